import type { Area } from './area.ts';

/** The value of an area that takes part in a ranking. */
export interface AreaValue {
	readonly area: Area['code'];
	readonly value: number;
}

/** Sorts areas by value and numbers them from 1; equal values share a rank (1, 2, 2, 4). */
export function rank(
	values: readonly AreaValue[],
	order: 'highest' | 'lowest'
): (AreaValue & { readonly rank: number })[] {
	const sorted = values.toSorted((a, b) =>
		order === 'highest' ? b.value - a.value : a.value - b.value
	);
	let shared = 0;
	return sorted.map(({ area, value }, index) => {
		shared = value === sorted[index - 1]?.value ? shared : index + 1;
		return { area, value, rank: shared };
	});
}
