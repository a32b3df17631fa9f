import type { Expected } from './guideline.ts';
import type { Period } from './period.ts';
import type { Range } from './range.ts';
import type { SchemeName, SchemeStatus } from './scheme.ts';
import type { Amount } from './value.ts';

/** Why there is no judgement. */
export const NOT_ASSESSABLE_REASONS = [
	'noActual',
	'noBaseline',
	'noTarget',
	'ratioOnly',
	'notReported',
	'outsidePlan',
	'neutral',
	'openEnded',
	/** A period between is missing, so that 累計 is not known. */
	'gap',
	/** A month's value under a plan of years. */
	'partYear',
	/** The target equals the baseline, so that a way between them has no length. */
	'noDistance',
	/** The target lies behind the baseline, seen in the wanted direction. */
	'targetBehind',
	/** No time has gone by since the baseline. */
	'atBaseline',
	/** The scheme judges what is to increase, and nothing else. */
	'increaseOnly',
	/** The scheme asks for a direction, and something to be kept has none. */
	'maintainOnly',
	/** The guideline is zero or less, so that nothing can be divided by it. */
	'noRate',
	/** Baseline and value, or baseline and target, have opposite signs. */
	'oppositeSigns',
	/** Less than a year lies between the base and the latest value. */
	'tooShort'
] as const;
export type NotAssessableReason = (typeof NOT_ASSESSABLE_REASONS)[number];

/** What the figures of a case are, whichever scheme asks; in the unit of the case. */
export interface JudgedFigures {
	/** a: the judged value (the total, for 累計), as published; null when there is none. */
	readonly actual: Amount | null;
	/** y: the judged period. */
	readonly period: Period | null;
	/** b at y0. */
	readonly baseline: { readonly period: Period; readonly value: number } | null;
	/** t at y1: the final target. */
	readonly target: {
		readonly period: Period;
		readonly value: number;
		readonly upper: number | null;
	} | null;
	/** The range that the path is to reach next, where one comes before that of the target. */
	readonly nextRange?: Range;
	/** E: what the path asks for in y, of a range the bar on the path's side; null outside of it. */
	readonly expected: Expected | null;
	/** m; 0 when no margin is known. */
	readonly tolerance: number;
}

/** 達成率, 進捗率, 目安比, 経過率 in per cent and ペース as a ratio, unrounded; null where undefined. */
export interface Rates {
	readonly achievement: number | null;
	readonly progress: number | null;
	readonly expected: number | null;
	readonly elapsed: number | null;
	readonly pace: number | null;
}

/** 判定: what a scheme says of a case, with everything that it rests on. */
export interface Judged {
	readonly scheme: SchemeName;
	readonly status: SchemeStatus;
	/** Null when the status is a judgement. */
	readonly reason: NotAssessableReason | null;
	/** The condition that decided (a ≥ E), in the letters of the domain rules; null when nothing did. */
	readonly formula: string | null;
	readonly figures: JudgedFigures;
	readonly rates: Rates;
	/** p of the scheme `growth`: growth as a part of the growth that was needed; null elsewhere. */
	readonly ratio: number | null;
	/** From −5 to 5, by the scheme `growth`; null elsewhere. */
	readonly score: number | null;
}
