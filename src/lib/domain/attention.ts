import type { Footing } from './scheme.ts';

/** 見る順番を決めること: why a line asks for attention, in the order in which they are told. */
export const ATTENTION_CRITERIA = [
	'behind',
	'long',
	'worsening',
	'deadline',
	'stale',
	'conflict'
] as const;
export type AttentionCriterion = (typeof ATTENTION_CRITERIA)[number];

/** What is asked of a judged indicator before it gets its place in the list. */
export interface AttentionCase {
	/** What the computed status comes to. */
	readonly footing: Footing;
	/** (E − a) ÷ (t − b) in per cent: how much of the whole way is missing; null where there is no way. */
	readonly shortfallPct: number | null;
	/** How long the judged periods up to the latest, one after the other, have been short of the line. */
	readonly monthsShort: number;
	/** Whether the last change went against the wanted direction. */
	readonly change: 'better' | 'worse' | 'none';
	/** Months from the day of the data to the month in which the target's period ends; negative when past, null without a target. */
	readonly monthsLeft: number | null;
	/** Whole months since its own cycle should have brought a figure; null when none is late. */
	readonly monthsLate: number | null;
	/** Whether what was computed and what people said contradict each other. */
	readonly verdicts: 'agree' | 'conflict';
}

/** A criterion that applies, with its points; never 0. */
export interface AttentionPart {
	readonly criterion: AttentionCriterion;
	readonly points: number;
}

/** Where a line stands in the list; `unjudged` has no computed status, whatever its points. */
export const ATTENTION_LEVELS = ['first', 'next', 'unjudged', 'calm'] as const;
export type AttentionLevel = (typeof ATTENTION_LEVELS)[number];

/** Points from which on a line is to be seen first. */
export const FIRST_FROM = 8;

/** A step of a table: from `from` on it counts `points`. */
interface Step {
	readonly from: number;
	readonly points: number;
}

/** Each from the lowest step up; the page tells the same tables in words. */
export const ATTENTION_STEPS = {
	/** Shortfall in per cent of the way. */
	behind: [
		{ from: -Infinity, points: 1 },
		{ from: 10, points: 2 },
		{ from: 25, points: 3 },
		{ from: 50, points: 4 }
	],
	/** Whole years in a row. */
	long: [
		{ from: 2, points: 1 },
		{ from: 3, points: 2 },
		{ from: 4, points: 3 }
	],
	/** Months late. */
	stale: [
		{ from: 0, points: 1 },
		{ from: 12, points: 2 }
	]
} as const satisfies { readonly [Criterion in AttentionCriterion]?: readonly Step[] };

/** Months left, from the nearest: up to `to` it counts `points`. */
export const DEADLINE_STEPS = [
	{ to: -1, points: 3 },
	{ to: 12, points: 2 },
	{ to: 24, points: 1 }
] as const;

/** Points of the criteria that apply or do not. */
export const ATTENTION_FLAT = { worsening: 2, conflict: 2 } as const;

/** The criteria that apply to a case, with their points, in the order of `ATTENTION_CRITERIA`. */
export function attentionOf(of: AttentionCase): AttentionPart[] {
	const points = {
		behind: isBehind(of.footing) ? stepped(ATTENTION_STEPS.behind, of.shortfallPct ?? 0) : 0,
		long: longPoints(of),
		worsening: of.change === 'worse' ? ATTENTION_FLAT.worsening : 0,
		deadline: isMet(of.footing) ? 0 : deadlinePoints(of.monthsLeft),
		stale: of.monthsLate === null ? 0 : stepped(ATTENTION_STEPS.stale, of.monthsLate),
		conflict: of.verdicts === 'conflict' ? ATTENTION_FLAT.conflict : 0
	} as const satisfies Record<AttentionCriterion, number>;
	return ATTENTION_CRITERIA.map((criterion) => ({ criterion, points: points[criterion] })).filter(
		(part) => part.points > 0
	);
}

/** All points together. */
export function attentionPoints(parts: readonly AttentionPart[]): number {
	return parts.reduce((sum, { points }) => sum + points, 0);
}

/** Where a line stands by its footing and its points. */
export function attentionLevel(footing: Footing, points: number): AttentionLevel {
	if (footing === 'none') {
		return 'unjudged';
	}
	if (points === 0) {
		return 'calm';
	}
	return points >= FIRST_FROM ? 'first' : 'next';
}

/** Most points first; lines with as many keep the order in which they came, which is the dataset's. */
export function byAttention<Line extends { readonly points: number }>(
	lines: readonly Line[]
): Line[] {
	return lines.toSorted((a, b) => b.points - a.points);
}

/** Whether a line has been short for long: for so many years that it counts. */
export function isLongShort(of: Pick<AttentionCase, 'monthsShort'>): boolean {
	return longPoints(of) > 0;
}

/** Whether a footing is short of the line. */
export function isBehind(footing: Footing): boolean {
	return footing === 'short' || footing === 'worse';
}

function isMet(footing: Footing): boolean {
	return footing === 'reached' || footing === 'onLine';
}

function stepped(steps: readonly Step[], value: number): number {
	return steps.findLast(({ from }) => value >= from)?.points ?? 0;
}

function longPoints({ monthsShort }: Pick<AttentionCase, 'monthsShort'>): number {
	return stepped(ATTENTION_STEPS.long, Math.floor(monthsShort / 12));
}

function deadlinePoints(monthsLeft: number | null): number {
	return monthsLeft === null ? 0 : (DEADLINE_STEPS.find(({ to }) => monthsLeft <= to)?.points ?? 0);
}
