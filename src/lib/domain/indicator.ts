import type { Localized } from './locale.ts';
import type { Period, PeriodType } from './period.ts';

/** Which way is good. `neutral` indicators are never judged and never coloured. */
export const DIRECTIONS = ['increase', 'decrease', 'maintain', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * What a value of the indicator is. `share` is a percentage of a whole (0 to 100), `percent` any other
 * percentage, `ratio` so many times the value of a reference period, `count` a number of people or
 * things, `measure` anything else that is measured (years of life, square kilometres).
 */
export const INDICATOR_KINDS = ['count', 'measure', 'share', 'percent', 'ratio'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Whether values were observed or are projected into the future (将来推計). */
export const INDICATOR_BASES = ['observed', 'projected'] as const;
type IndicatorBasis = (typeof INDICATOR_BASES)[number];

export interface Theme {
	readonly id: string;
	readonly name: Localized;
}

/** A unit as published (千人) and how many of its base unit (人) one of it is. */
export interface Unit {
	readonly id: string;
	/** Id of the unit that figures are shown in; the unit itself when factor is 1. */
	readonly base: string;
	readonly factor: number;
	readonly name: Localized;
}

/** 指標: what is measured. */
export interface Indicator {
	readonly id: string;
	readonly theme: string;
	readonly name: Localized;
	readonly unit: Unit;
	/** Digits after the point as published, in `unit`. */
	readonly decimals: number;
	readonly direction: Direction;
	readonly periodType: PeriodType;
	/** Months from one reading to the next; null when readings come irregularly. */
	readonly cycleMonths: number | null;
	readonly kind: IndicatorKind;
	readonly basis: IndicatorBasis;
	/** For projections: id of the observed indicator that they carry on; null otherwise. */
	readonly continues: string | null;
	/** Whether the parts of an area add up to the whole (8 wards = the city). */
	readonly additive: boolean;
	/** Whether the values are answers to a survey (回答者の割合). */
	readonly survey: boolean;
	/** 累計: values are amounts of one period each, and the plan asks for what they add up to since its baseline. */
	readonly cumulative: boolean;
	/** 実施型: something to be done; it has no number, only the state that was reported. */
	readonly doIt: boolean;
	/** The natural limit of the value (100 for a share), for the scheme `growth`; null when there is none. */
	readonly limit: number | null;
	/** Id of the organisation that answers for the figure; null when not recorded. */
	readonly owner: string | null;
	readonly definition: Localized;
	readonly source: string;
}

export const ANNOTATION_KINDS = ['break', 'event'] as const;
type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** A break in series before `period`, or an event that its readers should know of. */
export interface Annotation {
	readonly indicator: string;
	readonly period: Period;
	readonly kind: AnnotationKind;
	readonly text: Localized;
}
