import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked, wordsIn } from './marks.ts';

const found = (text: string) => ({ text, reading: null, isFound: true });
const other = (text: string) => ({ text, reading: null, isFound: false });

test('marked parts a text where a word begins and ends', () => {
	expect(marked('合計特殊出生率', ['出生'])).toEqual([
		other('合計特殊'),
		found('出生'),
		other('率')
	]);
});

test('marked finds a word in spite of width, case and kind of kana', () => {
	expect(marked('ハマベリング', ['はま'])).toEqual([found('ハマ'), other('ベリング')]);
	expect(marked('Ｂirths', ['births'])).toEqual([found('Ｂirths')]);
	expect(marked('ｶﾞｲﾄﾞ', ['い'])).toEqual([other('ｶﾞ'), found('ｲ'), other('ﾄﾞ')]);
});

test('marked finds every place of every word', () => {
	expect(marked('人口と人', ['人', '人口'])).toEqual([
		found('人'),
		found('口'),
		other('と'),
		found('人')
	]);
});

test('marked finds a word of an alphabet only at the beginning of a word', () => {
	expect(marked('Female, male', ['male'])).toEqual([other('Female, '), found('male')]);
});

test('marked marks an annotated word by what is written and by how it is read', () => {
	const annotated = { text: '人口', reading: 'じんこう', isFound: true };
	expect(marked('｜人口《じんこう》の ｜数《かず》', ['人'])).toEqual([
		annotated,
		other('の '),
		{ text: '数', reading: 'かず', isFound: false }
	]);
	expect(marked('｜人口《じんこう》の ｜数《かず》', ['じんこうのか'])).toEqual([
		annotated,
		found('の '),
		{ text: '数', reading: 'かず', isFound: true }
	]);
});

test('marked leaves a text without any of the words whole', () => {
	expect(marked('人口', ['出生'])).toEqual([other('人口')]);
	expect(marked('人口', [])).toEqual([other('人口')]);
	expect(marked('', ['人'])).toEqual([]);
});

test('marked loses no letter of a text', () => {
	const text = fc.string({ unit: fc.constantFrom(...'人口ｶﾞがaA é<&\u3099') });
	fc.assert(
		fc.property(text, fc.array(fc.constantFrom('人', 'が', 'a', '人口', '<')), (any, words) => {
			expect(
				marked(any, words)
					.map((run) => run.text)
					.join('')
			).toBe(any);
		})
	);
});

test('wordsIn tells which words stand in a text, as written or as read', () => {
	expect(wordsIn('｜人口《じんこう》', ['人口', 'じん', '出生'])).toEqual(['人口', 'じん']);
});
