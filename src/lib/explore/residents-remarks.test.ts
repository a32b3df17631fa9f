import { describe, expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import { areasAnswer, readAreasQuestion } from './areas.ts';
import { exampleGround, FOREIGNERS, RESIDENTS, rough, VISITORS } from './areas-example.ts';
import type { Ground } from './ground.ts';

const DAY = '2024-01-01';

type Three = readonly [north: number, east: number, south: number];

function remarks(ground: Ground, id: string, query = ''): readonly string[] {
	const { question } = readAreasQuestion(ground, id, new URLSearchParams(query));
	return areasAnswer(ground, id, question, 'ja').remarks;
}

function onDay([north, east, south]: Three) {
	return { north: { [DAY]: north }, east: { [DAY]: east }, south: { [DAY]: south } };
}

function said(counts: Three, residents: Three): readonly string[] {
	const figures = [
		[FOREIGNERS, onDay(counts)],
		[RESIDENTS, onDay(residents)]
	] as const;
	return remarks(exampleGround(figures), 'foreigners');
}

describe('counts of a day whose population is known', () => {
	test('differ by hardly anything but the population where the rates are within 1.1 times', () => {
		// 10, 11 and 10.5 of 1,000: the highest is 1.1 times the lowest.
		expect(said([10, 22, 42], [1000, 2000, 4000])).toEqual([
			'「外国人」の区域による違いは、ほとんどが人口の違いです。人口千人あたりでは、最も多い区域でも最も少ない区域の1.1倍です。',
			'最も多い南区は、人口千人あたりでは、3区のうち2番目に多い。'
		]);
	});

	test('come in the order of the population, with what is left of the difference', () => {
		// 10, 15 and 20 of 1,000: 80 is 8 times 10, 20 is twice 10.
		expect(said([10, 30, 80], [1000, 2000, 4000])).toEqual([
			'「外国人」の多い順は、「人口」の多い順とすべて同じです。',
			'最も多い南区は最も少ない北区の8.0倍ですが、人口千人あたりでは2.0倍です。',
			'最も多い南区は、人口千人あたりでも、3区のうち最も多い。'
		]);
	});

	test('name no multiple where the lowest is zero', () => {
		expect(said([0, 30, 80], [1000, 2000, 4000])).toEqual([
			'「外国人」の多い順は、「人口」の多い順とすべて同じです。',
			'最も多い南区は、人口千人あたりでも、3区のうち最も多い。'
		]);
	});

	test('in another order than the population only say the rank of the highest', () => {
		// 50, 15 and 10 of 1,000.
		expect(said([50, 30, 40], [1000, 2000, 4000])).toEqual([
			'最も多い北区は、人口千人あたりでも、3区のうち最も多い。'
		]);
	});

	test('say of the highest when it is the lowest by its rate', () => {
		// 40, 30 and 20 of 1,000.
		expect(said([40, 60, 80], [1000, 2000, 4000])).toContain(
			'最も多い南区は、人口千人あたりでは、3区のうち最も少ない。'
		);
	});

	test('say nothing of the highest where several are', () => {
		expect(said([80, 30, 80], [1000, 2000, 4000])).toEqual([]);
	});

	test('with a rounded value have the population in them', () => {
		const figures = [
			[FOREIGNERS, { ...onDay([1, 2, 3]), east: { [DAY]: rough(2, 'about') } }],
			[RESIDENTS, onDay([1000, 2000, 4000])]
		] as const;
		expect(remarks(exampleGround(figures), 'foreigners')).toEqual([
			'幅のある値やおよその値があるため、順位は付けません。',
			'区域ごとの人口の違いは、差し引いていません。'
		]);
	});
});

describe('counts without a population of the same day', () => {
	const YEARS = { north: { 2024: 3 }, east: { 2024: 2 }, south: { 2024: 1 } };
	const caution = '区域ごとの人口の違いは、差し引いていません。';
	const ofYear = (differing: Partial<Indicator>) =>
		remarks(exampleGround([[{ ...VISITORS, ...differing }, YEARS]]), 'visitors');

	test('have the population in them where they add up', () => {
		expect(ofYear({})).toContain(caution);
	});

	test('say nothing where they do not, or where they are no counts', () => {
		expect(ofYear({ additive: false })).toEqual([]);
		expect(ofYear({ kind: 'measure', additive: false })).toEqual([]);
	});

	test('say nothing of the residents themselves, observed or projected', () => {
		const own = exampleGround([[RESIDENTS, onDay([1, 2, 3])]]);
		expect(remarks(own, 'residents')).toEqual([]);
		const outlook: Indicator = {
			...RESIDENTS,
			id: 'outlook',
			basis: 'projected',
			continues: 'residents'
		};
		const ground = exampleGround([[outlook, onDay([1, 2, 3])]]);
		expect(remarks(ground, 'outlook')).toEqual([]);
	});
});

describe('the population that values are divided by', () => {
	const OTHERS: Indicator = { ...RESIDENTS, id: 'other', name: { ja: '別の人口' } };
	const formula = (name: string) =>
		`人口千人あたりの数は、値を同じ日の「${name}」で割り、1,000を掛けたものです。`;
	const figures = [
		[FOREIGNERS, onDay([1, 2, 3])],
		[RESIDENTS, onDay([1000, 2000, 4000])],
		[OTHERS, onDay([1000, 2000, 4000])]
	] as const;
	const divided = (populations: readonly string[], sources: [string, string]) => {
		const [foreigners, residents, others] = figures;
		const ground = exampleGround(
			[
				[{ ...foreigners[0], source: 'example' }, foreigners[1]],
				[{ ...residents[0], source: sources[0] }, residents[1]],
				[{ ...others[0], source: sources[1] }, others[1]]
			],
			{ populations }
		);
		return remarks(ground, 'foreigners', 'per=thousand');
	};

	test('is the first that the dataset names', () => {
		expect(divided(['other', 'residents'], ['register', 'register'])).toEqual([
			formula('別の人口')
		]);
		expect(divided(['residents', 'other'], ['register', 'register'])).toEqual([formula('人口')]);
	});

	test('is one of the same source before all others', () => {
		expect(divided(['residents', 'other'], ['register', 'example'])).toEqual([formula('別の人口')]);
	});

	test('is none that the dataset does not know', () => {
		expect(divided(['nothing'], ['register', 'register'])).not.toContain(formula('人口'));
	});

	test('is of the same month where values come every month', () => {
		const monthly = { periodType: 'month', cycleMonths: 1 } as const;
		const values = { north: { '2024-01': 1 }, east: { '2024-01': 2 }, south: { '2024-01': 3 } };
		const ground = exampleGround([
			[{ ...FOREIGNERS, ...monthly }, values],
			[{ ...RESIDENTS, ...monthly }, values]
		]);
		expect(remarks(ground, 'foreigners', 'per=thousand')).toEqual([
			'人口千人あたりの数は、値を同じ月の「人口」で割り、1,000を掛けたものです。'
		]);
	});
});
