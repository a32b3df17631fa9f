import { chosenRole } from './marks.ts';
import type { RanksInput } from './ranks-scene.ts';
import { paintOrder } from './time-lines.ts';
import type { TimeLine, TimePoint } from './time-scene.ts';

/** The areas with a rank as lines in painting order; positions count the periods. */
export function rankLines({ periods, lines }: RanksInput): TimeLine[] {
	const chosen = lines.filter((line) => line.chosen);
	const all = lines.map((line): TimeLine => {
		const runs: TimePoint[][] = [[]];
		periods.forEach(({ label }, position) => {
			const value = line.ranks[position] ?? null;
			if (value === null) {
				runs.push([]);
				return;
			}
			const words = { text: line.texts[position] ?? '', spoken: line.spoken[position] ?? '' };
			runs.at(-1)?.push({ position, value, periodLabel: label, ...words });
		});
		const role = line.chosen ? chosenRole(chosen.indexOf(line)) : 'context';
		return { id: line.id, label: line.label, role, runs };
	});
	return paintOrder(all);
}
