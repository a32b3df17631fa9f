import { m } from '$lib/paraglide/messages.js';
import type { Locale } from '$lib/domain/locale.ts';
import type { ValueStatus } from '$lib/domain/observation.ts';
import { type Phrase, words } from './phrase.ts';

const WORDS = {
	final: null,
	provisional: m.status_provisional,
	revised: m.status_revised,
	estimate: m.status_estimate,
	draft: m.status_draft
} as const satisfies Record<ValueStatus, unknown>;

/** 速報, 改定, 推計; null for a final value, which needs no word. */
export function statusWord(status: ValueStatus, locale: Locale): Phrase | null {
	const say = WORDS[status];
	return say === null ? null : words(say({}, { locale }), locale);
}
