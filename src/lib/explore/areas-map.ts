import { tileScene, type TileScene } from '$lib/charts/tile-scene.ts';
import { textIn } from '$lib/domain/locale.ts';
import { amountOf } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodPhrase } from '$lib/wording/period.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { onePeriod } from './areas-bars.ts';
import { type AreasPart, type Comparison, ranked } from './areas-part.ts';
import { markText, namesPhrase, spokenFigure } from './areas-words.ts';

/** The areas on a grid in one period, shaded by one scale for all periods. */
export function mapPart(of: Comparison): AreasPart<TileScene> {
	const { compared, at, locale } = of;
	const { areas, chosen, greatest } = compared;
	const { spoken, ...rest } = onePeriod(of, ranked(of));
	const tiles = areas.map((area) => {
		const observation = compared.at(area.code, at);
		return {
			area,
			name: readingText(textIn(area.name, locale)),
			value: (observation && amountOf(observation.reading)?.value) ?? null,
			text: markText(compared, { area, period: at }, locale),
			spoken: spokenFigure(compared, { area, period: at }, locale),
			chosen: area.code === chosen
		};
	});
	return {
		...rest,
		remarks: [...rest.remarks, ...mapRemarks(of)],
		scene: tileScene(spoken, tiles, { greatest })
	};
}

function mapRemarks({ compared, locale }: Comparison): string[] {
	const { areas, indicator, periods } = compared;
	const off = areas.filter(({ tile }) => tile === null);
	const [from, to] = [periods[0], periods.at(-1) ?? periods[0]].map(
		(period) => periodPhrase(period, indicator.periodType, locale).text
	);
	return [
		...(off.length === 0
			? []
			: [m.areas_off_map({ areas: namesPhrase(off, locale).text }, { locale })]),
		...(from === undefined || to === undefined || from === to
			? []
			: [m.areas_same_shades({ from, to }, { locale })])
	];
}
