import { timeLine } from '$lib/charts/time-line.ts';
import type { TimeLine, TimeScene } from '$lib/charts/time-scene.ts';
import type { Area } from '$lib/domain/area.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { comparePeriods } from '$lib/domain/period.ts';
import { first, latest, segments, type Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { chartDescription } from '$lib/wording/chart-description.ts';
import { trendHeadline } from '$lib/wording/headline.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { pointPhrase } from '$lib/wording/point.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { tickText } from '$lib/wording/tick.ts';
import type { Answer } from '../answer.ts';
import { creditOf } from '../credit.ts';
import type { Ground } from '../ground.ts';
import { bandOf, timeChart } from '../trend-chart.ts';
import { type ProfilePlace, sourcesOf } from './place.ts';
import { projectionTable } from './projection-table.ts';

/** What is expected of one indicator in an area. */
export interface Projection extends Answer<TimeScene> {
	readonly id: string;
	/** Ids of the sources of its figures. */
	readonly sources: readonly string[];
}

/** A projection with what was observed before it. */
export interface Outlook {
	readonly projected: Series;
	/** Since its last break or gap; null where the projection carries on nothing that has a value. */
	readonly observed: Series | null;
}

/** 将来の見通し of an area: every projected indicator with a value, those that carry on a population first. */
export function projections(ground: Ground, { area }: ProfilePlace, locale: Locale): Projection[] {
	const { indicators, populations } = ground.facts;
	const counts = ({ continues }: Indicator) =>
		continues !== null && populations.includes(continues);
	return indicators
		.filter(({ basis }) => basis === 'projected')
		.toSorted((a, b) => Number(counts(b)) - Number(counts(a)))
		.flatMap((indicator) => {
			const outlook = outlookOf(ground, indicator, area);
			return outlook === null ? [] : [projectionOf(ground, outlook, area, locale)];
		});
}

function outlookOf(ground: Ground, indicator: Indicator, { code }: Area): Outlook | null {
	const projected = ground.series(indicator.id, code);
	const before = indicator.continues === null ? null : ground.series(indicator.continues, code);
	const [start, ...run] = (before && segments(before).at(-1)) ?? [];
	const from = projected && first(projected);
	if (projected === null || from === null) {
		return null;
	}
	const isBefore =
		start !== undefined && comparePeriods((run.at(-1) ?? start).period, from.period) < 0;
	return {
		projected,
		observed: before !== null && isBefore ? { ...before, points: [start, ...run] } : null
	};
}

function projectionOf(ground: Ground, outlook: Outlook, area: Area, locale: Locale): Projection {
	const { observed, projected } = outlook;
	const { indicator } = projected;
	const shown = [projected, ...(observed === null ? [] : [observed])].flatMap(
		({ points }) => points
	);
	const described = chartDescription(
		[{ series: projected, area }, ...(observed === null ? [] : [{ series: observed, area }])],
		locale
	);
	return {
		id: indicator.id,
		sources: sourcesOf(shown),
		sentence: trendHeadline(projected, area, locale).text,
		remarks: [],
		scene: timeChart(
			{
				title: described.spoken,
				lines: linesOf(outlook, locale),
				kind: indicator.kind,
				formatTick: (value) => tickText(value, indicator, locale),
				references: undefined,
				shown
			},
			locale
		),
		table: projectionTable(outlook, area, locale),
		credit: creditOf(ground, shown, locale)
	};
}

/** What was observed as a solid line, and from its end on what is expected, dashed. */
function linesOf({ observed, projected }: Outlook, locale: Locale): TimeLine[] {
	const ahead = lineOf(projected, 'projected', locale);
	const band = bandOf(projected);
	const [next = [], ...later] = ahead.runs;
	if (observed === null) {
		return [{ ...ahead, band }];
	}
	const behind = lineOf(observed, 'main', locale);
	const joint = behind.runs.flat().at(-1);
	const joined = joint === undefined ? next : [{ ...joint, mark: undefined }, ...next];
	return [behind, { ...ahead, runs: [joined, ...later], band }];
}

function lineOf(series: Series, role: 'main' | 'projected', locale: Locale): TimeLine {
	const { indicator } = series;
	const last = latest(series);
	const value = last === null ? '' : readingPhrase(last.reading, indicator, locale).text;
	const label =
		role === 'main'
			? m.profile_observed({}, { locale })
			: m.profile_projected({ value }, { locale });
	return timeLine(series, {
		id: role,
		role,
		label: readingText(label),
		describe: (observation: Observation) => ({
			periodLabel: readingText(
				periodWithWestern(observation.period, indicator.periodType, locale).text
			),
			text: readingText(readingPhrase(observation.reading, indicator, locale).text),
			spoken: pointPhrase(series, observation, null, locale).spoken
		})
	});
}
