import type { Area, Organization } from './area.ts';
import type { GoalSheet } from './goal-sheet.ts';
import type { Annotation, Indicator, Theme } from './indicator.ts';
import type { Locale, Localized } from './locale.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
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
	readonly scheme: 'guideline';
	readonly overview: OverviewPlan;
	readonly areas: readonly Area[];
	readonly organizations: readonly Organization[];
	readonly themes: readonly Theme[];
	readonly indicators: readonly Indicator[];
	readonly sources: readonly Source[];
	readonly observations: readonly Observation[];
	readonly targets: readonly Target[];
	readonly annotations: readonly Annotation[];
	readonly goalSheets: readonly GoalSheet[];
	/** What is knowingly not recorded, and why. */
	readonly gaps: readonly { readonly what: Localized; readonly why: Localized }[];
}
