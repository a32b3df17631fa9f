import { grouped } from '$lib/domain/grouped.ts';
import type { Period } from '$lib/domain/period.ts';
import { type Verdicts, verdictsOf } from '$lib/domain/verdicts.ts';
import { dataset } from './dataset.ts';
import { indicatorById, observationsOf, targetsFor } from './indicators.ts';
import { once } from './once.ts';

interface Pair {
	readonly indicator: string;
	readonly area: string;
}

const reported = once(() => grouped(dataset().reported, keyOf));

const overrides = once(() => grouped(dataset().overrides, keyOf));

/**
 * Every indicator and area that the dataset plans something for, in the order of its targets; then those of what is
 * to be done (実施型), which have no target and were reported.
 */
export const plannedPairs: () => readonly Pair[] = once(() => {
	const done = dataset().reported.filter(({ indicator }) => indicatorById(indicator)?.doIt);
	return [...grouped([...dataset().targets, ...done], keyOf).values()].flatMap(([first]) =>
		first === undefined ? [] : [{ indicator: first.indicator, area: first.area }]
	);
});

/**
 * The verdicts on an indicator in an area, by ids, for a period or for the latest that has a value, by the scheme of
 * the dataset. Throws a `RangeError` when the dataset has no indicator of the id.
 */
export function verdictsFor(id: string, area: string, period: Period | null = null): Verdicts {
	const indicator = indicatorById(id);
	if (indicator === null) {
		throw new RangeError(`no indicator "${id}"`);
	}
	const key = keyOf({ indicator: id, area });
	const observations = observationsOf(id).filter((one) => one.area === area);
	const plan = { indicator, observations, targets: targetsFor(id, area), period };
	return verdictsOf(plan, {
		area,
		scheme: dataset().scheme,
		overrides: overrides().get(key) ?? [],
		reported: reported().get(key) ?? []
	});
}

function keyOf({ indicator, area }: Pair): string {
	return `${indicator} ${area}`;
}
