import type { Goal, GoalSheet } from './goal-sheet.ts';

/** A goal in one year of its history. */
export interface GoalYear {
	readonly fiscalYear: number;
	/** Null in a year without it. */
	readonly goal: Goal | null;
	/**
	 * Set for the first time (設定), carried on from the year before (継続), not set yet, or no longer set
	 * (終了); `unknown` where no sheet of that year, or of a year between, is recorded.
	 */
	readonly state: 'set' | 'carried' | 'before' | 'ended' | 'unknown';
}

/** One promise through the years, from the year in which it was first set. */
export interface GoalHistory {
	/** The newest goal that carries it. */
	readonly goal: Goal;
	readonly years: readonly GoalYear[];
}

/**
 * The goals of one organisation through the years, the ones that still stand first, in the order of the newest
 * sheet that has them. A goal goes on where its successor says that it carries it on; never by its name.
 */
export function goalHistories(
	sheets: readonly GoalSheet[],
	years: readonly number[]
): GoalHistory[] {
	const byYear = new Map(sheets.map((sheet) => [sheet.fiscalYear, sheet]));
	const newestFirst = years.toSorted((a, b) => b - a);
	const told = new Set<Goal>();
	return newestFirst.flatMap((year) =>
		(byYear.get(year)?.goals ?? []).flatMap((goal) => {
			if (told.has(goal)) {
				return [];
			}
			const thread = threadOf(goal, year, byYear);
			for (const one of thread.values()) {
				told.add(one);
			}
			return [
				{
					goal,
					years: newestFirst.toReversed().map((one) => yearOf(one, { thread, byYear }))
				}
			];
		})
	);
}

/** The goal and those that it carries on, by year. */
function threadOf(
	newest: Goal,
	year: number,
	byYear: ReadonlyMap<number, GoalSheet>
): ReadonlyMap<number, Goal> {
	const thread = new Map<number, Goal>();
	for (let at = year, goal: Goal | null = newest; goal !== null;) {
		thread.set(at, goal);
		at -= 1;
		goal = carriedBy(goal, byYear.get(at));
	}
	return thread;
}

/** The goal of the year before that a goal carries on; null where it is new, or that sheet is not recorded. */
function carriedBy({ carriedFrom }: Goal, before: GoalSheet | undefined): Goal | null {
	return before?.goals.find(({ number }) => number === carriedFrom) ?? null;
}

function yearOf(
	fiscalYear: number,
	{ thread, byYear }: { thread: ReadonlyMap<number, Goal>; byYear: ReadonlyMap<number, GoalSheet> }
): GoalYear {
	const goal = thread.get(fiscalYear) ?? null;
	if (goal !== null) {
		return { fiscalYear, goal, state: goal.carriedFrom === null ? 'set' : 'carried' };
	}
	const [start, end] = [Math.min(...thread.keys()), Math.max(...thread.keys())];
	const isBefore = fiscalYear < start;
	// Across a year that is not recorded, nobody can say whether it was there under another number.
	const between = isBefore ? yearsFrom(fiscalYear, start) : yearsFrom(end + 1, fiscalYear + 1);
	const isCarriedIn = isBefore && thread.get(start)?.carriedFrom !== null;
	if (isCarriedIn || between.some((year) => !byYear.has(year))) {
		return { fiscalYear, goal, state: 'unknown' };
	}
	return { fiscalYear, goal, state: isBefore ? 'before' : 'ended' };
}

/** From the first year up to, but not including, the other. */
function yearsFrom(first: number, end: number): number[] {
	return Array.from({ length: end - first }, (_, index) => first + index);
}
