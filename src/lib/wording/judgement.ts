import { m } from '$lib/paraglide/messages.js';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Judgement, JudgementStatus, NotAssessableReason } from '$lib/domain/judgement.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Qualifier } from '$lib/domain/value.ts';
import { amountPhrase } from './number.ts';
import { periodPhrase } from './period.ts';
import { type MarkedWord, type Phrase, phrase, words } from './phrase.ts';

const STATUS = {
	achieved: { mark: '✓', word: m.judged_achieved },
	onTrack: { mark: '▲', word: m.judged_on_track },
	improving: { mark: '△', word: m.judged_improving },
	unchanged: { mark: '―', word: m.judged_unchanged },
	worse: { mark: '▼', word: m.judged_worse },
	missed: { mark: '✕', word: m.judged_missed },
	notAssessable: { mark: '・', word: m.judged_not_assessable }
} as const satisfies Record<JudgementStatus, unknown>;

const REASONS = {
	noActual: m.judged_no_actual,
	noBaseline: m.judged_no_baseline,
	noTarget: m.judged_no_target,
	ratioOnly: m.judged_ratio_only,
	notReported: m.judged_not_reported,
	outsidePlan: m.judged_outside_plan,
	neutral: m.judged_neutral,
	openEnded: m.judged_open_ended
} as const satisfies Record<NotAssessableReason, unknown>;

const CLAUSE_GAP = { ja: '、', en: ', ', easy: '、 ' } as const satisfies Record<Locale, string>;

/** The status as a word with its mark: ✓ 達成, ▲ 目安どおり, △ 改善・目安に届かない, … */
export function judgementWord(status: JudgementStatus, locale: Locale): MarkedWord {
	const { mark, word } = STATUS[status];
	return { mark, ...words(word({}, { locale }), locale) };
}

/**
 * Why the status is what it is, with the figures it rests on: 実績は4,733人（令和4年）、目安は5,200人（令和4年）、
 * 目標は5,500人（令和12年）。めやすの判定は「基準より悪化」です。 Where nothing could be judged, the reason.
 */
export function judgementSentence(
	judgement: Judgement,
	indicator: Indicator,
	locale: Locale
): Phrase {
	if (judgement.status === 'notAssessable') {
		return words(REASONS[judgement.reason]({}, { locale }), locale);
	}
	const { actual, baseline, expected, period, target } = judgement.basis;
	const clauses = [
		clause(m.basis_actual, actual, period),
		clause(m.basis_expected, expected, period),
		clause(m.basis_baseline, baseline, baseline?.period ?? null),
		clause(m.basis_target, target, target?.period ?? null)
	].filter((part) => part !== null);
	const status = judgementWord(judgement.status, locale);
	return phrase(locale, (show) =>
		m.judged(
			{ figures: clauses.map(show).join(CLAUSE_GAP[locale]), status: show(status) },
			{ locale }
		)
	);

	function clause(
		say: typeof m.basis_actual,
		figure: { readonly value: number; readonly qualifier?: Qualifier } | null,
		when: Period | null
	): Phrase | null {
		if (figure === null || when === null) {
			return null;
		}
		const { value, qualifier = '=' } = figure;
		const amount = amountPhrase({ value, qualifier }, indicator, locale);
		const name = periodPhrase(when, indicator.periodType, locale);
		return phrase(locale, (show) => say({ amount: show(amount), period: show(name) }, { locale }));
	}
}
