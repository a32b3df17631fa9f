import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const PLAIN = [
	'show_start',
	'show_open_presenter',
	'show_open_show',
	'show_contents',
	'show_tools',
	'show_tools_hint',
	'show_evidence',
	'show_evidence_failed',
	'show_notes_on_values',
	'show_sources_of_values',
	'show_back',
	'show_stage',
	'show_controls',
	'show_previous',
	'show_next',
	'show_overview',
	'show_full_screen',
	'show_help',
	'show_end',
	'show_close',
	'show_black',
	'show_white',
	'show_black_out',
	'show_white_out',
	'show_lit',
	'show_no_evidence',
	'show_refused',
	'show_presenter',
	'show_now',
	'show_following',
	'show_last',
	'show_script',
	'show_notes',
	'show_elapsed',
	'show_clock',
	'show_timer_start',
	'show_timer_pause',
	'show_timer_reset',
	'show_larger',
	'show_smaller',
	'show_key_next',
	'show_key_previous',
	'show_key_ends',
	'show_key_number',
	'show_key_black',
	'show_key_white',
	'show_key_overview',
	'show_key_full_screen',
	'show_key_evidence',
	'show_key_presenter',
	'show_key_help',
	'show_key_close'
] as const satisfies readonly (keyof typeof m)[];

/** The words of a briefing on the screen: its buttons, its keys, what is said of the presenter's view. */
export type ShowLabels = Readonly<Record<(typeof PLAIN)[number], string>> & {
	/** With a place `{name}`. */
	readonly show_evidence_of: string;
	/** With a place `{name}`. */
	readonly show_evidence_title: string;
	/** With a place `{digits}`. */
	readonly show_typed: string;
	/** With a place `{number}`. */
	readonly show_no_slide: string;
	/** With a place `{name}`. */
	readonly show_read_points: string;
};

/** Them in one language; those of やさしい日本語 carry readings. */
export function showLabelsIn(locale: Locale): ShowLabels {
	const plain = {} as Record<(typeof PLAIN)[number], string>;
	for (const key of PLAIN) {
		plain[key] = m[key]({}, { locale });
	}
	return {
		...plain,
		show_evidence_of: m.show_evidence_of({ name: '{name}' }, { locale }),
		show_evidence_title: m.show_evidence_title({ name: '{name}' }, { locale }),
		show_typed: m.show_typed({ digits: '{digits}' }, { locale }),
		show_no_slide: m.show_no_slide({ number: '{number}' }, { locale }),
		// What the indicator's page calls the same control.
		show_read_points: m.chart_read_points({ name: '{name}' }, { locale })
	};
}
