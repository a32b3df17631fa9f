import { stringify } from 'csv-stringify/sync';
import type { WantedFigure } from '$lib/domain/chase.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

const COLUMNS = [
	'indicator_id',
	'indicator',
	'area_code',
	'area',
	'period_type',
	'cycle_months',
	'state',
	'last_period',
	'next_period',
	'expected_by',
	'days_late',
	'missing',
	'organization_ids',
	'organizations',
	'publisher',
	'source',
	'source_address'
] as const;

/**
 * Where every figure stands, as CSV with a BOM: western periods, `expected_by` as ISO day, a blank where nothing is
 * known. What must be said of the whole dataset stands in a last column `notice`, which others do not have.
 */
export function updatesCsv(
	figures: readonly WantedFigure[],
	{
		areas,
		organizations,
		sources,
		notice
	}: Pick<Dataset, 'areas' | 'organizations' | 'sources' | 'notice'>
): string {
	const areaNames = new Map(areas.map(({ code, name }) => [code, name.ja]));
	const organizationNames = new Map(organizations.map(({ id, name }) => [id, name.ja]));
	const sourcesById = new Map(sources.map((source) => [source.id, source]));
	const rows = figures.map(({ indicator, area, status, asked, source }) => [
		indicator.id,
		spreadsheetText(indicator.name.ja),
		area,
		spreadsheetText(areaNames.get(area) ?? ''),
		indicator.periodType,
		String(indicator.cycleMonths ?? ''),
		status.state,
		status.last ?? '',
		status.next ?? '',
		status.expectedBy ?? '',
		String(status.late?.days ?? ''),
		status.reason ?? '',
		spreadsheetText(asked.join(' ')),
		spreadsheetText(asked.map((id) => organizationNames.get(id) ?? '').join('、')),
		spreadsheetText(sourcesById.get(source)?.publisher.ja ?? ''),
		spreadsheetText(sourcesById.get(source)?.title.ja ?? ''),
		spreadsheetText(sourcesById.get(source)?.address ?? '')
	]);
	const noticed =
		notice === null
			? [COLUMNS, ...rows]
			: [[...COLUMNS, 'notice'], ...rows.map((row) => [...row, spreadsheetText(notice.ja)])];
	return stringify(noticed, { bom: true });
}
