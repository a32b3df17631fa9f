import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { m } from '$lib/paraglide/messages.js';
import { readingText } from './ruby.ts';

/** What hollow dots and bars of a chart stand for; drafts are named only where one is shown. */
export function hollowKey(shown: readonly Observation[], locale: Locale): string {
	const say = shown.some(({ status }) => status === 'draft') ? m.notice_key_hollow : m.key_hollow;
	return readingText(say({}, { locale }));
}
