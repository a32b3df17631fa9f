import type { Destination } from '$lib/components/destination.ts';
import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { rank } from '$lib/domain/rank.ts';
import { at, latest, type Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { indicatorsByTheme, sourceById } from '$lib/server/indicators.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { valuesBeside } from './areas-compared.ts';
import { knownOrganization } from './known.ts';
import { parentOf, valuedSeries } from './place.ts';
import { type IndicatorRow, indicatorRow } from './row.ts';
import { sheetName } from './sheet.ts';
import { type SourceView, sourceView } from './source.ts';

/** An area's page. */
export interface AreaView {
	readonly name: string;
	readonly title: string;
	readonly vision: { readonly text: string; readonly source: SourceView } | null;
	readonly sheets: readonly { readonly label: string; readonly to: Destination }[];
	readonly lead: string;
	readonly themesLabel: string;
	/** Headings of the columns against the whole and among the wards; null for an area without them. */
	readonly columns: { readonly whole: string | null; readonly rank: string | null };
	readonly themes: readonly AreaTheme[];
	readonly missing: readonly { readonly id: string; readonly name: string }[];
}

/** The indicators of one theme that have a value in the area. */
export interface AreaTheme {
	readonly id: string;
	readonly name: string;
	readonly rows: readonly (IndicatorRow & { readonly whole: string; readonly rank: string })[];
}

/** The page of an area in the reader's language. */
export function areaView(area: Area, locale: Locale): AreaView {
	const name = textIn(area.name, locale);
	const parent = parentOf(area);
	const isWard = area.kind === 'ward' && parent !== null;
	const themes = indicatorsByTheme().map(({ theme, indicators }) => ({
		id: theme.id,
		name: textIn(theme.name, locale),
		rows: indicators.flatMap(({ id }) => {
			const series = valuedSeries(id, area.code);
			const row = series === null ? null : indicatorRow(series, locale);
			return series === null || row === null ? [] : [{ ...row, ...beside(series) }];
		})
	}));
	const shown = new Set(themes.flatMap(({ rows }) => rows.map(({ id }) => id)));
	return {
		name,
		title: m.area_title({ area: name }, { locale }),
		vision: area.vision && {
			text: textIn(area.vision.text, locale),
			source: sourceView(sourceById(area.vision.source), locale)
		},
		sheets: dataset()
			.goalSheets.filter(({ organization }) => knownOrganization(organization).area === area.code)
			.map((sheet) => ({
				label: sheetName(sheet, locale),
				to: { page: 'goals', fiscalYear: sheet.fiscalYear, organization: sheet.organization }
			})),
		lead: isWard
			? m.area_lead({ whole: textIn(parent.name, locale) }, { locale })
			: m.area_lead_whole({}, { locale }),
		themesLabel: readingText(m.filter_theme({}, { locale })),
		columns: {
			whole: isWard ? textIn(parent.name, locale) : null,
			rank: isWard ? m.column_rank({}, { locale }) : null
		},
		themes: themes.filter(({ rows }) => rows.length > 0),
		missing: dataset()
			.indicators.filter(({ id }) => !shown.has(id))
			.map(({ id, name: of }) => ({ id, name: textIn(of, locale) }))
	};

	function beside(series: Series): { whole: string; rank: string } {
		const last = latest(series);
		const none = { whole: '−', rank: '−' };
		if (last === null || parent === null) {
			return none;
		}
		const whole = valuedSeries(series.indicator.id, parent.code);
		const same = whole === null ? null : at(whole, last.period);
		const values = valuesBeside(series, last.period);
		const place = rank(values, 'highest').find((one) => one.area === area.code);
		return {
			whole:
				same === null ? none.whole : readingPhrase(same.reading, series.indicator, locale).text,
			rank:
				place === undefined || values.length < 2
					? none.rank
					: m.rank_cell({ rank: place.rank, count: values.length }, { locale })
		};
	}
}
