import type { Period } from './period.ts';
import type { Reading } from './value.ts';
import type { ValueStatus } from './observation.ts';

/**
 * 年度途中の実績: what a year's figure had come to by the end of a month. It is compared with the same months of
 * the year before, never with a full year, and no line joins it.
 */
export interface PartYear {
	readonly indicator: string;
	readonly area: string;
	/** The fiscal or calendar year that it is a part of. */
	readonly period: Period;
	/** The last month that is in it. */
	readonly through: Period;
	readonly reading: Reading;
	readonly status: ValueStatus;
	readonly source: string;
}
