import type { Area, Organization } from './area.ts';
import type { Briefing } from './briefing.ts';
import type { GoalSheet } from './goal-sheet.ts';
import type { Annotation, Indicator, Theme } from './indicator.ts';
import type { Locale, Localized } from './locale.ts';
import type { Observation } from './observation.ts';
import type { Override } from './override.ts';
import type { PartYear } from './part-year.ts';
import type { Period } from './period.ts';
import type { Reported } from './reported.ts';
import type { SchemeName } from './scheme.ts';
import type { Source } from './source.ts';
import type { Target } from './target.ts';

/** What the first page shows; the dataset decides, the code does not know the city. */
export interface OverviewPlan {
	/** The indicator whose trend leads the page, for one area. */
	readonly leading: { readonly indicator: string; readonly area: string };
	/** Rows of the "from the year before" table. */
	readonly changes: readonly { readonly indicator: string; readonly area: string }[];
	/** Tile map and small multiples: change of one indicator between two periods. */
	readonly wards: { readonly indicator: string; readonly from: Period; readonly to: Period };
}

/** 比較の組み合わせ: indicators that are worth seeing side by side, under one name. */
export interface ComparisonPreset {
	readonly id: string;
	readonly name: Localized;
	readonly indicators: readonly [string, ...string[]];
}

/**
 * 年齢階級 of the population pyramid, from the youngest: the indicators that count it by sex, or together
 * where no source tells the sexes apart. `to` is null for the oldest (75歳以上).
 */
export interface AgeGroup {
	readonly from: number;
	readonly to: number | null;
	readonly counts: { readonly male: string; readonly female: string } | { readonly total: string };
}

/** The plan whose promises the dataset follows (総合計画), by fiscal years. */
export interface Plan {
	readonly name: Localized;
	readonly from: number;
	readonly to: number;
	readonly source: string;
}

/** よみ: how a word of the names of indicators is read, so that it is found in kana too. */
export interface WordReading {
	readonly word: string;
	/** In hiragana. */
	readonly kana: string;
}

export interface Dataset {
	readonly title: Localized;
	readonly publisher: Localized;
	readonly licence: Localized;
	readonly languages: readonly Locale[];
	/** ISO date on which the dataset was last changed (更新日). */
	readonly updated: Period;
	readonly defaultArea: string;
	readonly defaultSheet: { readonly organization: string; readonly fiscalYear: number };
	readonly rounding: 'half-up' | 'floor';
	readonly scheme: SchemeName;
	/** What every page and every file must say of the whole dataset (架空のデータです); null when nothing. */
	readonly notice: Localized | null;
	/** Whether values of status `draft` were let in. */
	readonly drafts: 'hidden' | 'shown';
	readonly overview: OverviewPlan;
	/** Ids of the indicators that count residents, the preferred first: for rates per 1,000 and for bubbles. */
	readonly populations: readonly string[];
	readonly comparisons: readonly ComparisonPreset[];
	/** Empty where no age structure is recorded. */
	readonly ageGroups: readonly AgeGroup[];
	/** Null where the dataset follows no plan. */
	readonly plan: Plan | null;
	readonly areas: readonly Area[];
	readonly organizations: readonly Organization[];
	readonly themes: readonly Theme[];
	readonly indicators: readonly Indicator[];
	readonly sources: readonly Source[];
	readonly observations: readonly Observation[];
	readonly targets: readonly Target[];
	/** What organisations themselves said of an indicator. */
	readonly reported: readonly Reported[];
	readonly overrides: readonly Override[];
	readonly partYears: readonly PartYear[];
	readonly annotations: readonly Annotation[];
	readonly goalSheets: readonly GoalSheet[];
	/** What is asked of the briefings of goal sheets; a sheet without one gets a sensible briefing by itself. */
	readonly briefings: readonly Briefing[];
	/** A word may have several; empty where none are recorded. */
	readonly wordReadings: readonly WordReading[];
	/** What is knowingly not recorded, and why. */
	readonly gaps: readonly { readonly what: Localized; readonly why: Localized }[];
}
