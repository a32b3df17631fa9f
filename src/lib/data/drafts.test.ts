import { describe, expect, test } from 'vitest';
import type { Dataset } from '$lib/domain/dataset.ts';
import { packFacts } from '$lib/explore/facts-file.ts';
import { factsAbout, factsOfAll } from '$lib/explore/slice.ts';
import { EXAMPLE, exampleFiles, reportOf } from './example.ts';
import { readDataset, type ReadDataset } from './read.ts';
import { indicatorCsv, indicatorJson } from './write.ts';

const BIRTHS = 'observations/births.csv';
const PART_YEARS = 'part-years.csv';
const PART_YEAR_HEADER = 'indicator,area,period,through,value,qualifier,missing,status,source\n';

/** The status, and every value that only a draft has. */
const DRAFTED = /draft|4777|4888|377|788/;

/** A value that stands for the published 4733 and one that stands alone, a part of a year of each kind. */
const WITH_DRAFTS = {
	[BIRTHS]: `${EXAMPLE[BIRTHS]}99200,2023,4777,,draft,yearbook,,\n99200,2024,4888,,draft,yearbook,typhoon,\n`,
	[PART_YEARS]: [
		`${PART_YEAR_HEADER}births,99200,2024,2024-04,390,,,,yearbook`,
		'births,99200,2024,2024-04,377,,,draft,yearbook',
		'births,99200,2024,2024-05,788,,,draft,yearbook',
		''
	].join('\n')
};

describe('a normal reading', () => {
	test('holds the published values and no draft', () => {
		expect(valuesOf(datasetOf(WITH_DRAFTS))).toEqual([
			['99200', '2022', 5132, 'final'],
			['99200', '2023', 4733, 'provisional'],
			['99201', '2022', null, 'final'],
			['99201', '2023', 320, 'final']
		]);
	});

	test('holds the published parts of a year and no draft', () => {
		expect(partsOf(datasetOf(WITH_DRAFTS))).toEqual([['2024-04', 390, 'final']]);
	});

	test('is that of a folder without the drafts, and says that they are hidden', () => {
		const published = `${PART_YEAR_HEADER}births,99200,2024,2024-04,390,,,,yearbook\n`;
		expect(datasetOf(WITH_DRAFTS)).toEqual(datasetOf({ [PART_YEARS]: published }));
		expect(datasetOf(WITH_DRAFTS).drafts).toBe('hidden');
	});

	test('counts the drafts that it left out', () => {
		expect(readOf(WITH_DRAFTS).draftCount).toBe(4);
		expect(readOf({}).draftCount).toBe(0);
	});

	test('lets no draft into the files that are written from it', () => {
		const dataset = datasetOf(WITH_DRAFTS);
		const written = dataset.indicators.flatMap((indicator) => {
			const observations = dataset.observations.filter((one) => one.indicator === indicator.id);
			return [
				indicatorCsv({ ...dataset, indicator, observations }),
				indicatorJson({ ...dataset, indicator, observations })
			];
		});
		expect(written.join('\n')).toContain('4733');
		expect(written.join('\n')).not.toMatch(DRAFTED);
	});

	test('lets no draft into the facts that questions are answered from', () => {
		const facts = { ...datasetOf(WITH_DRAFTS), version: 'test' };
		const slices = [
			factsOfAll(facts),
			...facts.indicators.map(({ id }) => factsAbout(facts, id))
		].map((slice) => JSON.stringify([slice, packFacts(slice)]));
		expect(slices.join('\n')).toContain('4733');
		expect(slices.join('\n')).not.toMatch(DRAFTED);
	});

	test('takes an area that only a draft is recorded for as one without values', () => {
		const draft = EXAMPLE['observations/beach-visitors.csv']?.replace('3,>,,', '3,>,draft,');
		expect(reportOf({ 'observations/beach-visitors.csv': draft ?? '' })).toMatchInlineSnapshot(`
			"data/mizube/dataset.json:34 overview.changes[0].area: observations/beach-visitors.csv に「99201」の行がありません。値のある区域を書いてください。
			    observations/beach-visitors.csv has no row for "99201"; name an area that has readings.

			1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
		`);
	});
});

