import { expect, test } from 'vitest';
import { BIRTHS, type ExampleFigures, exampleGround, SHARE } from './example.ts';
import { groupsIn } from './group.ts';
import { scatterAnswer } from './scatter.ts';

const RATE = { ...SHARE, id: 'rate', name: { ja: '比率', en: 'Rate' } };
const PEOPLE = { ...BIRTHS, id: 'people', name: { ja: '人口' }, periodType: 'date' } as const;
const CENSUS = { ...BIRTHS, id: 'census', name: { ja: '国勢調査' } };

const SHARES = { 甲: { 2021: 11 }, 乙: { 2021: 21 }, 丙: { 2021: 31 } };
const RATES = { 甲: { 2021: 6 }, 乙: { 2021: 5 }, 丙: { 2021: 4 } };

function answer(values: ExampleFigures['values'], populations: readonly string[] = []) {
	const indicators = [SHARE, RATE, PEOPLE, CENSUS];
	const ground = exampleGround({ indicators, values, populations });
	const [group] = groupsIn(ground);
	if (group === undefined) {
		throw new Error('the example has a group');
	}
	const question = { x: 'share', y: 'rate', at: '2021', trail: false };
	return scatterAnswer(ground, group, question, 'ja');
}

const days = (day: string) => ({ 甲: { [day]: 400 }, 乙: { [day]: 300 }, 丙: { [day]: 100 } });

test('bubbles are the population of the same period, stated under the chart and in the table', () => {
	const values = {
		share: SHARES,
		rate: RATES,
		census: { 甲: { 2021: 5 }, 乙: { 2021: 4 }, 丙: { 2021: 3 } }
	};
	const shown = answer(values, ['census']);
	expect(shown.table.columns.at(-1)?.label).toBe('円の面積は国勢調査（令和3年）');
	expect(shown.table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['5人', '4人', '3人']);
});

test('bubbles are that of the same year where there is no other, and say so', () => {
	const shown = answer({ share: SHARES, rate: RATES, people: days('2021-10-01') }, ['people']);
	expect(shown.table.columns.at(-1)?.label).toBe('円の面積は同じ年の人口（令和3年10月1日）');
});

test('bubbles are left out without a population of the year for every point', () => {
	const plain = '同じ年の人口がそろわないため、円の大きさは同じです。';
	const other = answer({ share: SHARES, rate: RATES, people: days('2019-10-01') }, ['people']);
	expect(other.remarks).toContain(plain);
	const part = { 甲: { '2021-10-01': 400 }, 乙: { '2021-10-01': 300 } };
	expect(answer({ share: SHARES, rate: RATES, people: part }, ['people']).remarks).toContain(plain);
	expect(answer({ share: SHARES, rate: RATES }).table.columns).toHaveLength(3);
});

test('bubbles are rather of the very same period than of the population that the dataset prefers', () => {
	const values = {
		share: SHARES,
		rate: RATES,
		people: days('2021-10-01'),
		census: { 甲: { 2021: 5 }, 乙: { 2021: 4 }, 丙: { 2021: 3 } }
	};
	expect(answer(values, ['people', 'census']).table.columns.at(-1)?.label).toMatch(/国勢調査/);
});

test('of two populations of the same year, bubbles are the one that the dataset prefers', () => {
	const residents = { ...PEOPLE, id: 'residents', name: { ja: '住民' } };
	const ground = exampleGround({
		indicators: [SHARE, RATE, PEOPLE, residents],
		values: {
			share: SHARES,
			rate: RATES,
			people: days('2021-10-01'),
			residents: days('2021-01-01')
		},
		populations: ['residents', 'people']
	});
	const [group] = groupsIn(ground);
	const question = { x: 'share', y: 'rate', at: '2021', trail: false };
	const shown = group && scatterAnswer(ground, group, question, 'ja');
	expect(shown?.table.columns.at(-1)?.label).toBe('円の面積は同じ年の住民（令和3年1月1日）');
});
