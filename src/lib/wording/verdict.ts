import { m } from '$lib/paraglide/messages.js';
import {
	goalOutcome,
	type GoalOutcome,
	type GoalTally,
	reportedGoal
} from '$lib/domain/goal-outcome.ts';
import type { Goal, GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { goalStatusWord } from './sheet.ts';

/** A verdict as a badge shows it. */
export interface Verdict {
	readonly mark: string;
	readonly word: string;
	readonly tone: 'good' | 'bad' | 'neutral';
}

const OUTCOMES = {
	onCourse: { say: m.attainment_outcome_onCourse, mark: '▲', tone: 'good' },
	partly: { say: m.attainment_outcome_partly, mark: '△', tone: 'neutral' },
	behind: { say: m.attainment_outcome_behind, mark: '▽', tone: 'bad' },
	none: { say: m.attainment_outcome_none, mark: '・', tone: 'neutral' }
} as const satisfies Record<GoalOutcome, unknown>;

/** What the organisation reported of one of its goals; null where neither its word nor its counts tell. */
export function goalVerdict(
	goal: Pick<Goal, 'reported'>,
	sheet: Pick<GoalSheet, 'evaluation'>,
	locale: Locale
): Verdict | null {
	const reported = reportedGoal(goal, sheet);
	return reported === null ? null : reportedVerdict(reported, locale);
}

/**
 * What the organisation reported for all of its goals. A sheet gives only two numbers: when they are
 * equal every goal was achieved; otherwise nobody but the organisation knows which, and there is none.
 */
export function sheetVerdict(
	{ evaluation }: Pick<GoalSheet, 'evaluation'>,
	locale: Locale
): Verdict | null {
	return evaluation === null ||
		evaluation.goalsSet === 0 ||
		evaluation.goalsAchieved !== evaluation.goalsSet
		? null
		: reportedVerdict('achieved', locale);
}

/** ✓ 達成 or ✕ 未達成, as it was reported. */
function reportedVerdict(state: 'achieved' | 'notAchieved', locale: Locale): Verdict {
	const { mark, text } = goalStatusWord(state, locale);
	return { mark, word: text, tone: state === 'achieved' ? 'good' : 'bad' };
}

/** What the indicators of a goal come to: 目安どおり, 一部が目安どおり, … */
export function outcomeVerdict(tally: GoalTally, locale: Locale): Verdict {
	const { mark, say, tone } = OUTCOMES[goalOutcome(tally)];
	return { mark, word: say({}, { locale }), tone };
}

/** The same with the counts that it rests on: 一部が目安どおり（3のうち2）. */
export function countedVerdict(tally: GoalTally, locale: Locale): Verdict {
	const { word: outcome, ...verdict } = outcomeVerdict(tally, locale);
	const { assessable, met } = tally;
	const word =
		assessable === 0
			? outcome
			: m.attainment_outcome_counts({ outcome, assessable, met }, { locale });
	return { ...verdict, word };
}
