import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const NAMES = [
	'paper_all_notes',
	'paper_computed',
	'paper_four',
	'paper_grey',
	'paper_legend',
	'paper_notes',
	'paper_one',
	'paper_own_words',
	'paper_print',
	'paper_sources',
	'paper_summary',
	'paper_table',
	'paper_two'
] as const;

/** The words of a briefing on paper and of the choices for it. */
export type PaperLabels = Readonly<Record<(typeof NAMES)[number], string>>;

/** Them in one language; those of やさしい日本語 carry readings. */
export function paperLabelsIn(locale: Locale): PaperLabels {
	const words = {} as Record<(typeof NAMES)[number], string>;
	for (const name of NAMES) {
		words[name] = m[name]({}, { locale });
	}
	return words;
}
