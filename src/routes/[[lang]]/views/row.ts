import type { SparklineScene } from '$lib/charts/sparkline-scene.ts';
import { latestTone, type Tone } from '$lib/domain/comparison.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { latestChangeShort } from '$lib/wording/latest-change.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { rowSparkline } from './sparkline.ts';

/** One line of a list of indicators. */
export interface IndicatorRow {
	readonly id: string;
	readonly name: string;
	readonly value: string;
	readonly period: string;
	readonly change: string;
	readonly tone: Tone;
	readonly sparkline: SparklineScene | null;
}

/** The series' latest value, its change and its line; null when no value is recorded. */
export function indicatorRow(series: Series, locale: Locale): IndicatorRow | null {
	const { indicator } = series;
	const last = latest(series);
	if (last === null) {
		return null;
	}
	const period = periodPhrase(last.period, indicator.periodType, locale).text;
	return {
		id: indicator.id,
		name: textIn(indicator.name, locale),
		value: readingPhrase(last.reading, indicator, locale).text,
		period: indicator.basis === 'projected' ? m.row_projected({ period }, { locale }) : period,
		change: latestChangeShort(series, locale).text,
		tone: latestTone(series),
		sparkline: rowSparkline(series)
	};
}
