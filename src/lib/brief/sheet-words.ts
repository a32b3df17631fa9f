import { reportedGoal } from '$lib/domain/goal-outcome.ts';
import type { Goal, SheetText } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { type Phrase, words } from '$lib/wording/phrase.ts';
import type { BriefFacts } from './facts.ts';

const REPORTED = {
	achieved: m.brief_goal_reported_achieved,
	notAchieved: m.brief_goal_reported_missed
} as const;

/** 中央区は、重点目標1を達成したと報告しています。 Null where the organisation's report does not tell. */
export function reportedSentence(
	{ organization, sheet }: Pick<BriefFacts, 'organization' | 'sheet'>,
	goal: Goal,
	locale: Locale
): Phrase | null {
	const reported = reportedGoal(goal, sheet);
	const parts = { organization: textIn(organization.name, locale), number: goal.number };
	return reported === null ? null : words(REPORTED[reported](parts, { locale }), locale);
}

/** What a text of the sheet is called; one that is in our own short words says so. */
export function sheetLabel(label: string, { summary }: SheetText, locale: Locale): string {
	return summary ? m.brief_goal_summary({ label }, { locale }) : label;
}

/** 目標（要約）：…, for the notes of the speaker. */
export function noted(label: string, text: string, locale: Locale): string {
	return m.brief_goal_note({ label, text }, { locale });
}
