import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { dataFolder } from '../../src/cli/root.js';

interface DatasetFile {
	readonly defaultArea: string;
	readonly defaultSheet: { readonly organization: string; readonly fiscalYear: number };
	readonly overview: { readonly leading: { readonly indicator: string } };
}

// The data tests answer for the shape of this file.
const { defaultArea, defaultSheet, overview } = JSON.parse(
	readFileSync(join(dataFolder(), 'dataset.json'), 'utf8')
) as DatasetFile;

export const DEFAULT_AREA = defaultArea;
export const DEFAULT_SHEET = defaultSheet;
export const LEADING_INDICATOR = overview.leading.indicator;

export const INDICATORS = rowsOf('indicators.csv');

/** An indicator of which only ratios are published, drawn with an open-ended bar. */
export const RATIO_INDICATOR = INDICATORS.find(({ kind }) => kind === 'ratio')?.['id'];

/** The rows of a file of the dataset, by the names of its header. */
export function rowsOf(file: string): Record<string, string>[] {
	return rowsIn(readFileSync(join(dataFolder(), file), 'utf8'));
}

/** The rows of a CSV text, by the names of its header. */
export function rowsIn(text: string): Record<string, string>[] {
	// With `columns` the parser gives one record of strings for each row.
	return parse(text, { bom: true, columns: true }) as Record<string, string>[];
}

/** The observed indicator of a period type with most values: every ward has one in several years. */
export function bestRecorded(type: string): string {
	const counted = INDICATORS.filter(
		(one) =>
			one['period_type'] === type && one['cycle_months'] !== '' && one['basis'] === 'observed'
	).map(({ id }) => ({ id: id ?? '', rows: rowsOf(`observations/${id}.csv`).length }));
	return counted.sort((a, b) => b.rows - a.rows)[0]?.id ?? '';
}
