import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { SearchEntry } from './entry.ts';
import { type MarkedRun, marked, wordsIn } from './marks.ts';

const SENTENCE_END = /(?<=[。！？!?]|\.(?= ))\s*/u;

/** An entry as a result of a search, in the reader's language. */
export interface ShownEntry {
	readonly name: readonly MarkedRun[];
	readonly group: readonly MarkedRun[];
	/** What was found, where name and group do not show it; null where they do. */
	readonly why: { readonly runs: readonly MarkedRun[]; readonly lang: 'ja' | 'en' } | null;
}

interface Reason {
	readonly text: string;
	readonly lang: 'ja' | 'en';
}

/** The entry with the words marked that it was found by. */
export function shownEntry<Place>(
	entry: SearchEntry<Place>,
	words: readonly string[],
	locale: Locale
): ShownEntry {
	const name = textIn(entry.name, locale);
	const group = entry.group === null ? '' : textIn(entry.group, locale);
	const shown = wordsIn(`${name}\n${group}`, words);
	const hidden = words.filter((word) => !shown.includes(word));
	const why = hidden.length === 0 ? null : reasonOf(entry, hidden, locale);
	return {
		name: marked(name, words),
		group: marked(group, words),
		why: why && { runs: marked(why.text, words), lang: why.lang }
	};
}

/** The first text that holds all of the words, or else the first that holds any. */
function reasonOf<Place>(
	entry: SearchEntry<Place>,
	words: readonly string[],
	locale: Locale
): Reason | null {
	const held = reasonsOf(entry, locale).map((reason) => ({
		reason,
		count: wordsIn(reason.text, words).length
	}));
	const whole = held.find(({ count }) => count === words.length);
	return (whole ?? held.find(({ count }) => count > 0))?.reason ?? null;
}

/** What may be shown as the reason, the best first; kanji without readings are not for the easy pages. */
function reasonsOf<Place>(
	{ group, kana, name, text }: SearchEntry<Place>,
	locale: Locale
): Reason[] {
	const languages = (['ja', 'easy', 'en'] as const).filter(
		(one) => one === locale || one !== 'ja' || locale !== 'easy'
	);
	const ownFirst = [locale, ...languages.filter((one) => one !== locale)];
	return [
		...kana.map((reading): Reason => ({ text: reading, lang: 'ja' })),
		...ownFirst.map((one) => ({ text: name[one] ?? '', lang: langOf(one) })),
		...ownFirst.flatMap((one) =>
			(text?.[one] ?? '')
				.split(SENTENCE_END)
				.map((sentence) => ({ text: sentence, lang: langOf(one) }))
		),
		...ownFirst.map((one) => ({ text: group?.[one] ?? '', lang: langOf(one) }))
	];
}

function langOf(locale: Locale): 'ja' | 'en' {
	return locale === 'en' ? 'en' : 'ja';
}
