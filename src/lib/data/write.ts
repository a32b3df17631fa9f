import { stringify } from 'csv-stringify/sync';
import type { Area } from '$lib/domain/area.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Localized } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Source } from '$lib/domain/source.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

const COLUMNS = [
	'area_code',
	'area',
	'period',
	'value',
	'unit',
	'qualifier',
	'status',
	'missing',
	'reference',
	'source',
	'source_address',
	'note'
] as const;

interface Readings {
	readonly indicator: Indicator;
	/** The observations of this indicator. */
	readonly observations: readonly Observation[];
	readonly sources: readonly Source[];
	/** What must be said of all figures; nothing is written where it is null or left out. */
	readonly notice?: Localized | null;
}

/**
 * The observations of an indicator as CSV with a BOM, so that spreadsheets read it as UTF-8: one header
 * row, western periods, plain numbers, a blank value beside its reason; `reference` is the period that
 * counts as 1 for a ratio. Numbers are written by us, so a negative one stays a number. A notice stands on
 * every row, in a last column that is there only then: a file is often cut up.
 */
export function indicatorCsv({
	indicator,
	observations,
	areas,
	sources,
	notice = null
}: Readings & { readonly areas: readonly Area[] }): string {
	const areaNames = new Map(areas.map(({ code, name }) => [code, name.ja]));
	const sourcesById = new Map(sources.map((source) => [source.id, source]));
	const noticed = notice === null ? [] : [spreadsheetText(notice.ja)];
	const header = notice === null ? COLUMNS : [...COLUMNS, 'notice'];
	const rows = observations.map(({ area, period, reading, reference, status, source, note }) => [
		area,
		spreadsheetText(areaNames.get(area) ?? ''),
		period,
		reading.kind === 'amount' ? String(reading.value) : '',
		spreadsheetText(indicator.unit.name.ja),
		reading.kind === 'amount' ? reading.qualifier : '',
		status,
		reading.kind === 'missing' ? reading.reason : '',
		reference ?? '',
		spreadsheetText(sourcesById.get(source)?.title.ja ?? ''),
		spreadsheetText(sourcesById.get(source)?.address ?? ''),
		spreadsheetText(note?.ja ?? ''),
		...noticed
	]);
	return stringify([header, ...rows], { bom: true });
}

/**
 * The same as JSON, with names in every language of the dataset. `source` is where the indicator comes
 * from; each observation names its own by id, and `sources` holds all that are named. `updated` is the
 * ISO date on which the dataset was last changed.
 */
export function indicatorJson({
	indicator,
	observations,
	sources,
	updated,
	notice = null
}: Readings & { readonly updated: string }): string {
	const { id, name, unit, direction, periodType, kind, definition } = indicator;
	const named = new Set([indicator.source, ...observations.map(({ source }) => source)]);
	const content = {
		...(notice !== null && { notice }),
		id,
		name,
		unit: unit.name,
		direction,
		periodType,
		kind,
		definition,
		source: sources.find((source) => source.id === indicator.source),
		sources: sources.filter((source) => named.has(source.id)),
		updated,
		observations: observations.map(observationContent)
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}

function observationContent(observation: Observation): Record<string, unknown> {
	const { area, period, reading, status, source, reference, note, band, sample, margin } =
		observation;
	return {
		area,
		period,
		...(reading.kind === 'amount'
			? { value: reading.value, qualifier: reading.qualifier }
			: { value: null, missing: reading.reason }),
		status,
		source,
		...(reference !== null && { reference }),
		...band,
		...(sample !== null && { sample }),
		...(margin !== null && { margin }),
		...(note !== null && { note })
	};
}
