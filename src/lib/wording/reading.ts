import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import type { MissingReason, Reading } from '$lib/domain/value.ts';
import { amountPhrase } from './number.ts';
import { type Phrase, phrase, words } from './phrase.ts';
import { subjectInPeriod, subjectPhrase } from './subject.ts';

const WORDS = {
	notCollected: m.missing_not_collected,
	notYet: m.missing_not_yet,
	notApplicable: m.missing_not_applicable,
	unknown: m.missing_unknown,
	suppressed: m.missing_suppressed
} as const satisfies Record<MissingReason, unknown>;

/** Signs of Japanese official tables, the same in every language; null where the word is shown. */
const SIGNS = {
	notCollected: null,
	notYet: null,
	notApplicable: '−',
	unknown: '…',
	suppressed: 'x'
} as const satisfies Record<MissingReason, string | null>;

const SENTENCES = {
	notCollected: m.missing_sentence_not_collected,
	notYet: m.missing_sentence_not_yet,
	notApplicable: m.missing_sentence_not_applicable,
	unknown: m.missing_sentence_unknown,
	suppressed: m.missing_sentence_suppressed
} as const satisfies Record<MissingReason, unknown>;

/** What is missing, where and when; `period` null for an indicator without any value. */
export interface Missing {
	readonly reason: MissingReason;
	readonly indicator: Indicator;
	readonly area: Area | null;
	readonly period: Period | null;
}

/** What stands in a cell: the amount, or why there is none. */
export function readingPhrase(reading: Reading, indicator: Indicator, locale: Locale): Phrase {
	return reading.kind === 'amount'
		? amountPhrase(reading, indicator, locale)
		: missingWord(reading.reason, locale);
}

/** 未収録, 集計中, − (said 該当なし), … (said 不明), x (said 非公表). */
export function missingWord(reason: MissingReason, locale: Locale): Phrase {
	const said = words(WORDS[reason]({}, { locale }), locale);
	return { text: SIGNS[reason] ?? said.text, spoken: said.spoken };
}

/** The sentence that stands where a figure or a chart would be. */
export function missingSentence(missing: Missing, locale: Locale): Phrase {
	const { reason, indicator, area, period } = missing;
	const what =
		period === null
			? subjectPhrase(indicator, area, locale)
			: subjectInPeriod(indicator, area, period, locale);
	return phrase(locale, (show) => SENTENCES[reason]({ what: show(what) }, { locale }));
}
