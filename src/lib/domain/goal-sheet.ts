import type { Localized } from './locale.ts';

/** A text of the sheet: word for word, or in our own short words (要約). */
export interface SheetText {
	readonly text: Localized;
	readonly summary: boolean;
}

/** 政策指標 named on the sheet; `indicator` is null while no figure is recorded (未収録). */
interface PolicyIndicator {
	readonly name: Localized;
	readonly indicator: string | null;
}

/** 重点目標 with its result and its next direction. */
export interface Goal {
	readonly number: number;
	readonly title: SheetText;
	readonly promise: SheetText;
	readonly result: SheetText;
	readonly next: SheetText;
	/** The indicator and area shown beside the goal; null when no figure is recorded. */
	readonly key: { readonly indicator: string; readonly area: string } | null;
	readonly indicators: readonly string[];
	/** What the organisation reported of this very goal; null where it gave only its two counts. */
	readonly reported: 'achieved' | 'notAchieved' | null;
	/** Number of the goal on the sheet of the year before that this one carries on; null for a new one. */
	readonly carriedFrom: number | null;
	readonly programmes: readonly Localized[];
}

/** 評価: what the organisation itself reported. */
export interface Evaluation {
	readonly goalsSet: number;
	readonly goalsAchieved: number;
}

/** 組織目標: one organisation's goals for one fiscal year. */
export interface GoalSheet {
	readonly organization: string;
	readonly fiscalYear: number;
	readonly source: string;
	readonly head: { readonly title: Localized; readonly name: Localized };
	/** 組織の目的・方向性. */
	readonly purpose: SheetText;
	/** The vision phrase within the purpose, word for word. */
	readonly vision: Localized;
	readonly policyIndicators: readonly PolicyIndicator[];
	readonly goals: readonly Goal[];
	/** Null while the year is under way and nothing has been reported. */
	readonly evaluation: Evaluation | null;
}
