import { timeLine } from '$lib/charts/time-line.ts';
import {
	type TimeInput,
	type TimeLine,
	timeScene,
	type TimeScene
} from '$lib/charts/time-scene.ts';
import type { Annotation, Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { comparePeriods, type Period, periodPosition } from '$lib/domain/period.ts';
import { segments, type Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { hollowKey } from '$lib/wording/hollow.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { listed, words } from '$lib/wording/phrase.ts';
import { pointPhrase } from '$lib/wording/point.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { statusWord } from '$lib/wording/status.ts';
import type { Ground } from './ground.ts';
import { kept } from './kept.ts';
import type { Range } from './range.ts';
import type { Figures } from './scaled-figures.ts';
import { linesOf, type Trend, type TrendLine } from './trend-lines.ts';

type Drawn = Pick<TimeInput, 'title' | 'lines' | 'xTicks' | 'annotations'> &
	Pick<Figures, 'kind' | 'references'> & {
		/** What is drawn, for the key of its looks. */
		readonly shown?: readonly Observation[];
	};

const pointWords = kept((series: Series) =>
	kept((observation: Observation, locale) => pointPhrase(series, observation, null, locale))
);

/** The scene of a trend; `title` says what it shows. */
export function trendScene(
	ground: Ground,
	trend: Trend,
	shown: { title: string; figures: Figures },
	locale: Locale
): TimeScene | null {
	const { formatTick } = shown.figures;
	return timeScene({ ...trendInput(ground, trend, shown, locale), formatTick });
}

/** What it is drawn from, as plain data. */
export function trendInput(
	ground: Ground,
	trend: Trend,
	{ title, figures }: { title: string; figures: Omit<Figures, 'formatTick'> },
	locale: Locale
): Omit<TimeInput, 'formatTick'> {
	const periods = new Map<Period, string>();
	return timeInput(
		{
			title,
			lines: linesOf(trend).map((line) => drawnLine(line)),
			shown: linesOf(trend).flatMap(({ series }) => series.points),
			kind: figures.kind,
			references: figures.references,
			annotations: annotationsIn(ground.annotationsOf(trend.indicator.id), trend).map((one) =>
				marked(one, trend.indicator, locale)
			)
		},
		locale
	);

	function drawnLine(line: TrendLine): TimeLine {
		const { series } = line;
		const made = timeLine(series, {
			id: line.id,
			role: line.role,
			label: readingText(lineLabel(line, trend, locale)),
			describe: (observation) => ({
				periodLabel: periodLabel(observation.period, series),
				text: readingText(figures.say(observation.reading).text),
				spoken: isTold(line) ? spokenOf(line, observation) : ''
			})
		});
		const band = bandOf(series);
		return band.length === 0 ? made : { ...made, band };
	}

	function periodLabel(period: Period, { indicator }: Series): string {
		const known = periods.get(period);
		if (known !== undefined) {
			return known;
		}
		const label = readingText(periodWithWestern(period, indicator.periodType, locale).text);
		periods.set(period, label);
		return label;
	}

	function spokenOf(line: TrendLine, observation: Observation): string {
		const isAlone = trend.chosen.length === 1 && line !== trend.sequel;
		const name = isAlone ? [] : [words(lineLabel(line, trend, locale), locale)];
		if (trend.scale === 'value' && line !== trend.sequel) {
			const point = pointWords(line.published, locale)(observation, locale);
			return listed([...name, point], locale).spoken;
		}
		const { period, status } = observation;
		const word = statusWord(status, locale);
		const said = [
			...name,
			periodWithWestern(period, line.series.indicator.periodType, locale),
			figures.say(observation.reading),
			...(word === null ? [] : [word])
		];
		return listed(said, locale).spoken;
	}

	function isTold({ role }: TrendLine): boolean {
		return !role.endsWith('context');
	}
}

/** A chart over time with the words that every such chart carries. */
export function timeChart(
	{ formatTick, ...drawn }: Drawn & Pick<Figures, 'formatTick'>,
	locale: Locale
): TimeScene | null {
	return timeScene({ ...timeInput(drawn, locale), formatTick });
}

function timeInput({ shown = [], ...drawn }: Drawn, locale: Locale): Omit<TimeInput, 'formatTick'> {
	return {
		...drawn,
		keyLabels: {
			hollow: hollowKey(shown, locale),
			about: readingText(m.key_about({}, { locale })),
			open: readingText(m.key_open({}, { locale }))
		},
		cutNote: readingText(m.axis_cut({}, { locale }))
	};
}

/** What stands at a line's end and over its column: its area, or what is expected of it. */
export function lineLabel({ area, id, series }: TrendLine, trend: Trend, locale: Locale): string {
	const name = textIn(area.name, locale);
	if (id !== trend.sequel?.id) {
		return name;
	}
	return series.indicator.basis === 'projected'
		? m.explore_projection({ area: name }, { locale })
		: m.explore_observed({ area: name }, { locale });
}

/** The breaks and events that a range shows: all of them where it is the whole. */
function annotationsIn(
	annotations: readonly Annotation[],
	{ range, chosen }: { range: Range; chosen: Trend['chosen'] }
): readonly Annotation[] {
	const [main] = chosen;
	const { from, to } = range;
	if (main === undefined || from === null || to === null) {
		return annotations;
	}
	const { points } = main.published;
	const isWhole =
		comparePeriods(from, points[0].period) <= 0 &&
		comparePeriods(to, points.at(-1)?.period ?? to) >= 0;
	return isWhole
		? annotations
		: annotations.filter(({ kind, period }) => {
				const after = comparePeriods(period, from);
				return (kind === 'break' ? after > 0 : after >= 0) && comparePeriods(period, to) <= 0;
			});
}

function marked({ kind, period, text }: Annotation, { periodType }: Indicator, locale: Locale) {
	return {
		kind,
		position: periodPosition(period, periodType),
		label: readingText(textIn(text, locale))
	};
}

/** What the projected values of a series may lie between, run by run. */
export function bandOf(series: Series): NonNullable<TimeLine['band']> {
	if (series.points.every(({ band }) => band === null)) {
		return [];
	}
	return segments(series)
		.map((run) =>
			run.flatMap(({ band, period }) =>
				band === null
					? []
					: [{ position: periodPosition(period, series.indicator.periodType), ...band }]
			)
		)
		.filter(({ length }) => length > 0);
}
