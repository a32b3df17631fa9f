import { expect, test } from 'vitest';
import { fileNotice, noticesIn } from './notice.ts';

const FICTIONAL = { ja: '架空の市です。', en: 'This city is fictional.' };
const LANGUAGES = ['ja', 'en', 'easy'] as const;

test('noticesIn(dataset) says nothing of a dataset of which nothing must be said', () => {
	expect(noticesIn({ notice: null, drafts: 'hidden' }, 'ja')).toEqual([]);
});

test('noticesIn(dataset) says what the dataset says of itself, in Japanese where it is not translated', () => {
	expect(noticesIn({ notice: FICTIONAL, drafts: 'hidden' }, 'en')).toEqual([
		{ kind: 'dataset', word: 'Notice', text: 'This city is fictional.' }
	]);
	expect(noticesIn({ notice: FICTIONAL, drafts: 'hidden' }, 'easy')).toEqual([
		{ kind: 'dataset', word: 'おことわり', text: '架空の市です。' }
	]);
});

test('noticesIn(dataset) warns of drafts first, under a word of their own', () => {
	expect(noticesIn({ notice: FICTIONAL, drafts: 'shown' }, 'ja')).toEqual([
		{ kind: 'draft', word: '下書き', text: '下書きの値を含みます。公表しないでください。' },
		{ kind: 'dataset', word: 'おことわり', text: '架空の市です。' }
	]);
});

test('fileNotice(dataset) is null where nothing must be said', () => {
	expect(fileNotice({ notice: null, drafts: 'hidden', languages: LANGUAGES })).toBeNull();
});

test('fileNotice(dataset) joins what must be said in each language of the dataset', () => {
	expect(fileNotice({ notice: FICTIONAL, drafts: 'shown', languages: ['ja', 'en'] })).toEqual({
		ja: '下書きの値を含みます。公表しないでください。 架空の市です。',
		en: 'Draft values are included. Do not publish. This city is fictional.'
	});
});

test('fileNotice(dataset) speaks Japanese in a dataset of other languages too', () => {
	expect(fileNotice({ notice: FICTIONAL, drafts: 'hidden', languages: ['en'] })).toEqual(FICTIONAL);
});
