import { m } from '$lib/paraglide/messages.js';
import type { AttentionCase, AttentionPart } from '$lib/domain/attention.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { percentPhrase } from './number.ts';
import { emphasise, type Headline, listed, phrase, type Phrase, words } from './phrase.ts';

/** How many indicators are short of the line, how many of them for long, and how many cannot be judged. */
export interface ReviewCounts {
	readonly judged: number;
	readonly short: number;
	/** Short for at least two years in a row. */
	readonly long: number;
	readonly unjudged: number;
}

const END = { ja: '。', en: '.', easy: '。' } as const satisfies Record<Locale, string>;
const GAP = { ja: '。', en: '. ', easy: '。 ' } as const satisfies Record<Locale, string>;

/** 目安に届かない指標は12件、うち3件は2年以上続けて。判定できないものは8件。 */
export function reviewHeadline(counts: ReviewCounts, locale: Locale): Headline {
	const [first, ...rest] = clauses(counts, locale);
	const sentence = phrase(locale, (show) =>
		[first, ...rest]
			.filter((clause) => clause !== undefined)
			.map(show)
			.join(GAP[locale])
			.concat(END[locale])
	);
	return first === undefined || counts.short === 0
		? { ...sentence, emphasis: null }
		: emphasise(sentence, first);
}

function clauses({ judged, long, short, unjudged }: ReviewCounts, locale: Locale): Phrase[] {
	const none = judged === 0 ? m.review_headline_none_judged : m.review_headline_none_short;
	const behind =
		short === 0 ? none({}, { locale }) : m.review_headline_short({ count: short }, { locale });
	const lasting = long === 0 ? '' : m.review_headline_long({ count: long }, { locale });
	return [
		words(behind + lasting, locale),
		...(unjudged === 0
			? []
			: [words(m.review_headline_unjudged({ count: unjudged }, { locale }), locale)])
	];
}

/** Which criterion applies and by how much: 3年続けて目安に届いていない. */
export function attentionWords(
	{ criterion }: AttentionPart,
	of: AttentionCase,
	locale: Locale
): Phrase {
	switch (criterion) {
		case 'behind':
			return behindWords(of.shortfallPct, locale);
		case 'long':
			return words(m.review_why_long({ span: span(of.monthsShort, locale) }, { locale }), locale);
		case 'worsening':
			return words(m.review_why_worsening({}, { locale }), locale);
		case 'deadline':
			return words(deadlineText(of.monthsLeft ?? 0, locale), locale);
		case 'stale':
			return words(staleText(of.monthsLate ?? 0, locale), locale);
		case 'conflict':
			return words(m.review_why_conflict({}, { locale }), locale);
	}
}

/** Names one after the other, for a sentence. */
export function namesPhrase(names: readonly string[], locale: Locale): Phrase {
	return listed(
		names.map((name) => words(name, locale)),
		locale
	);
}

function behindWords(shortfallPct: number | null, locale: Locale): Phrase {
	if (shortfallPct === null || shortfallPct <= 0) {
		return words(m.review_why_behind_plain({}, { locale }), locale);
	}
	const share = percentPhrase({ value: shortfallPct, qualifier: '=' }, 1, locale);
	return phrase(locale, (show) => m.review_why_behind({ share: show(share) }, { locale }));
}

function deadlineText(monthsLeft: number, locale: Locale): string {
	if (monthsLeft < 0) {
		return m.review_why_deadline_past({}, { locale });
	}
	return monthsLeft === 0
		? m.review_why_deadline_now({}, { locale })
		: m.review_why_deadline({ span: months(monthsLeft, locale) }, { locale });
}

function staleText(monthsLate: number, locale: Locale): string {
	return monthsLate === 0
		? m.review_why_stale_days({}, { locale })
		: m.review_why_stale({ span: months(monthsLate, locale) }, { locale });
}

/** 4年, 2年4か月; at least a year. */
function span(count: number, locale: Locale): string {
	const years = m.span_years({ count: String(Math.floor(count / 12)) }, { locale });
	return count % 12 === 0
		? years
		: m.span_both({ years, months: months(count % 12, locale) }, { locale });
}

function months(count: number, locale: Locale): string {
	return m.span_months({ count: String(count) }, { locale });
}
