import type { Localized } from './locale.ts';
import type { Period } from './period.ts';
import type { Reading } from './value.ts';

/** final 確定, provisional 速報, revised 改定, estimate 推計; draft 下書き is read only where drafts are asked for. */
export const STATUSES = ['final', 'provisional', 'revised', 'estimate', 'draft'] as const;
export type ValueStatus = (typeof STATUSES)[number];

/** Of a value that may still change. */
export const UNSETTLED = [
	'provisional',
	'estimate',
	'draft'
] as const satisfies readonly ValueStatus[];

/** Whether a value of this status may still change. */
export function isUnsettled(status: ValueStatus): boolean {
	return UNSETTLED.some((one) => one === status);
}

/** 実績値: one value of one indicator for one area and one period. */
export interface Observation {
	readonly indicator: string;
	readonly area: string;
	readonly period: Period;
	readonly reading: Reading;
	readonly status: ValueStatus;
	readonly source: string;
	/** What a reader must know about this one value. */
	readonly note: Localized | null;
	/** For ratios: the period that counts as 1; null otherwise. */
	readonly reference: Period | null;
	/** For projections: the published lower and upper bound, in the indicator's unit; null when not given. */
	readonly band: { readonly low: number; readonly high: number } | null;
	/** For surveys: number of answers; null when not published. */
	readonly sample: number | null;
	/** For surveys: margin of error in points; null when not published. */
	readonly margin: number | null;
}
