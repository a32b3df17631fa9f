import type { LineRole } from '$lib/charts/marks.ts';
import type { Area } from '$lib/domain/area.ts';
import { changeBetween, type Comparison } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { goesBelowZero, startOfRun } from '$lib/wording/run.ts';
import type { Ground } from './ground.ts';
import { periodsOf, type Range } from './range.ts';
import { type Scale, type Scaled, scaledSeries, wholeOf } from './scaled.ts';

/** A line of a trend chart. */
export interface TrendLine extends Scaled {
	readonly id: string;
	readonly role: LineRole;
	readonly area: Area;
	/** The series as published, the whole of it. */
	readonly published: Series;
}

/** What a trend chart shows, without a word. */
export interface Trend {
	readonly indicator: Indicator;
	readonly scale: Scale;
	readonly range: Range;
	/** What a share or a distance is of. */
	readonly whole: Area | null;
	/** The lines that were asked for and can be drawn, from what the chart is about. */
	readonly chosen: readonly TrendLine[];
	/** The areas that were asked for and have nothing to draw. */
	readonly leftOut: readonly Area[];
	/** Thin lines behind: the other areas, and the whole where values do not add up to it. */
	readonly context: readonly TrendLine[];
	/** What is expected after the observed values, or was observed before the expected ones. */
	readonly sequel: TrendLine | null;
}

/** What a reader asks of a trend chart. */
export interface TrendAsked extends Range {
	readonly areas: readonly string[];
	readonly scale: Scale;
}

const ROLES = ['main', 'second', 'third', 'fourth'] as const satisfies readonly LineRole[];

/** The lines that answer what is asked of an indicator. */
export function trendOf(
	ground: Ground,
	indicator: Indicator,
	{ areas, scale, from, to }: TrendAsked
): Trend {
	const range = { from, to };
	const whole = scale === 'share' ? wholeOf(ground, indicator, areas) : null;
	const isProjected = indicator.basis === 'projected';
	const lineOf = (series: Series, role: LineRole): TrendLine[] => {
		const area = ground.area(series.area);
		const scaled = scaledSeries(ground, series, { scale, range, whole });
		return area === null || scaled === null
			? []
			: [{ ...scaled, id: area.code, role, area, published: series }];
	};
	const asked = areas.flatMap((code) => ground.series(indicator.id, code) ?? []);
	const chosen = asked
		.flatMap((series) => lineOf(series, 'main'))
		.map((line, index): TrendLine => {
			const role = ROLES[index] ?? 'context';
			return { ...line, role: isProjected && role === 'main' ? 'projected' : role };
		});
	const [main] = chosen;
	const drawn = new Set(chosen.map(({ id }) => id));
	const context = (main === undefined ? [] : contextOf(ground, main.published))
		.filter(({ area }) => !drawn.has(area))
		.flatMap((series) => lineOf(series, isProjected ? 'projected-context' : 'context'));
	return {
		indicator,
		scale,
		range,
		whole,
		chosen,
		leftOut: areas.flatMap((code) => (drawn.has(code) ? [] : (ground.area(code) ?? []))),
		context,
		sequel: main === undefined || scale !== 'value' ? null : sequelOf(ground, main, range)
	};
}

/** Every line of a trend in the order in which they are painted. */
export function linesOf({ chosen, context, sequel }: Trend): TrendLine[] {
	return [...context, ...(sequel === null ? [] : [sequel]), ...chosen.toReversed()];
}

/** The observations that the lines of a trend show, those of the chosen lines first. */
export function observationsOf({ chosen, context, sequel }: Trend): Observation[] {
	const lines = [...chosen, ...(sequel === null ? [] : [sequel]), ...context];
	return lines.flatMap(({ series }) => series.points);
}

/** Lines whose change can be set against each other, from where the main line's last run starts to its end. */
export interface Compared {
	readonly start: Observation;
	readonly last: Observation;
	readonly compared: readonly { readonly line: TrendLine; readonly change: Comparison }[];
}

/**
 * The chosen lines that have a change over the span of the main one; null for fewer than two, and for figures
 * that go below zero (増減数), whose difference would be taken for the figure itself.
 */
export function comparedLines({ chosen }: Trend): Compared | null {
	const [main] = chosen;
	const last = main === undefined ? null : latest(main.series);
	if (main === undefined || last === null || chosen.some(({ series }) => goesBelowZero(series))) {
		return null;
	}
	const start = startOfRun(main.series, last);
	const compared = chosen.flatMap((line) => {
		const change = changeBetween(line.series, start.period, last.period);
		return 'reason' in change ? [] : [{ line, change }];
	});
	return start === last || compared.length < 2 ? null : { start, last, compared };
}

/**
 * The lines drawn thin behind a series: its sisters (the other wards), and the whole too where values
 * do not add up to it, because then they share one scale.
 */
function contextOf(ground: Ground, { area: code, indicator }: Series): Series[] {
	const area = ground.area(code);
	const parent = area === null ? null : ground.parentOf(area);
	if (parent === null) {
		return [];
	}
	const whole = indicator.additive ? [] : [parent];
	return [...whole, ...ground.childrenOf(parent.code)]
		.filter((other) => other.code !== code)
		.flatMap((other) => ground.series(indicator.id, other.code) ?? []);
}

/**
 * The projection that carries on the chart's own line, or the observed values that a projection carries
 * on; null where the range ends before they meet.
 */
function sequelOf(ground: Ground, { published, area }: TrendLine, range: Range): TrendLine | null {
	const { indicator } = published;
	const isProjected = indicator.basis === 'projected';
	const other = isProjected
		? ground.indicator(indicator.continues ?? '')
		: ground.facts.indicators.find((one) => one.continues === indicator.id);
	const series = other ? ground.series(other.id, area.code) : null;
	const periods = periodsOf(ground, indicator.id);
	const meet = isProjected ? range.from === periods[0] : range.to === periods.at(-1);
	if (series === null || !meet || series.indicator.unit.id !== indicator.unit.id) {
		return null;
	}
	const role = isProjected ? 'context' : 'projected';
	return { id: `${area.code}-${role}`, role, area, published: series, series };
}
