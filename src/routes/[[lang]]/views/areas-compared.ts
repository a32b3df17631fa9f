import { type BarScene, areaBarsScene } from '$lib/charts/bar-scene.ts';
import { markOf } from '$lib/charts/time-line.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import type { AreaValue } from '$lib/domain/rank.ts';
import { at, type Series } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { childrenOf } from '$lib/server/areas.ts';
import { amountPhrase } from '$lib/wording/number.ts';
import { periodPhrase, periodWithWestern } from '$lib/wording/period.ts';
import { rankSentence } from '$lib/wording/rank.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { type FootView, footView } from './foot.ts';
import { knownArea } from './known.ts';
import { parentOf, valuedSeries } from './place.ts';

/** The wards side by side in one period. */
export interface AreasView {
	readonly sentence: string;
	readonly scene: BarScene;
	readonly foot: FootView;
}

/**
 * Values of an indicator in one period, for an area and all its sisters; empty unless every one of them
 * has a value, because a rank among those that happen to be recorded says nothing.
 */
export function valuesBeside(series: Series, period: Period): AreaValue[] {
	const values = recordedBeside(series, period);
	const parent = parentOf(knownArea(series.area));
	return parent !== null && values.length === childrenOf(parent.code).length ? values : [];
}

function recordedBeside({ area, indicator }: Series, period: Period): AreaValue[] {
	return sistersOf(area, indicator.id).flatMap((series) => {
		const amount = amountOf(at(series, period)?.reading ?? { kind: 'missing', reason: 'unknown' });
		return amount === null ? [] : [{ area: series.area, value: amount.value }];
	});
}

/** Bars of an area and its sisters, highest first; null where fewer than two have a value. */
export function areasView(series: Series, last: Observation, locale: Locale): AreasView | null {
	const { indicator } = series;
	const chosen = knownArea(series.area);
	const values = valuesBeside(series, last.period);
	if (recordedBeside(series, last.period).length < 2) {
		return null;
	}
	const when = periodWithWestern(last.period, indicator.periodType, locale);
	const place = rankSentence(values, chosen, indicator, locale);
	const name = textIn(indicator.name, locale);
	const bars = sistersOf(series.area, indicator.id)
		.flatMap((sister) => {
			const observation = at(sister, last.period);
			const amount = observation === null ? null : amountOf(observation.reading);
			return observation === null || amount === null ? [] : [{ sister, observation, amount }];
		})
		.sort((a, b) => b.amount.value - a.amount.value)
		.map(({ amount, observation, sister }) => {
			const shown = amountPhrase(amount, indicator, locale);
			const label = readingText(textIn(knownArea(sister.area).name, locale));
			const period = readingText(
				periodPhrase(observation.period, indicator.periodType, locale).text
			);
			return {
				id: sister.area,
				label,
				value: amount.value,
				chosen: sister.area === series.area,
				mark: markOf(observation),
				periodLabel: `${label} ${period}`,
				text: readingText(shown.text),
				spoken: `${label} ${period} ${shown.spoken}`
			};
		});
	const sentence = m.areas_sentence({ name, period: when.text }, { locale });
	const scene = areaBarsScene({
		title: `${readingText(sentence)} ${place?.spoken ?? ''}`.trim(),
		bars,
		reference: referenceOf(series, last, locale)
	});
	return (
		scene && {
			sentence: [sentence, place?.text ?? ''].join(' ').trim(),
			scene,
			foot: footView(series, last, locale)
		}
	);
}

/** The whole as a line among its parts, where values of whole and parts share one scale. */
function referenceOf({ area, indicator }: Series, last: Observation, locale: Locale) {
	const parent = parentOf(knownArea(area));
	const whole = parent === null ? null : valuedSeries(indicator.id, parent.code);
	const amount = amountOf(
		(whole && at(whole, last.period)?.reading) ?? { kind: 'missing', reason: 'unknown' }
	);
	if (parent === null || amount === null || indicator.additive || indicator.kind === 'count') {
		return null;
	}
	const name = textIn(parent.name, locale);
	const shown = amountPhrase(amount, indicator, locale).text;
	return { value: amount.value, label: readingText(`${name} ${shown}`) };
}

/** The series of an area and its sisters that hold a value, in the dataset's order. */
export function sistersOf(area: string, indicator: string): Series[] {
	const parent = parentOf(knownArea(area));
	return parent === null
		? []
		: childrenOf(parent.code).flatMap(({ code }) => valuedSeries(indicator, code) ?? []);
}
