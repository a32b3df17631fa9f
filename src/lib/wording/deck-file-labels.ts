import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const NAMES = [
	'deckfile_pptx',
	'deckfile_pptx_note',
	'deckfile_pptx_working',
	'deckfile_pptx_failed',
	'deckfile_pptx_script',
	'deckfile_pptx_sources',
	'deckfile_pptx_table',
	'deckfile_offline_heading',
	'deckfile_offline_insecure',
	'deckfile_offline_unsupported',
	'deckfile_offline_network',
	'deckfile_offline_storage',
	'deckfile_single',
	'deckfile_single_note',
	'deckfile_single_working',
	'deckfile_single_failed'
] as const;

/** The words of the files made of a briefing, and of what is kept for use without a network. */
export type DeckFileLabels = Readonly<Record<(typeof NAMES)[number], string>> & {
	/** With places `{kept}` and `{of}`. */
	readonly deckfile_offline_working: string;
	/** With a place `{version}`. */
	readonly deckfile_offline_kept: string;
	/** With a place `{file}`. */
	readonly deckfile_pptx_saved: string;
	/** With a place `{file}`. */
	readonly deckfile_single_saved: string;
};

/** Them in one language; those of やさしい日本語 carry readings. */
export function deckFileLabelsIn(locale: Locale): DeckFileLabels {
	const words = {} as Record<(typeof NAMES)[number], string>;
	for (const name of NAMES) {
		words[name] = m[name]({}, { locale });
	}
	return {
		...words,
		deckfile_offline_working: m.deckfile_offline_working(
			{ kept: '{kept}', of: '{of}' },
			{ locale }
		),
		deckfile_offline_kept: m.deckfile_offline_kept({ version: '{version}' }, { locale }),
		deckfile_pptx_saved: m.deckfile_pptx_saved({ file: '{file}' }, { locale }),
		deckfile_single_saved: m.deckfile_single_saved({ file: '{file}' }, { locale })
	};
}
