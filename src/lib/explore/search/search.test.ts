import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchEntry } from './entry.ts';
import { searchOver } from './search.ts';

function entry(differing: Partial<SearchEntry<string>>): SearchEntry<string> {
	return {
		kind: 'indicator',
		place: '',
		name: { ja: '' },
		kana: [],
		group: null,
		text: null,
		...differing
	};
}

const ENTRIES = [
	entry({
		place: 'estimate',
		name: { ja: '推計人口', en: 'Estimated population', easy: '｜推計人口《すいけいじんこう》' },
		kana: ['すいけいじんこう'],
		text: { ja: '出生と死亡を加減した人口。', en: 'Census with births and deaths.' }
	}),
	entry({
		place: 'births',
		name: { ja: '出生者数', en: 'Births', easy: '｜生《う》まれた ｜人《ひと》の ｜数《かず》' },
		kana: ['しゅっしょうしゃすう', 'しゅっせいしゃすう'],
		group: { ja: '子ども', en: 'Children' }
	}),
	entry({
		place: 'population',
		name: { ja: '人口', en: 'Population', easy: '｜人口《じんこう》' },
		kana: ['じんこう']
	}),
	entry({
		place: 'elderly',
		name: { ja: '65歳以上の人口', en: 'Population aged 65 and over' },
		kana: ['65さいいじょうのじんこう']
	}),
	entry({
		kind: 'area',
		place: '15103',
		name: { ja: '中央区', en: 'Chuo Ward', easy: '｜中央区《ちゅうおうく》' },
		kana: ['ちゅうおうく'],
		group: { ja: '新潟市', en: 'Niigata City' }
	}),
	entry({ kind: 'area', place: '15101', name: { ja: '北区', en: 'Kita Ward' }, kana: ['きたく'] }),
	entry({
		kind: 'source',
		place: 'sheet',
		name: { ja: '中央区組織目標', en: 'Chuo Ward goal sheet' },
		group: { ja: '新潟市中央区', en: 'Chuo Ward, Niigata City' }
	})
];

const search = await searchOver(ENTRIES);

/** The places that a query leads to, the best first. */
function placesFor(query: string): string[] {
	return search(query).groups.flatMap(({ entries }) => entries.map(({ place }) => place));
}

test.each([
	['hiragana', 'しゅっしょう'],
	['the other reading', 'しゅっせい'],
	['katakana', 'シュッショウ'],
	['half-width katakana', 'ｼｭｯｼｮｳ'],
	['the easy name', '生まれた人'],
	['the easy name as read, with its spaces', 'うまれた ひと'],
	['the middle of a name', '生者'],
	['its group and its name', '子ども 出生']
])('a thing is found by %s', (_, query) => {
	expect(placesFor(query)).toEqual(['births']);
});

test('a word is found in every language, whatever the case and the accents', () => {
	expect(placesFor('ちゅうおうく')).toEqual(['15103']);
	expect(placesFor('chuo')).toEqual(['15103', 'sheet']);
	expect(placesFor('Chūō')).toEqual(['15103', 'sheet']);
	expect(placesFor('中央')).toEqual(['15103', 'sheet']);
});

test('a name comes first as a whole, then where it begins a name, then inside one, then elsewhere', () => {
	expect(placesFor('population')).toEqual(['population', 'elderly', 'estimate']);
	expect(placesFor('人口')).toEqual(['population', 'estimate', 'elderly']);
	expect(placesFor('births')).toEqual(['births', 'estimate']);
	expect(placesFor('出生')).toEqual(['births', 'estimate']);
});

test('every word must be found, in any order', () => {
	expect(placesFor('人口 65歳')).toEqual(['elderly']);
	expect(placesFor('65 population')).toEqual(['elderly']);
	expect(placesFor('人口 北区')).toEqual([]);
});

test('a Japanese word must stand there in one piece', () => {
	expect(placesFor('北区')).toEqual(['15101']);
	expect(placesFor('中央区目標')).toEqual([]);
	expect(placesFor('数人')).toEqual([]);
});

test('a lone sign is found wherever it stands', () => {
	expect(placesFor('区')).toEqual(['15103', '15101', 'sheet']);
	expect(placesFor('央')).toEqual(['15103', 'sheet']);
});

test('a word of an alphabet is found from its beginning on, not from its middle', () => {
	expect(placesFor('est')).toEqual(['estimate']);
	expect(placesFor('oal')).toEqual([]);
});

test('the kind of the best match comes first', () => {
	expect(search('中央区').groups.map(({ kind }) => kind)).toEqual(['area', 'source']);
	expect(search('人').groups.map(({ kind }) => kind)).toEqual(['indicator']);
});

test('a mistyped word of an alphabet is searched for as the most similar one, which is told', () => {
	const { corrections, count, words } = search('populaton 65');
	expect(corrections).toEqual([{ asked: 'populaton', used: 'population' }]);
	expect(words).toEqual(['population', '65']);
	expect(count).toBe(1);
	expect(search('population').corrections).toEqual([]);
	expect(search('2024').corrections).toEqual([]);
});

test('what is not found is answered with similar names', () => {
	const { count, groups, near } = search('しゅしょう');
	expect({ count, groups }).toEqual({ count: 0, groups: [] });
	expect(near.map(({ place }) => place)).toEqual(['births']);
	expect(search('ゑゑゑ').near).toEqual([]);
	expect(search('人口').near).toEqual([]);
});

test('a query without a word finds nothing', () => {
	const nothing = { words: [], corrections: [], count: 0, groups: [], near: [] };
	expect(search('')).toEqual(nothing);
	expect(search(' 、。!?')).toEqual(nothing);
});

test('any query is answered', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
			const { count, groups } = search(query);
			expect(groups.flatMap(({ entries }) => entries)).toHaveLength(count);
		})
	);
});

test('searchOver does not mutate', async () => {
	const entries = structuredClone(ENTRIES);
	(await searchOver(entries))('人口');
	expect(entries).toEqual(ENTRIES);
});
