import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const NAMES = ['deckfile_pptx'] as const;

/** The words of the files made of a briefing, and of what is kept for use without a network. */
export type DeckFileLabels = Readonly<Record<(typeof NAMES)[number], string>>;

/** Them in one language; those of やさしい日本語 carry readings. */
export function deckFileLabelsIn(locale: Locale): DeckFileLabels {
	const words = {} as Record<(typeof NAMES)[number], string>;
	for (const name of NAMES) {
		words[name] = m[name]({}, { locale });
	}
	return words;
}
