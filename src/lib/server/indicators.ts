import type { Annotation, Indicator, Theme } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { seriesOf, type Series } from '$lib/domain/series.ts';
import type { Source } from '$lib/domain/source.ts';
import type { Target } from '$lib/domain/target.ts';
import { dataset } from './dataset.ts';
import { grouped } from '$lib/domain/grouped.ts';
import { once, remembered } from './once.ts';

const indicators = once(() => new Map(dataset().indicators.map((one) => [one.id, one])));

const sources = once(() => new Map(dataset().sources.map((source) => [source.id, source])));

const observations = once(() => grouped(dataset().observations, (one) => one.indicator));

const annotations = once(() => grouped(dataset().annotations, (one) => one.indicator));

const targets = once(() => grouped(dataset().targets, (one) => `${one.indicator} ${one.area}`));

/** The indicator of an id; null when the dataset has none of it. */
export function indicatorById(id: string): Indicator | null {
	return indicators().get(id) ?? null;
}

/** The themes in their order on screen, each with its indicators; themes without one are left out. */
export const indicatorsByTheme: () => readonly {
	readonly theme: Theme;
	readonly indicators: readonly Indicator[];
}[] = once(() => {
	const byTheme = grouped(dataset().indicators, (indicator) => indicator.theme);
	return dataset().themes.flatMap((theme) => {
		const found = byTheme.get(theme.id);
		return found ? [{ theme, indicators: found }] : [];
	});
});

/** Every observation of an indicator, in the order of its file. */
export function observationsOf(indicator: string): readonly Observation[] {
	return observations().get(indicator) ?? [];
}

/** The series of an indicator in an area, by ids; null when no observation of it is recorded there. */
export const seriesFor: (indicator: string, area: string) => Series | null = remembered(
	(id: string, area: string) => {
		const indicator = indicatorById(id);
		return indicator && seriesOf(indicator, area, observationsOf(id), annotationsOf(id));
	}
);

/** The plan points of an indicator in an area, in the order of the file. */
export function targetsFor(indicator: string, area: string): readonly Target[] {
	return targets().get(`${indicator} ${area}`) ?? [];
}

/** Breaks and events of an indicator, in the order of the file. */
export function annotationsOf(indicator: string): readonly Annotation[] {
	return annotations().get(indicator) ?? [];
}

/** The source that something in the dataset names. Throws a `RangeError` for any other id. */
export function sourceById(id: string): Source {
	const source = sources().get(id);
	if (source === undefined) {
		throw new RangeError(`no source "${id}"`);
	}
	return source;
}
