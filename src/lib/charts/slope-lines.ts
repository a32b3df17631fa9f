import { chosenRole } from './marks.ts';
import type { SlopeInput } from './slope-scene.ts';
import { paintOrder } from './time-lines.ts';
import type { TimeLine } from './time-scene.ts';

/** The areas with a value as lines in painting order; the periods lie at 0 and 1. */
export function slopeLines({ lines, from, to }: SlopeInput): TimeLine[] {
	const chosen = lines.filter((line) => line.chosen);
	const all = lines.map((line): TimeLine => {
		const { id, label, spoken } = line;
		const ends = [
			{ position: 0, value: line.from, periodLabel: from, text: line.fromText },
			{ position: 1, value: line.to, periodLabel: to, text: line.toText }
		];
		const points = ends.flatMap(({ value, ...rest }) =>
			value === null ? [] : [{ ...rest, value, spoken }]
		);
		const role = line.chosen ? chosenRole(chosen.indexOf(line)) : 'context';
		return { id, label, role, runs: [points] };
	});
	return paintOrder(all);
}
