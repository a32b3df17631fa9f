import type { TimeScene } from '$lib/charts/time-scene.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import { latest, segments } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { figuresOf } from '$lib/explore/scaled-figures.ts';
import { trendScene } from '$lib/explore/trend-chart.ts';
import { trendOf } from '$lib/explore/trend-lines.ts';
import { m } from '$lib/paraglide/messages.js';
import { chartDescription } from '$lib/wording/chart-description.ts';
import { leadingTrendHeadline, leadingTrendSentence } from '$lib/wording/leading.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { type FootView, footView } from './foot.ts';
import { ground } from './ground.ts';
import { knownArea } from './known.ts';
import { valuedSeries } from './place.ts';

/** The trend that leads the first page: its sentence, its chart, its source. */
export interface OverviewLeading {
	readonly headline: string;
	readonly subtitle: string;
	/** What is counted, and what a reader must know of it. */
	readonly definition: string;
	readonly scene: TimeScene;
	readonly foot: FootView;
}

/** The leading trend that the dataset names; null when it has no value. */
export function overviewLeading({ overview }: Dataset, locale: Locale): OverviewLeading | null {
	const { indicator: id, area: code } = overview.leading;
	const series = valuedSeries(id, code);
	const last = series === null ? null : latest(series);
	if (series === null || last === null) {
		return null;
	}
	const area = knownArea(code);
	const { indicator } = series;
	const [start] = segments(series).at(-1) ?? [];
	const level = start === undefined || start === last ? null : amountOf(start.reading);
	const asked = { areas: [code], scale: 'value', from: null, to: null } as const;
	const figures = figuresOf({ scale: 'value', indicator, whole: null, bases: [] }, locale);
	const references =
		level === null || start === undefined
			? []
			: [{ value: level.value, label: levelLabel(start.period) }];
	const scene = trendScene(
		ground(),
		{ ...trendOf(ground(), indicator, asked), context: [] },
		{
			title: chartDescription([{ series, area }], locale).spoken,
			figures: { ...figures, references }
		},
		locale
	);
	return scene === null
		? null
		: {
				headline: leadingTrendHeadline(series, area, locale).text,
				subtitle: leadingTrendSentence(series, area, locale)?.text ?? '',
				definition: textIn(series.indicator.definition, locale),
				scene,
				foot: footView(series, last, locale)
			};

	function levelLabel(period: Period): string {
		const when = periodPhrase(period, indicator.periodType, locale, { western: true });
		return readingText(m.level_of({ period: when.text }, { locale }));
	}
}
