import { m } from '$lib/paraglide/messages.js';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Judged } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { RateRounding } from '$lib/domain/rounding.ts';
import { judgedWord, reasonSentence } from './judged.ts';
import { figureClauses } from './judged-figures.ts';
import { rateClauses, zeroClauses } from './judged-rates.ts';
import { type PlainSubject, plainTelling, type Telling, tellingOf } from './judged-telling.ts';
import { filled, joinSentences, listed, type Phrase, words } from './phrase.ts';

/**
 * Why the status is what it is, with the figures that it rests on: 実績は4,733人（令和4年）、めやすの直線モデルによる
 * 目安は5,370人（令和4年）、基準は…、目標は5,500人（令和12年）。めやすの判定は「基準より悪化」です。 Where nothing could be
 * judged, the reason.
 */
export function judgedSentence(
	judged: Judged,
	indicator: Indicator,
	rounding: RateRounding['mode'],
	locale: Locale
): Phrase {
	return sentenceOf(judged, tellingOf(indicator, { mode: rounding, decimals: 1 }, locale));
}

/** The same of figures that belong to no indicator. */
export function plainJudgedSentence(judged: Judged, subject: PlainSubject, locale: Locale): Phrase {
	return sentenceOf(judged, plainTelling(judged.figures, subject, locale));
}

function sentenceOf(judged: Judged, telling: Telling): Phrase {
	const { locale } = telling;
	if (judged.status === 'notAssessable') {
		return reasonSentence(judged.reason ?? 'noActual', locale);
	}
	const status = judgedWord(judged, locale);
	if (judged.reason !== null) {
		const verdict = filled(m.judged_verdict_alone, { status }, locale);
		return joinSentences([reasonSentence(judged.reason, locale), verdict], locale);
	}
	const clauses =
		judged.figures.actual === null
			? []
			: [
					...figureClauses(judged, telling),
					...zeroClauses(judged, telling),
					...rateClauses(judged, telling)
				];
	const verdict =
		clauses.length === 0
			? filled(m.judged_verdict_alone, { status }, locale)
			: filled(m.judged_verdict, { figures: listed(clauses, locale), status }, locale);
	const kept = keptMessage(judged, telling);
	return kept === null
		? verdict
		: joinSentences([verdict, words(kept({}, { locale }), locale)], locale);
}

/** 満たす or 下回る, where a level is to be kept. */
function keptMessage(
	{ figures: { actual, target } }: Judged,
	{ direction }: Telling
): typeof m.judged_kept | null {
	if (direction !== 'maintain' || actual === null || target === null) {
		return null;
	}
	if (actual.value < target.value) {
		return m.judged_fallen_below;
	}
	return target.upper !== null && actual.value > target.upper
		? m.judged_risen_beyond
		: m.judged_kept;
}
