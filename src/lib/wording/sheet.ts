import { m } from '$lib/paraglide/messages.js';
import type { Organization } from '$lib/domain/area.ts';
import type { Evaluation, GoalSheet } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { fiscalYearPhrase } from './period.ts';
import { emphasise, type Headline, type MarkedWord, phrase, words } from './phrase.ts';
import { things } from './things.ts';

const STATUS = {
	achieved: { mark: '✓', word: m.goal_achieved, spoken: m.goal_achieved_reported },
	notAchieved: { mark: '✕', word: m.goal_not_achieved, spoken: m.goal_not_achieved_reported }
} as const;

/**
 * What the organisation reported of its goals: 重点目標4つのうち4つを達成しました。 For use where the
 * sheet's name stands beside it; alone it must be `sheetHeadlineAlone`.
 */
export function sheetHeadline({ evaluation, goals }: GoalSheet, locale: Locale): Headline {
	if (evaluation === null) {
		const set = things(goals.length, locale);
		return { ...words(m.sheet_under_way({ set }, { locale }), locale), emphasis: null };
	}
	if (evaluation.goalsAchieved === 0) {
		const set = things(evaluation.goalsSet, locale);
		const none = words(m.sheet_none_achieved({ set }, { locale }), locale);
		return { ...none, emphasis: null };
	}
	const part = partAchieved(evaluation, locale);
	const sentence = phrase(locale, (show) => m.sheet_achieved({ part: show(part) }, { locale }));
	return emphasise(sentence, part);
}

/** The same for use by itself: 中央区は、令和5年度の重点目標4つのうち4つを達成したと報告しています。 */
export function sheetHeadlineAlone(
	{ evaluation, fiscalYear, goals }: GoalSheet,
	organization: Organization,
	locale: Locale
): Headline {
	const year = fiscalYearPhrase(fiscalYear, locale);
	const name = words(textIn(organization.name, locale), locale);
	if (evaluation === null) {
		const set = things(goals.length, locale);
		const underWay = phrase(locale, (show) =>
			m.sheet_under_way_reported({ organization: show(name), year: show(year), set }, { locale })
		);
		return { ...underWay, emphasis: null };
	}
	if (evaluation.goalsAchieved === 0) {
		const set = things(evaluation.goalsSet, locale);
		const none = phrase(locale, (show) =>
			m.sheet_none_achieved_reported(
				{ organization: show(name), year: show(year), set },
				{ locale }
			)
		);
		return { ...none, emphasis: null };
	}
	const part = partAchieved(evaluation, locale);
	const sentence = phrase(locale, (show) =>
		m.sheet_achieved_reported(
			{ organization: show(name), year: show(year), part: show(part) },
			{ locale }
		)
	);
	return emphasise(sentence, part);
}

/** ✓ 達成 or ✕ 未達成 for one goal; aloud it says that the organisation reported it. */
export function goalStatusWord(status: keyof typeof STATUS, locale: Locale): MarkedWord {
	const { mark, word, spoken } = STATUS[status];
	return {
		mark,
		text: words(word({}, { locale }), locale).text,
		spoken: words(spoken({}, { locale }), locale).spoken
	};
}

function partAchieved({ goalsSet, goalsAchieved }: Evaluation, locale: Locale) {
	const counts = { set: things(goalsSet, locale), achieved: things(goalsAchieved, locale) };
	return words(m.sheet_part(counts, { locale }), locale);
}
