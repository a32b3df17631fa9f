import type { Localized } from './locale.ts';
import type { Period } from './period.ts';
import type { Reading } from './value.ts';

/** What a slide of a council briefing is about; `goal` is there once for each goal. */
export const SLIDE_KINDS = [
	'cover',
	'standing',
	'goal',
	'changes',
	'areas',
	'behind',
	'next',
	'sources'
] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** How the figures of a slide are drawn. */
export const CHART_FORMS = ['trend', 'bars', 'areas', 'target'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** An indicator in an area. */
export interface Pair {
	readonly indicator: string;
	readonly area: string;
}

/** The chart that a slide is asked to show; what is null is chosen by the program. */
export interface ChartWish extends Pair {
	readonly form: ChartForm | null;
	/** First and last period shown. */
	readonly from: Period | null;
	readonly to: Period | null;
}

/** The two counts that the goal sheet itself reports (評価・達成状況). */
export const SHEET_COUNTS = ['goalsSet', 'goalsAchieved'] as const;
export type SheetCount = (typeof SHEET_COUNTS)[number];

/** One figure that a sentence rests on: as it was in the dataset when the sentence was written. */
export type StatedFigure = StatedObservation | StatedCount;

/** A value of an indicator. */
export interface StatedObservation extends Pair {
	readonly period: Period;
	readonly stated: Reading;
}

/** A count of the goal sheet; missing while the year is under way. */
export interface StatedCount {
	readonly count: SheetCount;
	readonly stated: Reading;
}

/** A sentence in the organisation's own words, with the figures that it was written for. */
export interface OwnWords {
	readonly text: Localized;
	readonly basedOn: readonly StatedFigure[];
}

/** One slide as a briefing file asks for it; what is null or empty is made by the program. */
export interface PlannedSlide {
	readonly kind: SlideKind;
	/** Number of the goal on the sheet; null for every other kind. */
	readonly goal: number | null;
	/** Null leaves the choice to the program. */
	readonly chart: ChartWish | null;
	/** The rows of a table of changes; empty leaves the choice to the program. */
	readonly rows: readonly Pair[];
	/** In the place of the computed headline; null keeps that. */
	readonly headline: OwnWords | null;
	/** Notes for the speaker, after the computed ones. */
	readonly notes: readonly Localized[];
}

/** 説明資料: which slides the briefing of one goal sheet has, in their order. */
export interface Briefing {
	readonly organization: string;
	readonly fiscalYear: number;
	readonly slides: readonly [PlannedSlide, ...PlannedSlide[]];
}
