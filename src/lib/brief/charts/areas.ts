import type { AreaBarsInput, BarInput } from '$lib/charts/bar-scene.ts';
import type { Area } from '$lib/domain/area.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { ShownTable } from '$lib/explore/answer.ts';
import { areaBars, onePeriod } from '$lib/explore/areas-bars.ts';
import { changeOf, sizeOf, type Stretch } from '$lib/explore/areas-change.ts';
import { type Comparison, ranked } from '$lib/explore/areas-part.ts';
import { breakRemark, directionRemark, statusRemark } from '$lib/explore/areas-remarks.ts';
import { areasTable, changeColumns, valueColumn } from '$lib/explore/areas-table.ts';
import { PERCENT } from '$lib/explore/scaled-units.ts';
import { m } from '$lib/paraglide/messages.js';
import { signedPercentPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { SlideChart } from '../slide-chart.ts';
import { measuredIn, named } from './unit.ts';

/** The areas beside each other, without a sentence. */
export interface AreasChart {
	readonly chart: SlideChart;
	/** What must be known of the figures, the most needed first. */
	readonly remarks: readonly string[];
}

/** The values of one period, the highest on top, the chosen area marked; `title` says what they show. */
export function areasChart(of: Comparison, title: string): AreasChart {
	const { compared, at, locale } = of;
	const { remarks, table } = onePeriod(of, ranked(of));
	const [unsettled = null] = statusRemark(compared, [at], locale);
	return {
		chart: chartOf(
			compared.indicator,
			{ title, ...areaBars(of) },
			{ table: named(table, compared.indicator, locale), unsettled },
			locale
		),
		remarks: remarks.filter((remark) => remark !== unsettled)
	};
}

/** The rates of change over a stretch of time; an area without one has the reason in its place. */
export function areasRateChart(of: Comparison, stretch: Stretch, title: string): AreasChart {
	const { compared, locale } = of;
	const { since, at } = stretch;
	const bars = compared.areas
		.map((area) => rateBar(of, stretch, area))
		.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
	const areas = bars.flatMap(({ id }) => compared.areas.filter(({ code }) => code === id));
	const columns = [
		valueColumn(compared, since, locale),
		valueColumn(compared, at, locale),
		...changeColumns(compared, stretch, locale)
	];
	const [unsettled = null] = statusRemark(compared, [since, at], locale);
	const rate: Pick<Indicator, 'unit' | 'decimals' | 'kind'> = {
		unit: PERCENT,
		decimals: 1,
		kind: 'percent'
	};
	return {
		chart: chartOf(
			rate,
			{ title, bars },
			{
				table: named(areasTable(compared, columns, { areas, locale }), compared.indicator, locale),
				unsettled
			},
			locale
		),
		remarks: [...breakRemark(of), ...directionRemark(compared, locale)]
	};
}

function rateBar(of: Comparison, stretch: Stretch, area: Area): BarInput {
	const { compared, locale } = of;
	const rate = sizeOf(changeOf(compared, area.code, stretch), 'rate');
	const said = rate === null ? null : signedPercentPhrase(rate, locale);
	const missing = readingText(m.not_recorded({}, { locale }));
	const label = readingText(textIn(area.name, locale));
	const [from, to] = [stretch.since, stretch.at].map((period) =>
		readingText(periodPhrase(period, compared.indicator.periodType, locale).text)
	);
	return {
		id: area.code,
		label,
		value: rate?.value ?? null,
		chosen: area.code === compared.chosen,
		periodLabel: m.brief_areas_stretch({ from: from ?? '', to: to ?? '' }, { locale }),
		text: said === null ? missing : readingText(said.text),
		spoken: `${label} ${said?.spoken ?? missing}`
	};
}

function chartOf(
	of: Pick<Indicator, 'unit' | 'decimals' | 'kind'>,
	input: AreaBarsInput,
	{ table, unsettled }: { readonly table: ShownTable; readonly unsettled: string | null },
	locale: Locale
): SlideChart {
	return {
		form: 'areas',
		...measuredIn(of, locale),
		note: unsettled,
		table,
		...input
	};
}
