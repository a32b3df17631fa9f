import type { Period } from './period.ts';

export const TARGET_KINDS = ['baseline', 'interim', 'final'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** 基準値・中間目標・目標値: one point of a plan's path, in the indicator's unit. */
export interface Target {
	readonly indicator: string;
	readonly area: string;
	readonly period: Period;
	readonly kind: TargetKind;
	readonly value: number;
	/** For a range to be kept (maintain): its upper end, `value` being the lower one; null for a single value. */
	readonly upper: number | null;
	readonly source: string;
}
