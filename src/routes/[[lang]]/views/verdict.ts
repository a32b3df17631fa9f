import type { Goal, GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { goalStatusWord } from '$lib/wording/sheet.ts';

/** A verdict as a badge shows it. */
export interface Verdict {
	readonly mark: string;
	readonly word: string;
	readonly tone: 'good' | 'bad' | 'neutral';
}

/**
 * What the organisation reported of one of its goals: what it said of this very goal, else that of all of
 * them; null where neither says it.
 */
export function goalVerdict(goal: Goal, sheet: GoalSheet, locale: Locale): Verdict | null {
	return goal.reported === null ? sheetVerdict(sheet, locale) : verdictOf(goal.reported, locale);
}

/**
 * What the organisation reported for all of its goals. A sheet gives only two numbers: when they are
 * equal every goal was achieved; otherwise nobody but the organisation knows which, and there is none.
 */
export function sheetVerdict({ evaluation }: GoalSheet, locale: Locale): Verdict | null {
	return evaluation === null ||
		evaluation.goalsSet === 0 ||
		evaluation.goalsAchieved !== evaluation.goalsSet
		? null
		: verdictOf('achieved', locale);
}

function verdictOf(state: 'achieved' | 'notAchieved', locale: Locale): Verdict {
	const { mark, text } = goalStatusWord(state, locale);
	return { mark, word: text, tone: state === 'achieved' ? 'good' : 'bad' };
}
