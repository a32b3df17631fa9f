import type { Locale } from '$lib/domain/locale.ts';
import { readingText } from '$lib/wording/ruby.ts';

/** A text of the dataset as it is read aloud: without readings in brackets, and with its negative numbers said. */
export function aloud(text: string, locale: Locale): string {
	const said = locale === 'easy' ? readingText(text) : text;
	return locale === 'en' ? said : said.replaceAll(/△(?=\d)/gu, 'マイナス');
}
