import { multiplesScene, type MultiplesScene } from '$lib/charts/multiples-scene.ts';
import { startsAtZero } from '$lib/charts/scale-scene.ts';
import type { Area } from '$lib/domain/area.ts';
import { textIn } from '$lib/domain/locale.ts';
import { comparePeriods, periodPosition } from '$lib/domain/period.ts';
import { segments } from '$lib/domain/series.ts';
import { amountOf, isOpenEnded } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { joinSentences } from '$lib/wording/phrase.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { tickText } from '$lib/wording/tick.ts';
import { type Stretch, stretchPhrases } from './areas-change.ts';
import type { AreasPart, Comparison } from './areas-part.ts';
import { breakRemark, directionRemark, openRemark, statusRemark } from './areas-remarks.ts';
import { spokenLine } from './areas-slope.ts';
import { areasTable, changeColumns, valueColumn } from './areas-table.ts';
import { markText } from './areas-words.ts';
import { formulaRemark } from './residents-remarks.ts';

/** A small line for each area over a stretch of time, in the dataset's order. */
export function multiplesPart(of: Comparison, stretch: Stretch): AreasPart<MultiplesScene> {
	const { axes, compared, locale } = of;
	const { since, at } = stretch;
	const { areas, indicator } = compared;
	const periods = compared.periods.filter(
		(period) => comparePeriods(since, period) <= 0 && comparePeriods(period, at) <= 0
	);
	const said = joinSentences(stretchPhrases(compared, stretch, locale), locale);
	const cells = areas.map((area) => ({
		code: area.code,
		name: readingText(textIn(area.name, locale)),
		runs: runsOf(of, stretch, area),
		text: markText(compared, { area, period: at }, locale),
		spoken: spokenLine(of, stretch, area),
		chosen: area.code === compared.chosen
	}));
	const values = cells.flatMap(({ runs }) => runs.flat()).map(({ value }) => value);
	const isShared = axes === 'shared';
	const fromZero = isShared && startsAtZero(values, indicator.kind);
	const columns = [
		...periods.map((period) => valueColumn(compared, period, locale)),
		...changeColumns(compared, stretch, locale)
	];
	return {
		sentence: said.text,
		remarks: [
			...(isShared ? [] : [m.areas_own_axes({}, { locale })]),
			...(isShared && !fromZero ? [m.axis_cut({}, { locale })] : []),
			...openRemark(compared, periods, locale),
			...breakRemark(of),
			...formulaRemark(compared, locale),
			...statusRemark(compared, periods, locale),
			...directionRemark(compared, locale)
		],
		scene:
			values.length === 0
				? null
				: multiplesScene(said.spoken, cells, {
						fromZero,
						axes,
						formatTick: (value) => tickText(value, indicator, locale)
					}),
		table: areasTable(compared, columns, { areas, locale }),
		periods
	};
}

/** What a line may join between two periods, without values whose open end it would hide. */
function runsOf({ compared }: Comparison, { since, at }: Stretch, { code }: Area) {
	const series = compared.series.get(code);
	const [first, ...rest] = (series?.points ?? []).filter(
		({ period, reading }) =>
			comparePeriods(since, period) <= 0 &&
			comparePeriods(period, at) <= 0 &&
			!isOpenEnded(amountOf(reading)?.qualifier ?? '=')
	);
	if (series === undefined || first === undefined) {
		return [];
	}
	return segments({ ...series, points: [first, ...rest] }).map((run) =>
		run.flatMap(({ period, reading }) =>
			reading.kind === 'missing'
				? []
				: [
						{
							position: periodPosition(period, series.indicator.periodType),
							value: reading.value
						}
					]
		)
	);
}
