import { m } from '$lib/paraglide/messages.js';
import type { Comparison } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { type Amount, amountOf } from '$lib/domain/value.ts';
import { directionOf, type Step } from './direction.ts';
import { honestPercent } from './digits.ts';
import { percentPhrase, pointsPhrase, sizePhrase, timesPhrase } from './number.ts';
import { type Phrase, phrase, words } from './phrase.ts';

/** Below this rate of change, in %, a count has hardly changed. */
const HARDLY_PCT = 0.5;

/** From this multiple on a rise is said in times and no longer in %. */
const IN_TIMES = 2;

type Tense = 'past' | 'expected';

const VERBS = {
	past: {
		up: m.move_rose,
		down: m.move_fell,
		higher: m.move_went_up,
		lower: m.move_went_down,
		times: m.move_grew_to,
		hardly: m.move_hardly_changed,
		same: m.move_did_not_change
	},
	expected: {
		up: m.move_will_rise,
		down: m.move_will_fall,
		higher: m.move_will_go_up,
		lower: m.move_will_go_down,
		times: m.move_will_grow_to,
		hardly: m.move_will_hardly_change,
		same: m.move_will_not_change
	}
} as const;

/**
 * What happened between the two observations, as a verb with its amount: 28%減りました. Percentages
 * move in points; other values in % (2.5倍に増えました from doubling on), or by their difference when
 * a value is zero or below. Projected values are 見通し. Null when open ends leave it unsaid.
 */
export function movePhrase(
	comparison: Comparison,
	indicator: Indicator,
	locale: Locale
): Phrase | null {
	const tense: Tense = indicator.basis === 'projected' ? 'expected' : 'past';
	const step = comparison.points ?? comparison.difference;
	const direction = step === null ? null : directionOf(step, indicator.decimals);
	if (step === null || direction === null) {
		return null;
	}
	if (direction === 'same') {
		const verb = step.value === 0 && step.qualifier === '=' ? 'same' : 'hardly';
		return words(VERBS[tense][verb]({}, { locale }), locale);
	}
	if (comparison.points !== null) {
		const by = pointsPhrase(step, indicator.decimals, locale);
		const verb = VERBS[tense][direction === 'up' ? 'higher' : 'lower'];
		return phrase(locale, (show) => verb({ by: show(by) }, { locale }));
	}
	return countedMove({ ...comparison, step, direction }, tense, indicator, locale);
}

interface Counted extends Comparison {
	readonly step: Amount;
	readonly direction: Step;
}

function countedMove(move: Counted, tense: Tense, indicator: Indicator, locale: Locale): Phrase {
	const { step, direction, ratePct, ratio, current } = move;
	const verbs = VERBS[tense];
	if (ratePct === null || (amountOf(current.reading)?.value ?? 0) <= 0) {
		const by = sizePhrase(step, indicator, locale);
		return phrase(locale, (show) => verbs[direction]({ by: show(by) }, { locale }));
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
