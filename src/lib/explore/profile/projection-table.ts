import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodWithWestern } from '$lib/wording/period.ts';
import { amountPhrase } from '$lib/wording/number.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import type { ShownCell, ShownTable } from '../answer.ts';
import { plainValue } from '../table-cell.ts';
import type { Outlook } from './projections.ts';

/** The last observed value and every expected one, with the band where one is published. */
export function projectionTable(
	{ observed, projected }: Outlook,
	area: Area,
	locale: Locale
): ShownTable {
	const { indicator } = projected;
	const hasBand = projected.points.some(({ band }) => band !== null);
	const last = observed && latest(observed);
	const figure = (id: string, label: string) => ({ id, label, isFigure: true });
	return {
		caption: m.profile_projection_caption(
			{ name: textIn(indicator.name, locale), area: textIn(area.name, locale) },
			{ locale }
		),
		columns: [
			{ id: 'period', label: m.column_period({}, { locale }), isFigure: false },
			figure('value', m.profile_value({}, { locale })),
			...(hasBand
				? [
						figure('low', m.profile_low({}, { locale })),
						figure('high', m.profile_high({}, { locale }))
					]
				: [])
		],
		rows: [
			...(observed === null || last === null ? [] : [rowOf(observed, last)]),
			...projected.points.map((point) => rowOf(projected, point))
		]
	};

	function rowOf(series: Series, { band, period, reading }: Observation) {
		const when = periodWithWestern(period, series.indicator.periodType, locale).text;
		const say = series === projected ? m.row_projected : m.profile_row_observed;
		return {
			id: `${series.indicator.id} ${period}`,
			cells: [
				{ text: say({ period: when }, { locale }), value: period },
				{
					text: readingPhrase(reading, series.indicator, locale).text,
					value: reading.kind === 'amount' ? plainValue(reading) : null
				},
				...(hasBand ? [boundCell(band?.low), boundCell(band?.high)] : [])
			]
		};
	}

	function boundCell(value: number | undefined): ShownCell {
		return value === undefined
			? { text: m.profile_not_applied({}, { locale }), value: null }
			: { text: amountPhrase({ value, qualifier: '=' }, indicator, locale).text, value };
	}
}
