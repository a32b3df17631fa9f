import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '$lib/domain/locale.ts';
import { readingText } from './ruby.ts';

/** A message as text: variants joined, so that one check sees them all. */
type Messages = Readonly<Record<string, string>>;

const FOLDERS = [
	'pages',
	'sentences',
	'controls',
	'explore',
	'areas',
	'compare',
	'profile',
	'search',
	'share',
	'judged',
	'plan',
	'review',
	'since',
	'attainment',
	'notice',
	'brief',
	'show',
	'paper',
	'deckfile'
] as const;

type Folder = (typeof FOLDERS)[number];

const FILES = FOLDERS.flatMap((folder) => LOCALES.map((locale) => [folder, locale] as const));

function read(folder: Folder, locale: Locale): Messages {
	const file = new URL(`../../messages/${folder}/${locale}.json`, import.meta.url);
	const entries = Object.entries<unknown>(JSON.parse(readFileSync(file, 'utf8')));
	return Object.fromEntries(
		entries.filter(([key]) => key !== '$schema').map(([key, message]) => [key, textOf(message)])
	);
}

function textOf(message: unknown): string {
	if (typeof message === 'string') {
		return message;
	}
	const variants = Array.isArray(message) ? message.map((variant) => variant.match) : [];
	return variants.flatMap((match) => Object.values<string>(match)).join('\n');
}

function placeholders(text: string): string[] {
	return [...new Set(text.match(/\{\w+\}/g))].sort();
}

function keysWhere(messages: Messages, wrong: (text: string, key: string) => boolean): string[] {
	return Object.entries(messages)
		.filter(([key, text]) => wrong(text, key))
		.map(([key]) => key);
}

test.each(FILES)('%s/%s has the messages of Japanese, no more and no fewer', (folder, locale) => {
	expect(Object.keys(read(folder, locale)).sort()).toEqual(Object.keys(read(folder, 'ja')).sort());
});

test.each(FILES)('%s/%s has the placeholders of Japanese', (folder, locale) => {
	const japanese = read(folder, 'ja');
	const differs = (text: string, key: string) =>
		String(placeholders(text)) !== String(placeholders(japanese[key] ?? ''));
	expect(keysWhere(read(folder, locale), differs)).toEqual([]);
});

test.each(FILES)('%s/%s has no message that is empty or its own key', (folder, locale) => {
	expect(
		keysWhere(read(folder, locale), (text, key) => text.trim() === '' || text === key)
	).toEqual([]);
});

test.each(FILES)('%s/%s points at nothing on a screen', (folder, locale) => {
	const points =
		/ここ|これ(?!まで|から)|上の図|下の図|左の|右の|\b(above|below) (chart|figure|table)\b/;
	const sentences = folder === 'sentences' || folder === 'judged' ? read(folder, locale) : {};
	expect(keysWhere(sentences, (text) => points.test(text))).toEqual([]);
});

test.each(FOLDERS)('%s/ja never says 前年比', (folder) => {
	expect(keysWhere(read(folder, 'ja'), (text) => text.includes('前年比'))).toEqual([]);
});

test.each(FOLDERS)('%s/easy has a reading on every kanji', (folder) => {
	const unread = (text: string) => /\p{Script=Han}/u.test(readingText(text));
	expect(keysWhere(read(folder, 'easy'), unread)).toEqual([]);
});

test.each(FOLDERS)('%s/easy has no bar or bracket left over from a reading', (folder) => {
	expect(keysWhere(read(folder, 'easy'), (text) => /[｜《》]/.test(readingText(text)))).toEqual([]);
});

test.each(FOLDERS)('%s/en has no Japanese', (folder) => {
	const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
	const ownNames = new Set(['language_ja', 'language_easy']);
	const wrong = (text: string, key: string) => japanese.test(text) && !ownNames.has(key);
	expect(keysWhere(read(folder, 'en'), wrong)).toEqual([]);
});

test('no message is in both folders', () => {
	const sentences = new Set(Object.keys(read('sentences', 'ja')));
	expect(Object.keys(read('pages', 'ja')).filter((key) => sentences.has(key))).toEqual([]);
});