describe('a reading with drafts', () => {
	test('holds each draft, in the place of the published value where there is one', () => {
		expect(valuesOf(datasetOf(WITH_DRAFTS, 'shown'))).toEqual([
			['99200', '2022', 5132, 'final'],
			['99201', '2022', null, 'final'],
			['99201', '2023', 320, 'final'],
			['99200', '2023', 4777, 'draft'],
			['99200', '2024', 4888, 'draft']
		]);
	});

	test('replaces a part of a year by the draft of the same last month', () => {
		expect(partsOf(datasetOf(WITH_DRAFTS, 'shown'))).toEqual([
			['2024-04', 377, 'draft'],
			['2024-05', 788, 'draft']
		]);
	});

	test('says so', () => {
		expect(datasetOf({}, 'shown').drafts).toBe('shown');
	});
});

test('a draft is checked like any other value, whether it is let in or not', () => {
	const text = `${EXAMPLE[BIRTHS]}99200,2023,4.5,,draft,yearbok,,\n99202,2099,,,draft,yearbook,,\n`;
	expect(reportOf({ [BIRTHS]: text })).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:6 source: 「yearbok」という出典は sources.csv にありません。もしかして「yearbook」ですか。
		    there is no source "yearbok" in sources.csv; did you mean "yearbook"?
		data/mizube/observations/births.csv:6 value: 「4.5」は小数が 1 桁あります。indicators.csv の decimals は 0 です。どちらかを直してください。
		    "4.5" has 1 decimals; decimals in indicators.csv says 0; correct one of them.
		data/mizube/observations/births.csv:7 area: 「99202」という区域は areas.csv にありません。もしかして「99200」か「99201」ですか。
		    there is no area "99202" in areas.csv; did you mean "99200" or "99201"?
		data/mizube/observations/births.csv:7 period: 「2099」は 2099-04-01 に始まり、dataset.json の updated（2024-06-01）より後です。2024-06-01 までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。
		    "2099" begins on 2099-04-01, after updated in dataset.json (2024-06-01); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.
		data/mizube/observations/births.csv:7 missing: 値が空なのに理由がありません。missing 列に notCollected（未収録）、notYet（集計中）、notApplicable、unknown、suppressed のどれかを書いてください。値が 0 なら 0 と書いてください。
		    the value is blank and no reason is given; write notCollected, notYet, notApplicable, unknown or suppressed in missing, or 0 if the value is zero.

		5 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (5 problems)"
	`);
});

test('two drafts of one value are told, as two published ones are', () => {
	const drafts = ['4777', '4778'].map((value) => `99200,2023,${value},,draft,yearbook,,\n`);
	expect(reportOf({ [BIRTHS]: `${EXAMPLE[BIRTHS]}${drafts.join('')}` })).toMatchInlineSnapshot(`
		"data/mizube/observations/births.csv:7 period: 「99200・2023・draft」が 2 つあり、内容が食い違っています。6 行目は「4777」、7 行目は「4778」です。正しい行だけを残してください。
		    "99200・2023・draft" stands twice with different contents: line 6 says "4777", line 7 says "4778"; keep the right one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
	const parts = ['377', '378'].map(
		(value) => `births,99200,2024,2024-04,${value},,,draft,yearbook\n`
	);
	expect(reportOf({ [PART_YEARS]: `${PART_YEAR_HEADER}${parts.join('')}` })).toMatchInlineSnapshot(`
		"data/mizube/part-years.csv:3 through: 「births・99200・2024・2024-04・draft」が 2 つあり、内容が食い違っています。2 行目は「377」、3 行目は「378」です。正しい行だけを残してください。
		    "births・99200・2024・2024-04・draft" stands twice with different contents: line 2 says "377", line 3 says "378"; keep the right one.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

function readOf(changes: Record<string, string>, drafts?: Dataset['drafts']): ReadDataset {
	const read = readDataset(exampleFiles(changes), drafts && { drafts });
	if ('problems' in read) {
		throw new Error('the example has to be right');
	}
	return read;
}

function datasetOf(changes: Record<string, string>, drafts?: Dataset['drafts']): Dataset {
	return readOf(changes, drafts).dataset;
}

function valuesOf({ observations }: Dataset) {
	return observations
		.filter(({ indicator }) => indicator === 'births')
		.map(({ area, period, reading, status }) => [
			area,
			period,
			reading.kind === 'amount' ? reading.value : null,
			status
		]);
}

function partsOf({ partYears }: Dataset) {
	return partYears.map(({ through, reading, status }) => [
		through,
		reading.kind === 'amount' ? reading.value : null,
		status
	]);
}
