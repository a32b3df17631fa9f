import type PptxGenJS from 'pptxgenjs';
import type { Locale } from '$lib/domain/locale.ts';
import type { NativeChart } from './native-chart.ts';
import type { Sheet } from './workbook.ts';

/** What a slide of the file is being made with. */
export interface Board {
	readonly slide: PptxGenJS.Slide;
	readonly locale: Locale;
	/** What screen readers say of a thing that is not words, by its name; null for what they skip. */
	readonly said: Map<string, string | null>;
	/** Charts in the order in which they are put on slides, with all sheets of their workbooks. */
	readonly charts: PlacedChart[];
	/** Name of the sheet with the figures as they are shown. */
	readonly tableName: string;
}

export interface PlacedChart {
	readonly chart: NativeChart;
	readonly sheets: readonly Sheet[];
}
