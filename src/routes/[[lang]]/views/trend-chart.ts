import type { PointText } from '$lib/charts/marks.ts';
import { timeLine } from '$lib/charts/time-line.ts';
import {
	timeScene,
	type TimeInput,
	type TimeLine,
	type TimeScene
} from '$lib/charts/time-scene.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { periodPosition } from '$lib/domain/period.ts';
import type { Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { childrenOf } from '$lib/server/areas.ts';
import { annotationsOf } from '$lib/server/indicators.ts';
import { chartDescription } from '$lib/wording/chart-description.ts';
import { pointParts, pointPhrase } from '$lib/wording/point.ts';
import { tickText } from '$lib/wording/tick.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { knownArea } from './known.ts';
import { parentOf, valuedSeries } from './place.ts';

/** What a trend chart shows: one series that it is about, others for context. */
export interface TrendInput {
	readonly main: Series;
	readonly context: readonly Series[];
	readonly references?: TimeInput['references'];
}

/** The chart over time of a series among others; null when there is no value to draw. */
export function trendChart(
	{ main, context, references }: TrendInput,
	locale: Locale
): TimeScene | null {
	const { indicator } = main;
	const projected = indicator.basis === 'projected';
	const lines = [
		...context.map((series) => lineOf(series, projected ? 'projected-context' : 'context', locale)),
		lineOf(main, projected ? 'projected' : 'main', locale)
	];
	return timeScene({
		title: chartDescription([{ series: main, area: knownArea(main.area) }], locale).spoken,
		lines,
		kind: indicator.kind,
		formatTick: (value) => tickText(value, indicator, locale),
		keyLabels: {
			hollow: readingText(m.key_hollow({}, { locale })),
			about: readingText(m.key_about({}, { locale })),
			open: readingText(m.key_open({}, { locale }))
		},
		cutNote: readingText(m.axis_cut({}, { locale })),
		references,
		annotations: annotationsOf(indicator.id).map(({ kind, period, text }) => ({
			kind,
			position: periodPosition(period, indicator.periodType),
			label: readingText(textIn(text, locale))
		}))
	});
}

function lineOf(series: Series, role: TimeLine['role'], locale: Locale): TimeLine {
	const { name } = knownArea(series.area);
	const describe = (observation: Observation): PointText => {
		const { period, value } = pointParts(series, observation, locale);
		return {
			periodLabel: readingText(period.text),
			text: readingText(value.text),
			spoken: role.endsWith('context') ? '' : pointPhrase(series, observation, null, locale).spoken
		};
	};
	return timeLine(series, {
		id: series.area,
		role,
		label: readingText(textIn(name, locale)),
		describe
	});
}

/**
 * The lines drawn thin behind a series: its sisters (the other wards), and the whole too where values
 * do not add up to it, because then they share one scale.
 */
export function contextOf({ area, indicator }: Series): Series[] {
	const parent = parentOf(knownArea(area));
	if (parent === null) {
		return [];
	}
	const whole = indicator.additive ? [] : [parent];
	return [...whole, ...childrenOf(parent.code)]
		.filter(({ code }) => code !== area)
		.flatMap(({ code }) => valuedSeries(indicator.id, code) ?? []);
}
