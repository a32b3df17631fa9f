import { describe, expect, test } from 'vitest';
import { fragmentOf, pathTo } from '../../src/lib/components/destination.ts';
import { searchOver } from '../../src/lib/explore/search/search.ts';
import { readingsOf } from '../../src/lib/explore/search/word-reading.ts';
import { dataset } from '../../src/lib/server/dataset.ts';
import { siteIndex } from '../../src/routes/[[lang]]/search/site-index.ts';
import { searchEntries } from '../../src/routes/search/entries.ts';

const { indicators, wordReadings } = dataset();
const search = await searchOver(searchEntries());

/** The addresses that a query leads to in Japanese, the best first. */
function addressesFor(query: string): string[] {
	return search(query).groups.flatMap(({ entries }) =>
		entries.map(({ place }) => `${pathTo(place, 'ja')}${fragmentOf(place)}`)
	);
}

describe('readings', () => {
	test('are there for every word of the name of every indicator', () => {
		const unread = indicators.flatMap(({ name }) => readingsOf(name.ja, wordReadings));
		expect(unread.filter((reading) => /\p{Script=Han}/u.test(reading))).toEqual([]);
	});

	test('are recorded for words that stand in a name', () => {
		const names = indicators.map(({ name }) => name.ja).join('\n');
		expect(wordReadings.filter(({ word }) => !names.includes(word))).toEqual([]);
	});
});

describe('the search', () => {
	test.each(['しゅっしょう', 'シュッショウ', 'ｼｭｯｼｮｳ', 'しゅっせい'])(
		'finds births by %s',
		(query) => {
			expect(addressesFor(query)).toEqual([
				'/indicators/births/',
				'/indicators/births-fiscal/',
				'/indicators/births-vital-statistics/',
				'/indicators/fertility-rate/'
			]);
		}
	);

	test.each([
		['出生', '/indicators/births/'],
		['births', '/indicators/births/'],
		['しぼうしゃ', '/indicators/deaths/'],
		['てんにゅう', '/indicators/in-migration/'],
		['せたい', '/indicators/households/'],
		['観光', '/indicators/visitors/'],
		['人口 65歳', '/indicators/population-65-plus/'],
		['0-14歳', '/indicators/population-0-14/'],
		['北区', '/areas/15101/'],
		['chuo', '/areas/15103/'],
		['ちゅうおうく', '/areas/15103/'],
		['にしかん', '/areas/15108/'],
		['住みたい人', '/goals/2023/chuo/#goal-1'],
		['organisational goals', '/goals/2023/chuo/'],
		['総務省', '/about/#source-soumu-register'],
		['こくせいちょうさ', '/indicators/census-population/']
	])('answers %s with %s first', (query, address) => {
		expect(addressesFor(query)[0]).toBe(address);
	});

	test('tells a ward from those that share its sign', () => {
		expect(addressesFor('北区').filter((address) => address.startsWith('/areas/'))).toEqual([
			'/areas/15101/'
		]);
		expect(addressesFor('西区').filter((address) => address.startsWith('/areas/'))).toEqual([
			'/areas/15107/'
		]);
	});

	test('finds every indicator by its name in each language', () => {
		const missed = indicators.flatMap(({ id, name }) =>
			[name.ja, name.en ?? ''].filter(
				(query) => !addressesFor(query).includes(`/indicators/${id}/`)
			)
		);
		expect(missed).toEqual([]);
	});
});

describe('the index of the site', () => {
	test('has every indicator, area, goal, sheet and source once', () => {
		const { areas, goalSheets, sources } = dataset();
		const goals = goalSheets.flatMap((sheet) => sheet.goals);
		const parts = siteIndex('ja');
		expect(parts.map(({ count, kind }) => [kind, count])).toEqual([
			['indicator', indicators.length],
			['area', areas.length],
			['goal', goalSheets.length + goals.length],
			['source', sources.length]
		]);
		const links = parts.flatMap(({ lists }) => lists.flatMap((list) => list.links));
		expect(new Set(links.map(({ to }) => JSON.stringify(to))).size).toBe(links.length);
	});

	test('lists indicators by theme, and says where a ward belongs', () => {
		const [themes, areas] = siteIndex('en');
		expect(themes?.lists.map(({ heading }) => heading)).toContain('Population');
		expect(areas?.lists).toHaveLength(1);
		expect(areas?.lists[0]?.links).toContainEqual({
			name: 'Chuo Ward',
			note: 'Niigata City',
			to: { page: 'area', code: '15103' }
		});
	});
});
