import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const PLAIN = [
	'controls_tabs',
	'controls_tab_change',
	'controls_areas',
	'controls_range',
	'controls_from',
	'controls_to',
	'controls_from_handle',
	'controls_to_handle',
	'controls_range_all',
	'controls_range_last10',
	'controls_range_plan',
	'controls_range_break',
	'controls_scale',
	'controls_scale_value',
	'controls_scale_index',
	'controls_months',
	'controls_months_line',
	'controls_months_years',
	'controls_of',
	'controls_as',
	'controls_as_difference',
	'controls_as_rate',
	'controls_as_points',
	'controls_chart',
	'controls_chart_bars',
	'controls_chart_map',
	'controls_chart_slope',
	'controls_chart_ranks',
	'controls_chart_multiples',
	'controls_at',
	'controls_at_slider',
	'controls_since',
	'controls_play',
	'controls_stop',
	'controls_axes',
	'controls_axes_shared',
	'controls_axes_own',
	'controls_per',
	'controls_per_total',
	'controls_per_thousand',
	'controls_base',
	'controls_with',
	'controls_all_values',
	'controls_two_periods',
	'controls_sources_column',
	'controls_loading',
	'controls_trouble',
	'controls_settings',
	'controls_chart_table',
	'share_heading',
	'share_csv',
	'share_json',
	'share_png',
	'share_png_large',
	'share_svg',
	'share_copy_table',
	'share_link',
	'share_send',
	'share_embed',
	'share_copied',
	'share_not_copied',
	'share_failed',
	'share_embed_heading',
	'share_embed_live',
	'share_embed_frozen_note',
	'share_embed_address',
	'share_embed_code',
	'share_copy',
	'share_close',
	'share_file_source',
	'share_file_as_of',
	'share_file_version'
] as const satisfies readonly (keyof typeof m)[];

/** Words of the controls of charts, ready in one language, so that no page carries the other two. */
export type ControlLabels = Readonly<Record<(typeof PLAIN)[number], string>> & {
	/** With a place `{whole}`. */
	readonly controls_scale_share: string;
	/** With a place `{text}`. */
	readonly controls_typed_wrong: string;
	/** With a place `{text}`. */
	readonly controls_typed_past: string;
	/** With a place `{column}`. */
	readonly controls_sort: string;
	/** With a place `{count}`. */
	readonly controls_more_sources: string;
	/** With a place `{version}`. */
	readonly share_embed_frozen: string;
	/** With a place `{file}`. */
	readonly share_saved: string;
};

/** The words of the controls in one language. */
export function controlLabelsIn(locale: Locale): ControlLabels {
	const plain = {} as Record<(typeof PLAIN)[number], string>;
	for (const key of PLAIN) {
		plain[key] = m[key]({}, { locale });
	}
	return {
		...plain,
		controls_scale_share: m.controls_scale_share({ whole: '{whole}' }, { locale }),
		controls_typed_wrong: m.controls_typed_wrong({ text: '{text}' }, { locale }),
		controls_typed_past: m.controls_typed_past({ text: '{text}' }, { locale }),
		controls_sort: m.controls_sort({ column: '{column}' }, { locale }),
		controls_more_sources: m.controls_more_sources({ count: '{count}' }, { locale }),
		share_embed_frozen: m.share_embed_frozen({ version: '{version}' }, { locale }),
		share_saved: m.share_saved({ file: '{file}' }, { locale })
	};
}
