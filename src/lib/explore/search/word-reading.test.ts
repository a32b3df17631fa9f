import { expect, test } from 'vitest';
import { readingsOf } from './word-reading.ts';

const WORDS = [
	{ word: '出生', kana: 'しゅっしょう' },
	{ word: '出生', kana: 'しゅっせい' },
	{ word: '数', kana: 'すう' },
	{ word: '月', kana: 'がつ' },
	{ word: '月末', kana: 'げつまつ' }
];

test('readingsOf reads word by word, in every way that is recorded', () => {
	expect(readingsOf('出生数', WORDS)).toEqual(['しゅっしょうすう', 'しゅっせいすう']);
});

test('readingsOf takes the longest word', () => {
	expect(readingsOf('3月（月末）', WORDS)).toEqual(['3がつ（げつまつ）']);
});

test('readingsOf leaves what no word covers as it is', () => {
	expect(readingsOf('死亡数', WORDS)).toEqual(['死亡すう']);
	expect(readingsOf('死亡数', [])).toEqual(['死亡数']);
	expect(readingsOf('', WORDS)).toEqual(['']);
});

test('readingsOf gives at most eight readings', () => {
	expect(readingsOf('出生出生出生出生', WORDS)).toHaveLength(8);
});
