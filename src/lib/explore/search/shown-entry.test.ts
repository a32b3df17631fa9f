import { expect, test } from 'vitest';
import type { SearchEntry } from './entry.ts';
import { shownEntry } from './shown-entry.ts';

const BIRTHS: SearchEntry<null> = {
	kind: 'indicator',
	place: null,
	name: { ja: '出生者数', en: 'Births', easy: '｜生《う》まれた ｜人《ひと》' },
	kana: ['しゅっしょうしゃすう', 'しゅっせいしゃすう'],
	group: { ja: '子ども', en: 'Children', easy: '｜子《こ》ども' },
	text: {
		ja: '届け出の数。暦年の値。',
		en: 'As registered. By year.',
		easy: '1｜年《ねん》の ｜数《かず》です。'
	}
};

/** The text of the reason, found parts in brackets. */
function reason(words: readonly string[], locale: 'ja' | 'en' | 'easy'): string | null {
	const { why } = shownEntry(BIRTHS, words, locale);
	return why && why.runs.map(({ isFound, text }) => (isFound ? `[${text}]` : text)).join('');
}

test('name and group are shown in the reader’s language, with the words marked', () => {
	const { group, name, why } = shownEntry(BIRTHS, ['出生', '子ど'], 'ja');
	expect(name).toEqual([
		{ text: '出生', reading: null, isFound: true },
		{ text: '者数', reading: null, isFound: false }
	]);
	expect(group.map(({ isFound, text }) => [text, isFound])).toEqual([
		['子ど', true],
		['も', false]
	]);
	expect(why).toBeNull();
});

test('what was found out of sight is shown: the reading, the name in another language, the sentence', () => {
	expect(reason(['しゅっせい'], 'ja')).toBe('[しゅっせい]しゃすう');
	expect(reason(['births'], 'ja')).toBe('[Births]');
	expect(reason(['暦年'], 'ja')).toBe('[暦年]の値。');
	expect(reason(['registered'], 'ja')).toBe('As [registered].');
	expect(reason(['children'], 'ja')).toBe('[Children]');
});

test('the reason says which language it is in', () => {
	expect(shownEntry(BIRTHS, ['births'], 'ja').why?.lang).toBe('en');
	expect(shownEntry(BIRTHS, ['出生'], 'en').why?.lang).toBe('ja');
});

test('the text that holds every hidden word is preferred', () => {
	expect(reason(['暦年', '届け'], 'ja')).toBe('[届け]出の数。');
	expect(reason(['year', 'by'], 'ja')).toBe('[By] [year].');
});

test('an easy page shows no kanji without a reading', () => {
	expect(reason(['出生'], 'easy')).toBeNull();
	expect(reason(['暦年'], 'easy')).toBeNull();
	expect(reason(['しゅっしょう'], 'easy')).toBe('[しゅっしょう]しゃすう');
	expect(reason(['births'], 'easy')).toBe('[Births]');
});

test('an entry without group or text is shown by its name', () => {
	const bare = { ...BIRTHS, group: null, text: null };
	expect(shownEntry(bare, ['出生者数'], 'ja')).toEqual({
		name: [{ text: '出生者数', reading: null, isFound: true }],
		group: [],
		why: null
	});
});
