import type { Judged } from './judged.ts';
import { type Footing, footingOf, SCHEME_STATUSES, type SchemeName } from './scheme.ts';

/** What a footing is for a scheme that has no status of its own for it. */
const NEXT = { reached: 'onLine', worse: 'short' } as const;

/**
 * Whether two schemes come down on different sides. What cannot be judged differs from nothing, and a scheme that
 * knows no `reached` (or no `worse`) means `onLine` (`short`) by it.
 */
export function schemesDiffer(one: Judged, other: Judged): boolean {
	const sides = [one, other].map(({ scheme, status }) => footingOf(scheme, status));
	if (sides.includes('none')) {
		return false;
	}
	const [a, b] = sides.map((side) => common(side, [one.scheme, other.scheme]));
	return a !== b;
}

function common(side: Footing, schemes: readonly SchemeName[]): Footing {
	const isKnown = schemes.every((scheme) =>
		SCHEME_STATUSES[scheme].some((status) => footingOf(scheme, status) === side)
	);
	return !isKnown && (side === 'reached' || side === 'worse') ? NEXT[side] : side;
}
