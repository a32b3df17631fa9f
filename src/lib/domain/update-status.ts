import { differenceInCalendarDays, differenceInMonths, parseISO } from 'date-fns';
import { cycleAfter } from './cycle.ts';
import { lastDayOf } from './freshness.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { comparePeriods, parsePeriod, type Period } from './period.ts';
import type { MissingReason } from './value.ts';

/**
 * upToDate: the period after the latest one has not ended. due: it has ended, and its figure may still come within one
 * cycle. stale: that cycle is over too. missing: no figure at all. noCycle: figures come irregularly.
 */
export const UPDATE_STATES = ['stale', 'missing', 'due', 'upToDate', 'noCycle'] as const;
export type UpdateState = (typeof UPDATE_STATES)[number];

/** What is recorded of an indicator in one area. */
export interface Recorded {
	readonly indicator: Indicator;
	/** Of this indicator and area, in any order. */
	readonly observations: readonly Observation[];
	/** 実施型: the periods for which its state was reported; empty for any other. */
	readonly reported: readonly Period[];
}

/** How late a figure is, in whole days and in whole months, since the day by which it was expected. */
export interface Lateness {
	readonly days: number;
	readonly months: number;
}

/** Where the figures of an indicator in one area stand on a day. */
export interface UpdateStatus {
	readonly state: UpdateState;
	/** The latest period with a figure; null where there is none. */
	readonly last: Period | null;
	/** The first period whose figure is waited for; null without a cycle and without a figure. */
	readonly next: Period | null;
	/** The day by which the figure of `next` is expected; null where `next` is. */
	readonly expectedBy: Period | null;
	/** Null unless `stale`. */
	readonly late: Lateness | null;
	/** What is recorded in the place of the latest figure that is waited for (集計中); null for nothing. */
	readonly reason: MissingReason | null;
}

/** Reasons that leave a figure to be waited for; any other says that none will come. */
const WAITING: readonly MissingReason[] = ['notCollected', 'notYet'];

/**
 * The status on the day `today`. The rule: a period's figure is expected within one cycle after the period ends, that
 * is by the last day of the period after it.
 */
export function updateStatus(recorded: Recorded, today: Period): UpdateStatus {
	const { indicator } = recorded;
	const last = latestOf([
		...recorded.reported,
		...recorded.observations
			.filter(({ reading }) => reading.kind === 'amount')
			.map(({ period }) => period)
	]);
	const answered = latestOf([
		...(last === null ? [] : [last]),
		...recorded.observations.filter(isAnswered).map(({ period }) => period)
	]);
	const reason = waitingReason(recorded.observations, answered);
	const nothing = { last, next: null, expectedBy: null, late: null, reason };
	if (answered === null) {
		return { ...nothing, state: 'missing' };
	}
	const next = cycleAfter(answered, indicator);
	const after = next && cycleAfter(next, indicator);
	const expectedBy = after && parsePeriod(lastDayOf(after, indicator.periodType), 'date');
	if (next === null || expectedBy === null) {
		return { ...nothing, state: 'noCycle' };
	}
	const awaited = { ...nothing, next, expectedBy };
	if (today > expectedBy) {
		return { ...awaited, state: 'stale', late: lateness(expectedBy, today) };
	}
	const hasEnded = today > lastDayOf(next, indicator.periodType);
	return { ...awaited, state: hasEnded ? 'due' : 'upToDate' };
}

/** Whether nothing more is to come for the period: it has its figure, or there will never be one. */
function isAnswered({ reading }: Observation): boolean {
	return reading.kind === 'amount' || !WAITING.includes(reading.reason);
}

function waitingReason(
	observations: readonly Observation[],
	answered: Period | null
): MissingReason | null {
	const waiting = observations
		.filter((one) => !isAnswered(one))
		.filter(({ period }) => answered === null || comparePeriods(period, answered) > 0)
		.toSorted((a, b) => comparePeriods(a.period, b.period));
	const reading = waiting.at(-1)?.reading;
	return reading?.kind === 'missing' ? reading.reason : null;
}

function lateness(expectedBy: Period, today: Period): Lateness {
	const [from, to] = [parseISO(expectedBy), parseISO(today)];
	return { days: differenceInCalendarDays(to, from), months: differenceInMonths(to, from) };
}

function latestOf(periods: readonly Period[]): Period | null {
	return periods.toSorted(comparePeriods).at(-1) ?? null;
}
