import { type MultiplesScene, multiplesScene } from '$lib/charts/multiples-scene.ts';
import { type TileScene, tileScene } from '$lib/charts/tile-scene.ts';
import { timeLine } from '$lib/charts/time-line.ts';
import type { Area } from '$lib/domain/area.ts';
import { changeBetween } from '$lib/domain/comparison.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { at, type Series } from '$lib/domain/series.ts';
import type { Amount } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { childrenOf } from '$lib/server/areas.ts';
import { signedPercentPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { wardMapSentence } from '$lib/wording/ward-map.ts';
import { type FootView, footView } from './foot.ts';
import { knownArea, knownIndicator } from './known.ts';
import { valuedSeries } from './place.ts';

/** The wards of the first page: sentence, tile map, small charts. */
export interface OverviewWards {
	readonly heading: string;
	readonly subject: string;
	readonly sentence: string;
	readonly tiles: TileScene;
	readonly multiples: MultiplesScene;
	/** Name of each ward by its code, with readings where the language has them. */
	readonly names: Readonly<Record<string, string>>;
	readonly note: string;
	readonly foot: FootView;
}

interface WardChange {
	readonly area: Area;
	readonly name: string;
	readonly series: Series | null;
	readonly rate: Amount | null;
}

/** How the wards around the site's own area changed; null when that area has no such values. */
export function overviewWards(dataset: Dataset, locale: Locale): OverviewWards | null {
	const { from, indicator: id, to } = dataset.overview.wards;
	const indicator = knownIndicator(id);
	const chosen = knownArea(dataset.defaultArea);
	const own = valuedSeries(id, chosen.code);
	const shown = own === null ? null : at(own, to);
	if (chosen.parent === null || own === null || shown === null) {
		return null;
	}
	const wards = childrenOf(chosen.parent).map((area) => changeOf(area));
	const rates = wards.flatMap(({ area, rate }) =>
		rate === null ? [] : [{ area: area.code, value: rate.value }]
	);
	const name = textIn(chosen.name, locale);
	const when = (period: typeof from) => periodPhrase(period, indicator.periodType, locale).text;
	const subject = m.wards_subject(
		{ name: textIn(indicator.name, locale), from: when(from), to: when(to) },
		{ locale }
	);
	const sentence = wardMapSentence(rates, chosen, locale);
	const title = `${readingText(subject)} ${sentence.spoken}`;
	return {
		heading: m.wards_heading({ count: wards.length, area: name }, { locale }),
		subject,
		sentence: sentence.text,
		tiles: tileScene(
			title,
			wards.map((ward) => ({ ...wordsOf(ward), area: ward.area, value: ward.rate?.value ?? null }))
		),
		multiples: multiplesScene(
			title,
			wards.map((ward) => ({ ...wordsOf(ward), code: ward.area.code, runs: indexedRuns(ward) }))
		),
		names: Object.fromEntries(wards.map((ward) => [ward.area.code, ward.name])),
		note: m.wards_multiples_note({ from: when(from) }, { locale }),
		foot: footView(own, shown, locale)
	};

	function changeOf(area: Area): WardChange {
		const series = valuedSeries(id, area.code);
		const change = series === null ? null : changeBetween(series, from, to);
		const rate = change === null || 'reason' in change ? null : change.ratePct;
		return { area, name: textIn(area.name, locale), series, rate };
	}

	function wordsOf({ area, name, rate }: WardChange) {
		const change = rate === null ? null : signedPercentPhrase(rate, locale);
		const missing = m.not_recorded({}, { locale });
		const label = readingText(name);
		return {
			name: label,
			text: readingText(change?.text ?? missing),
			spoken: `${label} ${change?.spoken ?? readingText(missing)}`,
			chosen: area.code === chosen.code
		};
	}

	/** The change from the first period in per cent, at every period that has a rate. */
	function indexedRuns({ series }: WardChange) {
		if (series === null) {
			return [];
		}
		const line = timeLine(series, {
			id,
			role: 'context',
			label: '',
			describe: ({ period }) => ({ periodLabel: period, text: '', spoken: '' })
		});
		return line.runs.map((run) =>
			run.flatMap(({ periodLabel, position }) => {
				const point = series.points.find(({ period }) => period === periodLabel);
				if (point === undefined || point.period < from || point.period > to) {
					return [];
				}
				const change = changeBetween(series, from, point.period);
				return 'reason' in change || change.ratePct === null
					? []
					: [{ position, value: change.ratePct.value }];
			})
		);
	}
}
