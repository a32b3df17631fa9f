import type { Problems } from './problem.ts';
import { placeIn } from './reading.ts';
import type { Row } from './table.ts';

const MOST_SHOWN = 6;

interface Family<Cells> {
	readonly file: string;
	readonly rows: readonly Row<Cells>[];
	/** The column that holds the id; `parent` holds that of the thing around it. */
	readonly key: string;
	readonly problems: Problems;
}

/** Reports things that, followed from parent to parent, end up inside themselves. */
export function reportCycles<Cells>({ file, rows, key, problems }: Family<Cells>): void {
	const cycles = cyclesOf(
		new Map(rows.map(({ raw }) => [raw.get(key) ?? '', raw.get('parent') ?? '']))
	);
	for (const row of rows) {
		const shown = cycles.get(row.raw.get(key) ?? '');
		if (shown !== undefined) {
			problems.add(placeIn(file, row, 'parent'), {
				ja: `親をたどると自分に戻ります（${shown}）。上にあるものを書くか、空にしてください。`,
				en: `its parents lead back to itself (${shown}); name the one above it or leave it blank.`
			});
		}
	}
}

/** The cycle that each thing lies on, as a text; no entry for those whose parents end. */
function cyclesOf(parents: ReadonlyMap<string, string>): Map<string, string> {
	const cycles = new Map<string, string>();
	const followed = new Set<string>();
	for (const start of parents.keys()) {
		const path: string[] = [];
		let next: string | undefined = start;
		while (next && !followed.has(next)) {
			followed.add(next);
			path.push(next);
			next = parents.get(next);
		}
		const back = next ? path.indexOf(next) : -1;
		const cycle = back === -1 ? [] : path.slice(back);
		const shown = [
			...cycle.slice(0, MOST_SHOWN),
			...(cycle.length > MOST_SHOWN ? ['…'] : []),
			next
		];
		const text = shown.join(' → ');
		cycle.forEach((id) => cycles.set(id, text));
	}
	return cycles;
}
