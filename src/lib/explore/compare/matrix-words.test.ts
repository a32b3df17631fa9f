import { describe, expect, test } from 'vitest';
import { BIRTHS, type ExampleFigures, exampleGround, SHARE } from './example.ts';
import { groupsIn } from './group.ts';
import { matrixAnswer } from './matrix.ts';

const JOBS = { ...BIRTHS, id: 'jobs', name: { ja: '求人数' }, direction: 'increase' } as const;

function answer(values: ExampleFigures['values']) {
	const ground = exampleGround({ indicators: [BIRTHS, SHARE, JOBS], values });
	const [group] = groupsIn(ground);
	if (group === undefined) {
		throw new Error('the example has a group');
	}
	const question = { show: Object.keys(values), shade: 'rank', sort: '', order: 'desc' } as const;
	return matrixAnswer(ground, group, question, 'ja');
}

describe('the sentence counts', () => {
	const high = { 甲: { 2020: 3 }, 乙: { 2020: 2 }, 丙: { 2020: 1 } };
	const low = { 甲: { 2020: 1 }, 乙: { 2020: 2 }, 丙: { 2020: 3 } };
	const middle = { 甲: { 2020: 2 }, 乙: { 2020: 1 }, 丙: { 2020: 3 } };
	const equal = { 甲: { 2020: 2 }, 乙: { 2020: 2 }, 丙: { 2020: 2 } };

	test.each([
		[
			'both ends',
			{ births: high, jobs: low },
			'甲区は、順位の付く2指標のうち、1指標で最も大きく、1指標で最も小さい値です。'
		],
		[
			'the largest',
			{ births: high, jobs: middle },
			'甲区は、順位の付く2指標のうち、1指標で最も大きい値です。'
		],
		['the smallest', { births: low }, '甲区は、順位の付く1指標のうち、1指標で最も小さい値です。'],
		[
			'neither',
			{ births: middle },
			'甲区は、順位の付く1指標のどれでも、最も大きい値でも最も小さい値でもありません。'
		],
		[
			'no end where all are equal',
			{ births: equal },
			'甲区は、順位の付く1指標のどれでも、最も大きい値でも最も小さい値でもありません。'
		],
		[
			'nothing without ranks',
			{ births: { 甲: { 2020: 1 }, 乙: { 2020: 1 } } },
			'値のそろう指標がないため、順位は付けられません。'
		]
	])('%s', (_, values, sentence) => {
		expect(answer(values).sentence).toBe(sentence);
	});
});

test('a reader is told how ranks count, and that counts follow the population, of counts only', () => {
	const three = { 甲: { 2020: 3 }, 乙: { 2020: 2 }, 丙: { 2020: 1 } };
	const ranks = '順位は、値の大きい順です。';
	expect(answer({ births: three }).remarks).toEqual([
		ranks,
		'人数や件数は、人口の多いところほど大きくなりがちです。'
	]);
	expect(answer({ share: three }).remarks).toEqual([ranks]);
	expect(answer({ share: { 甲: { 2020: 3 }, 乙: { 2020: 2 } } }).remarks).toEqual([
		'割合は、値がそろわないため、順位も色も付けていません。'
	]);
});

test('figures name their sources and what the newest is of', () => {
	const { credit } = answer({ births: { 甲: { 2020: 1 }, 乙: { 2020: 1 } } });
	expect(credit).toEqual({
		sources: [{ title: '例の統計', publisher: '例市', address: null }],
		asOf: '令和2年（2020年）の値'
	});
});
