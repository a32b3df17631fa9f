import { roundHalfAway } from '$lib/domain/rounding.ts';

const MOST_ADDED = 4;

/**
 * So many decimals that a value does not look equal to a bar that it only comes near: 69.96 beside 70 needs two,
 * though one is usual. `least` where they show all of the value, where nothing is confused, or where four more would
 * not help.
 */
export function tellingDecimals(
	value: number,
	bars: readonly number[],
	least: number,
	round: (value: number, decimals: number) => number = roundHalfAway
): number {
	if (round(value, least) === value) {
		return least;
	}
	const near = bars.filter((bar) => bar !== value);
	for (let decimals = least; decimals <= least + MOST_ADDED; decimals += 1) {
		const shown = round(value, decimals);
		if (near.every((bar) => round(bar, decimals) !== shown)) {
			return decimals;
		}
	}
	return least;
}
