import { grouped } from '$lib/domain/grouped.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { ValueChange } from '$lib/domain/release-changes.ts';
import { m } from '$lib/paraglide/messages.js';
import { indicatorCell, sourceCell, sourcesCell } from './named.ts';
import { limitedRows, listCell, type ReviewCell, type ReviewTable, textCell } from './table.ts';
import { differenceText, placeText, statusText, valueText, whyText } from './value-text.ts';

/** The indicator of an id as one of two versions describes it. */
export type Describe = (id: string) => Indicator;

/** The values that were added, one row for each indicator. */
export function addedTable(
	added: readonly Observation[],
	describe: Describe,
	locale: Locale
): ReviewTable {
	const rows = [...grouped(added, ({ indicator }) => indicator)].map(([id, values]) => ({
		key: id,
		cells: [
			indicatorCell(describe(id), '', locale),
			textCell(String(values.length)),
			valuesCell(values, describe, locale),
			sourcesCell(values, locale)
		]
	}));
	return {
		heading: m.since_added_heading({}, { locale }),
		note: null,
		columns: [
			{ label: m.column_indicator({}, { locale }), kind: 'text' },
			{ label: m.since_column_count({}, { locale }), kind: 'figure' },
			{ label: m.since_column_values({}, { locale }), kind: 'text' },
			{ label: m.column_source({}, { locale }), kind: 'text' }
		],
		...limitedRows(rows, locale)
	};
}

/** The values that were revised, with both of them and why. */
export function revisedTable(
	revised: readonly ValueChange[],
	describe: Describe,
	locale: Locale
): ReviewTable {
	const rows = revised.map(({ before, after }) => {
		const indicator = describe(after.indicator);
		return {
			key: keyOf(after),
			cells: [
				indicatorCell(indicator, placeText(after, indicator, locale), locale),
				textCell(valueText(before, indicator, locale)),
				textCell(valueText(after, indicator, locale)),
				textCell(differenceText({ before, after }, indicator, locale)),
				textCell(whyText(after, locale)),
				sourceCell(after.source, null, locale)
			]
		};
	});
	return {
		heading: m.since_revised_heading({}, { locale }),
		note: null,
		columns: [
			...changeColumns(locale),
			{ label: m.since_column_difference({}, { locale }), kind: 'figure' },
			{ label: m.since_column_why({}, { locale }), kind: 'text' },
			{ label: m.column_source({}, { locale }), kind: 'text' }
		],
		...limitedRows(rows, locale)
	};
}

/** Equal values whose status became another, one row for each indicator and each pair of statuses. */
export function restatedTable(
	restated: readonly ValueChange[],
	describe: Describe,
	locale: Locale
): ReviewTable {
	const alike = ({ before, after }: ValueChange) =>
		[after.indicator, before.status, after.status].join(' ');
	const rows = [...grouped(restated, alike)].flatMap(([key, changes]) => {
		const [first] = changes;
		if (first === undefined) {
			return [];
		}
		const values = changes.map(({ after }) => after);
		return [
			{
				key,
				cells: [
					indicatorCell(describe(first.after.indicator), '', locale),
					textCell(statusText(first.before, locale)),
					textCell(statusText(first.after, locale)),
					valuesCell(values, describe, locale),
					sourcesCell(values, locale)
				]
			}
		];
	});
	const [indicator, ...sides] = changeColumns(locale);
	return {
		heading: m.since_restated_heading({}, { locale }),
		note: null,
		columns: [
			...(indicator === undefined ? [] : [indicator]),
			...sides.map(({ label }) => ({ label, kind: 'short' as const })),
			{ label: m.since_column_values({}, { locale }), kind: 'text' },
			{ label: m.column_source({}, { locale }), kind: 'text' }
		],
		...limitedRows(rows, locale)
	};
}

/** The values that are gone, as they were, one row for each indicator. */
export function withdrawnTable(
	withdrawn: readonly Observation[],
	describe: Describe,
	locale: Locale
): ReviewTable {
	const rows = [...grouped(withdrawn, ({ indicator }) => indicator)].map(([id, values]) => ({
		key: id,
		cells: [
			indicatorCell(describe(id), '', locale),
			valuesCell(values, describe, locale),
			sourcesCell(values, locale)
		]
	}));
	return {
		heading: m.since_withdrawn_heading({}, { locale }),
		note: null,
		columns: [
			{ label: m.column_indicator({}, { locale }), kind: 'text' },
			{ label: m.since_column_before({}, { locale }), kind: 'text' },
			{ label: m.column_source({}, { locale }), kind: 'text' }
		],
		...limitedRows(rows, locale)
	};
}

/** The columns of what was and what is, after the one that names it. */
export function changeColumns(locale: Locale): ReviewTable['columns'] {
	return [
		{ label: m.column_indicator({}, { locale }), kind: 'text' },
		{ label: m.since_column_before({}, { locale }), kind: 'figure' },
		{ label: m.since_column_after({}, { locale }), kind: 'figure' }
	];
}

function valuesCell(
	values: readonly Observation[],
	describe: Describe,
	locale: Locale
): ReviewCell {
	const items = values.map((one) => {
		const indicator = describe(one.indicator);
		const places = {
			what: placeText(one, indicator, locale),
			value: valueText(one, indicator, locale)
		};
		return m.since_value_line(places, { locale });
	});
	return listCell(items, locale);
}

function keyOf({ indicator, area, period }: Observation): string {
	return `${indicator} ${area} ${period}`;
}
