import type { Locale } from '$lib/domain/locale.ts';
import { readingText } from './ruby.ts';

const COMMA = { ja: '、', en: ', ', easy: '、 ' } as const satisfies Record<Locale, string>;

/** One wording for the eye and one for the ear; `text` of `easy` carries readings. */
export interface Phrase {
	readonly text: string;
	readonly spoken: string;
}

/** A sentence with the words that carry it, a part of `text`; null when nothing stands out. */
export interface Headline extends Phrase {
	readonly emphasis: string | null;
}

/** A mark that stands beside a word, so that colour is never alone. */
export interface MarkedWord extends Phrase {
	readonly mark: string;
}

/** Gives the part's visible text or its spoken text, whichever is being said. */
export type Show = (part: Phrase) => string;

/** Says one thing twice from the same parts: once to be seen, once to be heard. */
export function phrase(locale: Locale, say: (show: Show) => string): Phrase {
	const text = say((part) => part.text);
	const spoken = say((part) => part.spoken);
	return { text, spoken: locale === 'easy' ? readingText(spoken) : spoken };
}

/** A message with its places filled, once to be seen and once to be heard. */
export function filled<Place extends string>(
	message: (places: Record<Place, string>, options: { locale: Locale }) => string,
	parts: Readonly<Record<Place, Phrase>>,
	locale: Locale
): Phrase {
	return phrase(locale, (show) => {
		const places = {} as Record<Place, string>;
		for (const place of Object.keys(parts) as Place[]) {
			places[place] = show(parts[place]);
		}
		return message(places, { locale });
	});
}

/** A text that is said as it is written. */
export function words(text: string, locale: Locale): Phrase {
	return phrase(locale, () => text);
}

/** The sentence with one of its parts marked as the words that carry it. */
export function emphasise(sentence: Phrase, part: Phrase): Headline {
	return { ...sentence, emphasis: sentence.text.includes(part.text) ? part.text : null };
}

/** Sentences one after the other, as each language sets them. */
export function joinSentences(sentences: readonly Phrase[], locale: Locale): Phrase {
	const gap = locale === 'ja' ? '' : ' ';
	return phrase(locale, (show) => sentences.map(show).join(gap));
}

/** Parts one after the other with commas between them, as each language sets them. */
export function listed(parts: readonly Phrase[], locale: Locale): Phrase {
	return phrase(locale, (show) => parts.map(show).join(COMMA[locale]));
}
