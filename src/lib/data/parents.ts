import type { Problems } from './problem.ts';
import { placeIn } from './reading.ts';
import type { Row } from './table.ts';

interface Family<Cells> {
	readonly file: string;
	readonly rows: readonly Row<Cells>[];
	/** The column that holds the id; `parent` holds that of the thing around it. */
	readonly key: string;
	readonly problems: Problems;
}

/** Reports things that, followed from parent to parent, end up inside themselves. */
export function reportCycles<Cells>({ file, rows, key, problems }: Family<Cells>): void {
	const parents = new Map(rows.map(({ raw }) => [raw.get(key) ?? '', raw.get('parent') ?? '']));
	for (const row of rows) {
		const path = upwards(row.raw.get(key) ?? '', parents);
		if (path !== null) {
			const shown = path.join(' → ');
			problems.add(placeIn(file, row, 'parent'), {
				ja: `親をたどると自分に戻ります（${shown}）。上にあるものを書くか、空にしてください。`,
				en: `its parents lead back to itself (${shown}); name the one above it or leave it blank.`
			});
		}
	}
}

/** The way from a thing back to itself; null when its parents end. */
function upwards(start: string, parents: ReadonlyMap<string, string>): string[] | null {
	const path = [start];
	for (let next = parents.get(start); next; next = parents.get(next)) {
		path.push(next);
		if (next === start) {
			return path;
		}
		if (path.indexOf(next) < path.length - 1) {
			return null;
		}
	}
	return null;
}
