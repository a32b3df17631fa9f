import type { Localized } from './locale.ts';
import type { Period } from './period.ts';

export const REPORTED_STATES = ['met', 'notMet', 'underway'] as const;
export type ReportedState = (typeof REPORTED_STATES)[number];

/** What an organisation itself reported of an indicator in a period; never mixed with our judgement. */
export interface Reported {
	readonly indicator: string;
	readonly area: string;
	readonly period: Period;
	/** met 目安・目標に届いた, notMet 届かなかった, underway 実施中. */
	readonly state: ReportedState;
	/** The verdict in its own words (目安ラインを上回る). */
	readonly verdict: Localized;
	readonly organization: string | null;
	readonly source: string;
}
