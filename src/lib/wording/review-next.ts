import { m } from '$lib/paraglide/messages.js';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { shiftPoint, subtract } from '$lib/domain/decimal.ts';
import { roundHalfAway } from '$lib/domain/rounding.ts';
import type { Amount, Qualifier } from '$lib/domain/value.ts';
import type { WantedFigure } from '$lib/domain/wanted-figures.ts';
import type { WayBack } from '$lib/domain/way-back.ts';
import { amountPhrase, pointsPhrase, sizePhrase } from './number.ts';
import { periodPhrase } from './period.ts';
import { filled, listed, phrase, type Phrase, words } from './phrase.ts';
import { namesPhrase } from './review.ts';
import { isPercent } from './unit.ts';

const WANTED = {
	actual: m.review_wanted_actual,
	baseline: m.review_wanted_baseline,
	target: m.review_wanted_target,
	report: m.review_wanted_report,
	number: m.review_wanted_number,
	exact: m.review_wanted_exact,
	wholeYear: m.review_wanted_whole_year,
	inPlan: m.review_wanted_in_plan,
	newTarget: m.review_wanted_new_target,
	next: m.review_wanted_next,
	planCheck: m.review_wanted_plan_check
} as const satisfies Record<WantedFigure, unknown>;

const TOLD = {
	guideline: m.review_back_guideline,
	target: m.review_back_target,
	range: m.review_back_range
} as const satisfies Record<WayBack['kind'], unknown>;

/** From an open-ended value nobody can say how much is missing. */
const UNTOLD = {
	guideline: m.review_back_guideline_open,
	target: m.review_back_target_open,
	range: m.review_back_range_open
} as const satisfies Record<WayBack['kind'], unknown>;

/**
 * What would bring a figure back on the line: 令和8年度に目安へ戻すには、あと120人増やす必要があります（目安1,320人以上）。 What is missing
 * is rounded up to the least figure that meets the line, since figures are judged before they are rounded.
 */
export function wayBackSentence(way: WayBack, indicator: Indicator, locale: Locale): Phrase {
	const period = periodPhrase(way.period, indicator.periodType, locale);
	const line = (value: number) => wantedAmount({ value, qualifier: way.side }, indicator, locale);
	if (way.needed === null) {
		return filled(UNTOLD[way.kind], { period, wanted: line(way.wanted) }, locale);
	}
	if (way.needed.value === 0) {
		return filled(m.review_back_there, { period, wanted: line(way.wanted) }, locale);
	}
	const value = roundedUp(way.needed.value, indicator.decimals);
	const needed = neededPhrase({ ...way.needed, value }, indicator, locale);
	const wanted = line(subtract(way.wanted, subtract(way.needed.value, value)));
	return filled(TOLD[way.kind], { period, needed, wanted }, locale);
}

/** Which figures are wanted, and from whom: 企画課から、目標値が必要です。 Null when no figure would help. */
export function wantedSentence(
	figures: readonly WantedFigure[],
	organizations: readonly string[],
	locale: Locale
): Phrase | null {
	if (figures.length === 0) {
		return null;
	}
	const what = listed(
		figures.map((figure) => words(WANTED[figure]({}, { locale }), locale)),
		locale
	);
	const who = namesPhrase(organizations, locale);
	return phrase(locale, (show) =>
		organizations.length === 0
			? m.review_wanted({ figures: show(what) }, { locale })
			: m.review_wanted_from({ organizations: show(who), figures: show(what) }, { locale })
	);
}

/** What lies between two figures as they are shown, without its sign: 50人, 2.5ポイント; of an approximate one 約50人. */
export function gapPhrase(
	[one, other]: readonly [number, number],
	{ indicator, qualifier }: { indicator: Indicator; qualifier: Qualifier },
	locale: Locale
): Phrase {
	const { decimals } = indicator;
	const value = Math.abs(subtract(roundHalfAway(one, decimals), roundHalfAway(other, decimals)));
	return isPercent(indicator.unit)
		? pointsPhrase({ value, qualifier }, decimals, locale)
		: sizePhrase({ value, qualifier }, indicator, locale);
}

/** A figure of a plan or a total: 1,320人, 累計1,320人. */
export function wantedAmount(amount: Amount, indicator: Indicator, locale: Locale): Phrase {
	const figure = amountPhrase(amount, indicator, locale);
	return indicator.cumulative
		? phrase(locale, (show) => m.review_in_total({ amount: show(figure) }, { locale }))
		: figure;
}

/** By how much a figure has to go up or down: 120人増やす, 2.5ポイント下げる. */
function neededPhrase({ value, qualifier }: Amount, indicator: Indicator, locale: Locale): Phrase {
	const size = gapPhrase([value, 0], { indicator, qualifier }, locale);
	const [raise, lower] = isPercent(indicator.unit)
		? [m.review_raise_points, m.review_lower_points]
		: [m.review_raise, m.review_lower];
	return filled(value < 0 ? lower : raise, { amount: size }, locale);
}

/** Away from zero: 120.4 more people are 121. */
function roundedUp(value: number, decimals: number): number {
	const size = shiftPoint(Math.ceil(shiftPoint(Math.abs(value), decimals)), -decimals);
	return value < 0 ? 0 - size : size;
}
