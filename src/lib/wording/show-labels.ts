import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const NAMES = ['show_start'] as const;

/** The words of a briefing on the screen: its buttons, its keys, what is said of the presenter's view. */
export type ShowLabels = Readonly<Record<(typeof NAMES)[number], string>>;

/** Them in one language; those of やさしい日本語 carry readings. */
export function showLabelsIn(locale: Locale): ShowLabels {
	const words = {} as Record<(typeof NAMES)[number], string>;
	for (const name of NAMES) {
		words[name] = m[name]({}, { locale });
	}
	return words;
}
