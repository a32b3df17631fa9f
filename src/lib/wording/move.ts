import { m } from '$lib/paraglide/messages.js';
import type { Comparison } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { amountOf } from '$lib/domain/value.ts';
import { directionOf, type Step } from './direction.ts';
import { honestPercent } from './digits.ts';
import { percentPhrase, pointsPhrase, sizePhrase, timesPhrase } from './number.ts';
import { type Phrase, phrase, words } from './phrase.ts';
import { readingPhrase } from './reading.ts';

/** Below this rate of change, in %, a count has hardly changed. */
const HARDLY_PCT = 0.5;

/** From this multiple on a rise is said in times and no longer in %. */
const IN_TIMES = 2;

const VERBS = {
	past: {
		up: m.move_rose,
		down: m.move_fell,
		higher: m.move_went_up,
		lower: m.move_went_down,
		times: m.move_grew_to,
		passage: m.move_went_from_to,
		hardly: m.move_hardly_changed,
		same: m.move_did_not_change
	},
	expected: {
		up: m.move_will_rise,
		down: m.move_will_fall,
		higher: m.move_will_go_up,
		lower: m.move_will_go_down,
		times: m.move_will_grow_to,
		passage: m.move_will_go_from_to,
		hardly: m.move_will_hardly_change,
		same: m.move_will_not_change
	}
} as const;

/**
 * What happened between the two observations, as a verb with its amount: 28%減りました. Percentages
 * move in points, measures (years of life) by their difference, counts in % (2.5倍に増えました from
 * doubling on) or, when one value is zero or below, from one value to the other. Projected values are
 * expected to. Null when open ends leave it unsaid.
 */
export function movePhrase(
	comparison: Comparison,
	indicator: Indicator,
	locale: Locale
): Phrase | null {
	const verbs = VERBS[tenseOf(indicator)];
	const step = comparison.points ?? comparison.difference;
	const direction = step === null ? null : directionOf(step, indicator.decimals);
	if (step === null || direction === null) {
		return null;
	}
	if (direction === 'same') {
		const verb = step.value === 0 && step.qualifier === '=' ? 'same' : 'hardly';
		return words(verbs[verb]({}, { locale }), locale);
	}
	if (comparison.points !== null) {
		const by = pointsPhrase(step, indicator.decimals, locale);
		return levelMove(by, direction, indicator, locale);
	}
	if (indicator.kind === 'measure') {
		return levelMove(sizePhrase(step, indicator, locale), direction, indicator, locale);
	}
	return countedMove(comparison, direction, indicator, locale);
}

/**
 * Both values as they were, for figures that go below zero (増減数), where a rate says nothing and a
 * difference would be taken for the figure itself: △208人から△1,196人になりました.
 */
export function passagePhrase(
	{ previous, current }: Pick<Comparison, 'previous' | 'current'>,
	indicator: Indicator,
	locale: Locale
): Phrase {
	const from = readingPhrase(previous.reading, indicator, locale);
	const to = readingPhrase(current.reading, indicator, locale);
	const verb = VERBS[tenseOf(indicator)].passage;
	return phrase(locale, (show) => verb({ from: show(from), to: show(to) }, { locale }));
}

function levelMove(by: Phrase, direction: Step, indicator: Indicator, locale: Locale): Phrase {
	const verb = VERBS[tenseOf(indicator)][direction === 'up' ? 'higher' : 'lower'];
	return phrase(locale, (show) => verb({ by: show(by) }, { locale }));
}

function countedMove(
	comparison: Comparison,
	direction: Step,
	indicator: Indicator,
	locale: Locale
): Phrase {
	const { ratePct, ratio, current } = comparison;
	const verbs = VERBS[tenseOf(indicator)];
	if (ratePct === null || (amountOf(current.reading)?.value ?? 0) <= 0) {
		return passagePhrase(comparison, indicator, locale);
	}
	if (Math.abs(ratePct.value) < HARDLY_PCT) {
		return words(verbs.hardly({}, { locale }), locale);
	}
	if (ratio !== null && ratio.value >= IN_TIMES) {
		const to = timesPhrase(ratio, locale);
		return phrase(locale, (show) => verbs.times({ to: show(to) }, { locale }));
	}
	const { value, decimals } = honestPercent(Math.abs(ratePct.value));
	const by = percentPhrase({ value, qualifier: ratePct.qualifier }, decimals, locale);
	return phrase(locale, (show) => verbs[direction]({ by: show(by) }, { locale }));
}

function tenseOf({ basis }: Indicator): keyof typeof VERBS {
	return basis === 'projected' ? 'expected' : 'past';
}
