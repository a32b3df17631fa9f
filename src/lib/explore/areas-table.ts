import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Amount, Reading } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodWithWestern } from '$lib/wording/period.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { plainText } from '$lib/wording/ruby.ts';
import type { ShownCell, ShownColumn, ShownTable } from './answer.ts';
import { changeOf, signedPhrase, type Size, sizeOf, type Stretch } from './areas-change.ts';
import { type Compared, ranksAt } from './areas-compared.ts';
import { numberedPhrase } from './areas-words.ts';
import { plainValue, readingCell, unrecordedCell } from './table-cell.ts';

/** A column of figures with its cell for each area. */
export interface AreaColumn extends ShownColumn {
	readonly cell: (area: Area) => ShownCell;
}

const NO_CELL: ShownCell = { text: '−', value: null };

/** A row for each area in the order given, then one for the whole. */
export function areasTable(
	compared: Compared,
	columns: readonly AreaColumn[],
	{ areas, locale }: { readonly areas: readonly Area[]; readonly locale: Locale }
): ShownTable {
	const { indicator, series, whole } = compared;
	const unit = textIn(indicator.unit.name, locale);
	const rows = series.has(whole.code) ? [...areas, whole] : areas;
	return {
		caption: m.table_caption({ name: textIn(indicator.name, locale), unit }, { locale }),
		columns: [
			{ id: 'area', label: m.areas_column_area({}, { locale }), isFigure: false },
			...columns.map(({ id, isFigure, label }) => ({ id, label, isFigure }))
		],
		rows: rows.map((area) => ({
			id: area.code,
			cells: [
				{ text: textIn(area.name, locale), value: plainText(textIn(area.name, locale)) },
				...columns.map(({ cell }) => cell(area))
			]
		}))
	};
}

/** What is recorded in a period. */
export function valueColumn(
	{ indicator, at }: Pick<Compared, 'indicator' | 'at'>,
	period: Period,
	locale: Locale
): AreaColumn {
	return {
		id: period,
		label: periodWithWestern(period, indicator.periodType, locale).text,
		isFigure: true,
		cell: ({ code }) => {
			const observation = at(code, period);
			const say = (reading: Reading) => readingPhrase(reading, indicator, locale);
			return observation === null
				? unrecordedCell(locale)
				: readingCell(observation, { say, basis: indicator.basis }, locale);
		}
	};
}

/** The rank in a period, the highest value first. */
export function rankColumn(
	compared: Compared,
	period: Period,
	{ id, label, locale }: { readonly id: string; readonly label: string; readonly locale: Locale }
): AreaColumn {
	const ranks = ranksAt(compared, period);
	return {
		id,
		label,
		isFigure: true,
		cell: ({ code }) => {
			const rank = ranks?.get(code);
			return rank === undefined
				? NO_CELL
				: { text: numberedPhrase(rank, locale).text, value: rank };
		}
	};
}

/** The change over a stretch: in points for percentages, else as a difference and, for counts, as a rate. */
export function changeColumns(compared: Compared, stretch: Stretch, locale: Locale): AreaColumn[] {
	const { kind } = compared.indicator;
	const column = (size: Size, label: string): AreaColumn => ({
		id: size,
		label,
		isFigure: true,
		cell: ({ code }) => cellOf(sizeOf(changeOf(compared, code, stretch), size), size)
	});
	if (kind === 'share' || kind === 'percent') {
		return [column('points', m.areas_column_points({}, { locale }))];
	}
	const difference = column('difference', m.areas_column_change({}, { locale }));
	const rate = column('rate', m.areas_column_rate({}, { locale }));
	return kind === 'count' ? [difference, rate] : [difference];

	function cellOf(amount: Amount | null, size: Size): ShownCell {
		return amount === null
			? NO_CELL
			: { text: signedPhrase(compared, amount, size, locale).text, value: plainValue(amount) };
	}
}
