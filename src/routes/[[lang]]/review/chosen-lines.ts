import type { FilterKey } from '../views/review/filters.ts';
import type { ReviewLine } from '../views/review/line.ts';

/** Ids of the lines that have everything that is chosen. */
export function chosenLines(
	lines: readonly Pick<ReviewLine, 'id' | 'keys'>[],
	chosen: readonly { readonly key: FilterKey; readonly id: string }[]
): ReadonlySet<string> {
	return new Set(
		lines
			.filter(({ keys }) => chosen.every(({ key, id }) => keys[key].includes(id)))
			.map(({ id }) => id)
	);
}
