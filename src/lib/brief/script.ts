import type { Locale } from '$lib/domain/locale.ts';
import type { Phrase } from '$lib/wording/phrase.ts';
import { readingText } from '$lib/wording/ruby.ts';

/** A text of the dataset as it is read aloud: without readings in brackets, and with its negative numbers said. */
export function aloud(text: string, locale: Locale): string {
	const said = locale === 'easy' ? readingText(text) : text;
	return locale === 'en' ? said : said.replaceAll(/△(?=\d)/gu, 'マイナス');
}

/** A sentence up to its 。, whatever stands within its quotation marks and brackets. */
const SENTENCE = /(?:「[^」]*」|（[^）]*）|[^。「」（）])+。/gu;
const POLITE = /(?:です|ます|ました|ません|でした|ください)$/u;

/**
 * What a headline says in whole sentences, as they are spoken: 8区のうち最も多いです。 What stands in brackets at its end
 * becomes a sentence by itself.
 */
export function inFull<Said extends Phrase>(said: Said, locale: Locale): Said {
	return { ...said, spoken: wholeSentences(said.spoken, locale) };
}

/** The same for a text that is read aloud. */
export function wholeSentences(spoken: string, locale: Locale): string {
	return locale === 'en'
		? spoken
		: spoken.replaceAll(SENTENCE, (sentence) => wholeSentence(sentence, locale));
}

function wholeSentence(sentence: string, locale: Locale): string {
	const [, body = '', note] = /^(.*?)(?:（([^）]*)）)?。$/su.exec(sentence) ?? [];
	const parts = note === undefined ? [body] : [body, note];
	return parts
		.map((part) => (POLITE.test(part) ? `${part}。` : `${part}です。`))
		.join(locale === 'easy' ? ' ' : '');
}
