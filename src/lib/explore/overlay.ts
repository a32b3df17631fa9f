import type { LineRole } from '$lib/charts/marks.ts';
import { markOf } from '$lib/charts/time-line.ts';
import type { TimeLine, TimePoint } from '$lib/charts/time-scene.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { fiscalYearOf, parsePeriod } from '$lib/domain/period.ts';
import { segments } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import {
	fiscalYearPhrase,
	monthPhrase,
	monthShort,
	periodPhrase,
	periodWithWestern
} from '$lib/wording/period.ts';
import { pointPhrase } from '$lib/wording/point.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ShownTable } from './answer.ts';
import { type Ground, valuedSeries } from './ground.ts';
import { valuedPeriods } from './range.ts';
import type { Figures } from './scaled-figures.ts';
import { readingCell, unrecordedCell } from './table-cell.ts';
import type { TrendLine } from './trend-lines.ts';

/** The months of a fiscal year in their order. */
const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

const ROLES = ['main', 'second'] as const satisfies readonly LineRole[];

/** Whether months of several years can be laid over each other: values in more than one month, and year. */
export function hasOverlay(ground: Ground, { id, periodType }: Indicator): boolean {
	return (
		periodType === 'month' &&
		valuedSeries(ground, id).some((series) => {
			const periods = valuedPeriods(series);
			const months = new Set(periods.map(monthOf));
			return months.size > 1 && new Set(periods.map(fiscalYearOf)).size > 1;
		})
	);
}

/** The fiscal years in which a line has a value, the latest first. */
export function overlaidYears({ series }: TrendLine): number[] {
	return [...new Set(valuedPeriods(series).map(fiscalYearOf))].sort((a, b) => b - a);
}

/** A line for each fiscal year, from April to March: the latest is what the chart is about. */
export function overlayLines(line: TrendLine, figures: Figures, locale: Locale): TimeLine[] {
	return overlaidYears(line)
		.map((year, index): TimeLine => {
			const role = ROLES[index] ?? 'context';
			return {
				id: yearId(year),
				role,
				label: yearLabel(year, locale),
				runs: runsIn(year, role)
			};
		})
		.reverse();

	function runsIn(year: number, role: LineRole): TimePoint[][] {
		return segments(line.series)
			.map((run) =>
				run
					.filter(({ period }) => fiscalYearOf(period) === year)
					.flatMap((observation) => pointOf(observation, role))
			)
			.filter(({ length }) => length > 0);
	}

	function pointOf(observation: Observation, role: LineRole): TimePoint[] {
		const { period, reading } = observation;
		const amount = amountOf(reading);
		if (amount === null) {
			return [];
		}
		const { periodType } = line.series.indicator;
		return [
			{
				position: MONTHS.indexOf(monthOf(period)),
				value: amount.value,
				mark: markOf(observation),
				periodLabel: readingText(periodWithWestern(period, periodType, locale).text),
				text: readingText(figures.say(reading).text),
				spoken:
					role === 'context' ? '' : pointPhrase(line.published, observation, null, locale).spoken
			}
		];
	}
}

/** The months under an overlay. */
export function overlayTicks(locale: Locale): { position: number; text: string }[] {
	return MONTHS.map((month, position) => ({ position, text: monthShort(month, locale) }));
}

/** The same values as a table: a row a month, a column a fiscal year, the latest first. */
export function overlayTable(line: TrendLine, figures: Figures, locale: Locale): ShownTable {
	const years = overlaidYears(line);
	const { basis } = line.series.indicator;
	const cells = new Map(
		line.series.points.map((observation) => [
			`${fiscalYearOf(observation.period)} ${monthOf(observation.period)}`,
			readingCell(observation, { say: figures.say, basis }, locale)
		])
	);
	return {
		caption: figures.caption,
		columns: [
			{ id: 'month', label: m.explore_month({}, { locale }), isFigure: false },
			...years.map((year) => ({
				id: yearId(year),
				label: fiscalYearPhrase(year, locale).text,
				isFigure: true
			}))
		],
		rows: MONTHS.map((month) => ({
			id: String(month),
			cells: [
				{ text: monthPhrase(month, locale).text, value: month },
				...years.map((year) => cells.get(`${year} ${month}`) ?? unrecordedCell(locale))
			]
		}))
	};
}

function monthOf(period: string): number {
	return Number(period.slice(5, 7));
}

function yearId(year: number): string {
	return `fy${year}`;
}

/** As on other axes of time, with the western year. */
function yearLabel(year: number, locale: Locale): string {
	const period = parsePeriod(String(year), 'fy');
	return period === null
		? String(year)
		: readingText(periodPhrase(period, 'fy', locale, { western: true }).text);
}
