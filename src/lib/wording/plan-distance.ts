import { m } from '$lib/paraglide/messages.js';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Judged } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { comparePeriods } from '$lib/domain/period.ts';
import type { RangePoint } from '$lib/domain/range.ts';
import type { Target } from '$lib/domain/target.ts';
import { periodPhrase } from './period.ts';
import { filled, type Phrase } from './phrase.ts';
import { planAmount } from './plan-amount.ts';

/** The part of a condition that is measured from the range which the path comes to next. */
const ON_PATH = /d\(a\) [≤>] d\(E\)/;

/**
 * What d of a deciding condition is measured from, with both ends of the range and its period; none for a condition
 * without d.
 */
export function distanceSentences(
	{ formula, figures: { period, target } }: Judged,
	{ indicator, targets }: { readonly indicator: Indicator; readonly targets: readonly Target[] },
	locale: Locale
): readonly Phrase[] {
	if (formula === null || period === null || target === null || !formula.includes('d(')) {
		return [];
	}
	const next =
		targets
			.filter(({ kind }) => kind !== 'baseline')
			.toSorted((a, b) => comparePeriods(a.period, b.period))
			.find((one) => comparePeriods(one.period, period) >= 0) ?? target;
	const isOnWay = ON_PATH.test(formula) && next.period !== target.period;
	const isOfTarget = !isOnWay || formula.replace(ON_PATH, '').includes('d(');
	return [
		...(isOfTarget ? [filled(m.plan_distance, placesOf(target), locale)] : []),
		...(isOnWay ? [filled(m.plan_distance_path, placesOf(next), locale)] : [])
	];

	function placesOf(range: RangePoint) {
		return {
			range: rangePhrase(range, indicator, locale),
			period: periodPhrase(range.period, indicator.periodType, locale)
		};
	}
}

/** A range with its ends: 17.0%から18.2%, or 17.0%以上 where there is no upper one. */
function rangePhrase({ value, upper }: RangePoint, indicator: Indicator, locale: Locale): Phrase {
	const end = (of: number) => planAmount({ value: of, qualifier: '=' }, { indicator }, locale);
	const lower = end(value);
	return upper === null
		? filled(m.plan_at_least, { lower }, locale)
		: filled(m.plan_range, { lower, upper: end(upper) }, locale);
}
