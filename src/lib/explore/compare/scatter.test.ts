import { describe, expect, test } from 'vitest';
import { BIRTHS, type ExampleFigures, exampleGround, moreThan, SHARE } from './example.ts';
import { groupsIn } from './group.ts';
import type { ScatterQuestion } from './question.ts';
import { scatterAnswer } from './scatter.ts';

const RATE = { ...SHARE, id: 'rate', name: { ja: '比率', en: 'Rate' } };
const JOBS = { ...BIRTHS, id: 'jobs', name: { ja: '求人数' } };
const PEOPLE = { ...BIRTHS, id: 'people', name: { ja: '人口' }, periodType: 'date' } as const;

const SHARES = {
	甲: { 2020: 10, 2021: 11 },
	乙: { 2020: 20, 2021: 21 },
	丙: { 2020: 30, 2021: 31 }
};
const RATES = { 甲: { 2020: 3, 2021: 6 }, 乙: { 2020: 2, 2021: 5 }, 丙: { 2020: 1, 2021: 4 } };

function answer(values: ExampleFigures['values'], question: Partial<ScatterQuestion> = {}) {
	const indicators = [BIRTHS, SHARE, RATE, JOBS, PEOPLE];
	const ground = exampleGround({ indicators, values });
	const [group] = groupsIn(ground);
	if (group === undefined) {
		throw new Error('the example has a group');
	}
	const usual = { x: 'share', y: 'rate', at: '2021', trail: false };
	return scatterAnswer(ground, group, { ...usual, ...question }, 'ja');
}

describe('two percentages', () => {
	const shown = answer({ share: SHARES, rate: RATES });

	test('have a point for each area, the dataset’s own chosen', () => {
		expect(shown.scene?.points.map(({ id, chosen }) => [id, chosen])).toEqual([
			['甲', true],
			['乙', false],
			['丙', false]
		]);
		expect(shown.scene?.stops[0]).toBe('甲区 令和3年（2021年） 割合 11.0% 比率 6.0%');
	});

	test('say which areas have the largest values', () => {
		expect(shown.sentence).toBe(
			'令和3年（2021年）に、割合の値が最も大きいのは丙区、比率の値が最も大きいのは甲区です。'
		);
	});

	test('have their correlation with its n and its warning', () => {
		expect(shown.remarks[0]).toBe(
			'相関係数は△1.00（n＝3）です。3区の値だけでは、2つの指標に関係があるとは言えません。'
		);
	});

	test('can be asked for at every period that both share', () => {
		expect(shown.times).toEqual([
			{ id: '2020', label: '令和2年（2020年）' },
			{ id: '2021', label: '令和3年（2021年）' }
		]);
		expect(answer({ share: SHARES, rate: RATES }, { at: '2020' }).sentence).toMatch(/^令和2年/);
	});

	test('are a table with the same figures', () => {
		expect(shown.table.columns.map(({ label }) => label)).toEqual(['区域', '割合', '比率']);
		expect(shown.table.rows[0]?.cells).toEqual([
			{ text: '甲区', value: '甲' },
			{ text: '11.0%', value: 11 },
			{ text: '6.0%', value: 6 }
		]);
	});
});

test('one area with both largest values is said once', () => {
	expect(answer({ share: SHARES, rate: SHARES }).sentence).toBe(
		'令和3年（2021年）に、割合も比率も、値が最も大きいのは丙区です。'
	);
});

test('areas that share the largest value are said together', () => {
	const tied = { 甲: { 2021: 6 }, 乙: { 2021: 6 }, 丙: { 2021: 4 } };
	expect(answer({ share: SHARES, rate: tied }).sentence).toContain(
		'比率の値が最も大きいのは甲区・乙区'
	);
});

describe('the correlation', () => {
	test('is not given for two areas', () => {
		const two = answer({ share: { 甲: { 2021: 1 }, 乙: { 2021: 2 } }, rate: RATES });
		expect(two.remarks).toContain('正確な値がそろうのは2区だけなので、相関係数は求めません。');
		expect(two.remarks).toContain('丙区は、どちらかの値がないため、図にありません。');
	});

	test('leaves out open-ended values', () => {
		const open = { 甲: { 2021: moreThan(6) }, 乙: { 2021: 5 }, 丙: { 2021: 4 } };
		expect(answer({ share: SHARES, rate: open }).remarks[0]).toMatch(/2区だけなので/);
	});

	test('is not given where one side has no spread', () => {
		const flat = { 甲: { 2021: 6 }, 乙: { 2021: 6 }, 丙: { 2021: 6 } };
		expect(answer({ share: SHARES, rate: flat }).remarks[0]).toBe(
			'どちらかの指標の値がすべて同じなので、相関係数は求められません。'
		);
	});
});

test('two counts are said to follow the population', () => {
	const shown = answer({ births: SHARES, jobs: RATES }, { x: 'births', y: 'jobs' });
	expect(shown.remarks[1]).toBe('どちらも数なので、人口の多いところほど両方が大きくなりがちです。');
});

test('kinds of periods that differ are paired by year, and both periods said', () => {
	const people = {
		甲: { '2021-04-01': 4, '2021-10-01': 5 },
		乙: { '2021-04-01': 4, '2021-10-01': 3 }
	};
	const shown = answer({ share: SHARES, people }, { y: 'people' });
	expect(shown.sentence).toMatch(/^令和3年（2021年）に/);
	expect(shown.remarks).toContain(
		'2つの指標は同じ時点の値ではありません。同じ年の値を組にしています（割合は令和3年、人口は令和3年10月1日）。'
	);
});

test('a trail is said to stop at gaps and breaks, where it is shown', () => {
	const note = '細い線は、それまでの動きです。値のない時点や系列の切れ目より前は描きません。';
	expect(answer({ share: SHARES, rate: RATES }, { trail: true }).remarks).toContain(note);
	expect(answer({ share: SHARES, rate: RATES }).remarks).not.toContain(note);
});

test('without a common year the sentence says so, and nothing is drawn', () => {
	const early = { 甲: { 2010: 1 }, 乙: { 2010: 2 } };
	const shown = answer({ share: SHARES, rate: early }, { at: '' });
	expect(shown).toMatchObject({
		sentence: '「割合」と「比率」には、2つ以上の区域で値がそろう年がありません。',
		scene: null,
		times: [],
		table: { rows: [] },
		credit: { sources: [] }
	});
});

test('a sum is no mark to set its parts against, a percentage of the whole is', () => {
	const whole = { ...SHARES, 北: { 2021: 25 } };
	const texts = (shown: ReturnType<typeof answer>) =>
		shown.scene?.wide.texts.map(({ text }) => text);
	expect(texts(answer({ share: whole, rate: { ...RATES, 北: { 2021: 5 } } }))).toContain('北市');
	expect(
		texts(
			answer({ births: whole, jobs: { ...RATES, 北: { 2021: 5 } } }, { x: 'births', y: 'jobs' })
		)
	).not.toContain('北市');
});
