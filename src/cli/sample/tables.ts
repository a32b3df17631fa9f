import { CITY, CITY_NAME, CITY_VISION, WARDS } from './areas.ts';
import { FIGURES, type Figures } from './figures.ts';
import { SHEET_YEARS } from './goal-sheets.ts';
import { DEFINITIONS, NAMES } from './names.ts';
import { annotationRows, noteRows, readingRows } from './notes.ts';
import { observationRows } from './observations.ts';
import { ORGANIZATIONS, OWNERS } from './organizations.ts';
import { partYearRows } from './part-years.ts';
import { periodType } from './periods.ts';
import type { State } from './state.ts';
import { targetRows } from './targets.ts';
import { overrideRows, reportedRows } from './verdicts.ts';
import { sourceOf, sourceRows, themeRows, unitRows } from './vocabulary.ts';
import { columnsOf, known } from './words.ts';

type Row = Readonly<Record<string, string>>;

const MONTHS = new Map([
	['month', '1'],
	['fy', '12'],
	['cy', '12'],
	['date', '12']
]);

/** The rows of every CSV file by its path. */
export function tablesOf(state: State): Map<string, readonly object[]> {
	return new Map<string, readonly object[]>([
		['areas.csv', areaRows()],
		['organizations.csv', ORGANIZATIONS.map(organizationRow)],
		['themes.csv', themeRows()],
		['units.csv', unitRows()],
		['indicators.csv', FIGURES.map(indicatorRow)],
		['sources.csv', sourceRows(SHEET_YEARS)],
		['notes.csv', noteRows()],
		['annotations.csv', annotationRows()],
		['readings.csv', readingRows()],
		['targets.csv', FIGURES.flatMap((figures) => targetRows(figures, state))],
		['reported.csv', FIGURES.flatMap((figures) => reportedRows(figures, state))],
		['overrides.csv', overrideRows(state)],
		['part-years.csv', FIGURES.flatMap((figures) => partYearRows(figures, state))],
		...FIGURES.filter(({ flags }) => !flags.includes('doit')).map(
			(figures) => [`observations/${figures.id}.csv`, observationRows(figures, state)] as const
		)
	]);
}

function areaRows(): Row[] {
	const city = {
		code: CITY,
		kind: 'city',
		...columnsOf('name', CITY_NAME),
		kana: 'みなとし',
		parent: '',
		tile_column: '',
		tile_row: '',
		...columnsOf('vision', CITY_VISION),
		vision_source: 'plan'
	};
	const wards = WARDS.map(({ code, name, kana, tile: [tile_column, tile_row], vision }) => ({
		code,
		kind: 'ward',
		...columnsOf('name', name),
		kana,
		parent: CITY,
		tile_column,
		tile_row,
		...columnsOf('vision', vision),
		vision_source: 'visions'
	}));
	return [city, ...wards];
}

function organizationRow({ id, area, parent, kind, name }: (typeof ORGANIZATIONS)[number]): Row {
	return { id, area, parent, kind, ...columnsOf('name', name) };
}

function indicatorRow(figures: Figures): Row {
	const { id, theme, unit, decimals, direction, kind, flags } = figures;
	const type = periodType(figures);
	const has = (flag: string) => (flags.includes(flag) ? 'yes' : 'no');
	const isDirected = direction === 'increase' || direction === 'decrease';
	return {
		id,
		theme,
		...columnsOf('name', known(NAMES, id)),
		unit,
		decimals: String(decimals),
		minimum: flags.includes('signed') || kind === 'share' ? '' : '0',
		direction,
		period_type: type,
		cycle_months: id === 'healthy-life' ? '36' : known(MONTHS, type),
		kind,
		basis: 'observed',
		continues: '',
		additive: has('sum'),
		survey: has('survey'),
		cumulative: has('total'),
		do_it: has('doit'),
		limit: kind === 'share' && isDirected ? (direction === 'increase' ? '100' : '0') : '',
		owner: known(OWNERS, theme),
		...columnsOf('definition', known(DEFINITIONS, id)),
		source: sourceOf(figures)
	};
}
