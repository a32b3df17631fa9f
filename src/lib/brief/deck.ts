import type { SlideKind } from '$lib/domain/briefing.ts';
import type { Tone } from '$lib/domain/comparison.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Headline } from '$lib/wording/phrase.ts';
import type { Notice } from '$lib/wording/notice.ts';
import type { SlideChart } from './slide-chart.ts';

/**
 * 説明資料: the briefing of one goal sheet in one language, as plain serialisable values. Screen, paper, presenter's
 * view, PowerPoint and the single file are all made of it. Texts of やさしい日本語 carry readings (｜漢字《かんじ》)
 * unless a field says otherwise.
 */
export interface Deck {
	readonly locale: Locale;
	readonly fiscalYear: number;
	/** Id and name of the organisation. */
	readonly organization: string;
	readonly organizationName: string;
	/** 令和5年度 中央区 組織目標の説明資料. */
	readonly title: string;
	/** Names the very figures. */
	readonly version: string;
	/** When the dataset was last changed (更新日), in words. */
	readonly updated: string;
	/** Publisher of the dataset, and its terms. */
	readonly publisher: string;
	readonly licence: string;
	readonly notices: readonly Notice[];
	readonly slides: readonly [Slide, ...Slide[]];
}

/** One slide: one message, and what proves it. */
export interface Slide {
	/** Fragment of its own address: cover, standing, goal-1, … */
	readonly id: string;
	readonly kind: SlideKind;
	/** Small line above the headline (重点目標 1 …); null on the cover. */
	readonly kicker: string | null;
	readonly headline: Headline;
	/** The computed sentence where `headline` is in the organisation's own words; else null. */
	readonly computed: string | null;
	readonly chart: SlideChart | null;
	/** Big figures in the place of a chart or beside it; empty when there are none. */
	readonly figures: readonly SlideFigure[];
	readonly table: SlideTable | null;
	/** Short paragraphs; empty when there are none. */
	readonly points: readonly SlidePoint[];
	/** One line under all of it that must be known; null when none. */
	readonly remark: string | null;
	/** For the speaker: what stands on the sheet, where figures come from, what they are not. */
	readonly notes: readonly string[];
	/** What can be read aloud, sentence by sentence, without pointing words; no readings. */
	readonly script: readonly string[];
	/** At the foot: 出典 令和5年度 中央区組織目標（評価）; and what the figures are of (令和6年5月現在). */
	readonly source: string;
	readonly asOf: string;
	readonly sources: readonly SlideSource[];
	/** The same figures to be asked further questions; null where there are none. */
	readonly evidence: Evidence | null;
}

/** A big figure: 4 / 4. */
export interface SlideFigure {
	readonly label: string;
	/** As it is shown, unit apart. */
	readonly number: string;
	readonly unit: string;
	readonly spoken: string;
}

export interface SlideTable {
	readonly caption: string;
	/** The first one heads its row. */
	readonly columns: readonly {
		readonly id: string;
		readonly label: string;
		readonly isFigure: boolean;
	}[];
	readonly rows: readonly { readonly id: string; readonly cells: readonly SlideCell[] }[];
}

export interface SlideCell {
	readonly text: string;
	/** Stands before the text (✓ ▲ ▼), so that colour is never alone; null when none. */
	readonly mark: string | null;
	readonly tone: Tone;
}

export interface SlidePoint {
	readonly label: string | null;
	readonly text: string;
	/** Address of what it names, where it has one. */
	readonly address: string | null;
}

export interface SlideSource {
	readonly title: string;
	readonly publisher: string;
	/** Null where none is confirmed. */
	readonly address: string | null;
}

/** Where a reader asks further: one part of an indicator's page, and what is asked of it. */
export interface Evidence {
	readonly indicator: string;
	readonly name: string;
	readonly part: 'trend' | 'areas' | 'change' | 'table';
	/** What follows `?` in the address of the page; empty for the usual question. */
	readonly query: string;
}
