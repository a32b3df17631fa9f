import type { Organization } from './area.ts';
import { percentOf } from './decimal.ts';
import type { GoalOutcome } from './goal-outcome.ts';
import { grouped } from './grouped.ts';
import type { GoalSheet } from './goal-sheet.ts';

/** A goal of one year as it came out: what was reported, and what its indicators come to. */
export interface GoalResult {
	readonly organization: string;
	readonly fiscalYear: number;
	readonly number: number;
	/** Theme of its first indicator; null where it names none. */
	readonly theme: string | null;
	/** By the organisation itself; null when it is not known. */
	readonly reported: 'achieved' | 'notAchieved' | null;
	/** By us. */
	readonly outcome: GoalOutcome;
}

/** 達成の割合: goals counted two ways that are never added up with each other. */
export interface Attainment {
	/** 目標数. */
	readonly set: number;
	/** Of these, the goals of which it is known what was reported. */
	readonly evaluated: number;
	readonly achieved: number;
	/** Of these, the goals with at least one judged indicator. */
	readonly assessable: number;
	readonly onCourse: number;
}

/** Goals counted one by one. */
export function attainmentOf(goals: readonly GoalResult[]): Attainment {
	return {
		set: goals.length,
		evaluated: goals.filter(({ reported }) => reported !== null).length,
		achieved: goals.filter(({ reported }) => reported === 'achieved').length,
		assessable: goals.filter(({ outcome }) => outcome !== 'none').length,
		onCourse: goals.filter(({ outcome }) => outcome === 'onCourse').length
	};
}

/**
 * Goals counted by sheet: what was reported comes from the two counts of each sheet, which are there even where
 * nobody says which goals were achieved.
 */
export function attainmentOfSheets(
	sheets: readonly GoalSheet[],
	goals: readonly GoalResult[]
): Attainment {
	const evaluations = sheets.flatMap(({ evaluation }) => evaluation ?? []);
	return {
		...attainmentOf(goals),
		evaluated: evaluations.reduce((sum, { goalsSet }) => sum + goalsSet, 0),
		achieved: evaluations.reduce((sum, { goalsAchieved }) => sum + goalsAchieved, 0)
	};
}

/** 達成数 ÷ 目標数 × 100 of what was reported, in per cent, unrounded; null before anything was. */
export function reportedRate({ achieved, evaluated }: Attainment): number | null {
	return percentOf(achieved, evaluated);
}

/** Goals on course ÷ goals that could be judged × 100, in per cent, unrounded; null when none could. */
export function computedRate({ assessable, onCourse }: Attainment): number | null {
	return percentOf(onCourse, assessable);
}

/** An organisation with those under it: sections roll up to their ward, wards to their city. */
export function withinOrganization(
	id: string,
	organizations: readonly Organization[]
): ReadonlySet<string> {
	const children = grouped(organizations, ({ parent }) => parent);
	const within = (own: string): string[] => [
		own,
		...(children.get(own) ?? []).flatMap((child) => within(child.id))
	];
	return new Set(within(id));
}
