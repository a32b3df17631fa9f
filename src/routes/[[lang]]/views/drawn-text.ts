import type { Locale } from '$lib/domain/locale.ts';
import { readingText } from '$lib/wording/ruby.ts';

/** A text as it can be drawn: an SVG knows no ruby, so やさしい日本語 shows the readings themselves. */
export function drawnText(text: string, locale: Locale): string {
	return locale === 'easy' ? readingText(text) : text;
}
