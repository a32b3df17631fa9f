import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const PLAIN = [
	'site_name',
	'skip_to_content',
	'nav_label',
	'nav_overview',
	'nav_indicators',
	'menu_area',
	'menu_language',
	'footer_label',
	'footer_areas',
	'footer_license',
	'breadcrumb_label',
	'source_label',
	'show_table',
	'summary_mark',
	'goals_heading',
	'goal_no_figure',
	'goal_next',
	'goal_whole_sheet',
	'changes_heading',
	'changes_note',
	'column_indicator',
	'column_period',
	'column_change',
	'column_latest',
	'column_trend',
	'column_source',
	'column_note',
	'not_recorded',
	'indicators_title',
	'search_box',
	'search_box_hint',
	'search_label',
	'search_hint',
	'filter_theme',
	'filter_all',
	'filter_none',
	'section_trend',
	'section_areas',
	'section_table',
	'section_definition',
	'judgement_basis',
	'definition_meaning',
	'definition_unit',
	'definition_period',
	'definition_direction',
	'definition_breaks',
	'definition_notes',
	'data_downloads'
] as const satisfies readonly (keyof typeof m)[];

/** Words of the page's frame, ready in one language, so that no page carries the other two. */
export type Labels = Readonly<Record<(typeof PLAIN)[number], string>> & {
	/** With a place `{count}`. */
	readonly filter_result: string;
};

/** The labels of one language. */
export function labelsIn(locale: Locale): Labels {
	const plain = {} as Record<(typeof PLAIN)[number], string>;
	for (const key of PLAIN) {
		plain[key] = m[key]({}, { locale });
	}
	return {
		...plain,
		filter_result: m.filter_result({ count: '{count}' }, { locale })
	};
}
