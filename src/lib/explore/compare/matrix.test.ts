import { describe, expect, test } from 'vitest';
import { BIRTHS, type ExampleFigures, exampleGround, moreThan, NOT_YET, SHARE } from './example.ts';
import { groupsIn } from './group.ts';
import { matrixAnswer } from './matrix.ts';
import type { MatrixQuestion } from './question.ts';

const JOBS = { ...BIRTHS, id: 'jobs', name: { ja: '求人数' }, direction: 'increase' } as const;
const CRIMES = { ...BIRTHS, id: 'crimes', name: { ja: '犯罪数' }, direction: 'decrease' } as const;
const VISITS = { ...BIRTHS, id: 'visits', name: { ja: '来訪数' }, additive: false } as const;

function answer(
	values: ExampleFigures['values'],
	question: Partial<MatrixQuestion> = {},
	locale: 'ja' | 'en' = 'ja'
) {
	const ground = exampleGround({ indicators: [BIRTHS, SHARE, JOBS, CRIMES, VISITS], values });
	const [group] = groupsIn(ground);
	if (group === undefined) {
		throw new Error('the example has a group');
	}
	const usual = { show: Object.keys(values), shade: 'rank', sort: '', order: 'desc' } as const;
	return matrixAnswer(ground, group, { ...usual, ...question }, locale);
}

const cellsOf = (answered: ReturnType<typeof answer>) =>
	answered.scene.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)].join(' '));

const notesOf = (answered: ReturnType<typeof answer>) =>
	answered.scene.rows.map(({ cells }) => cells[0]?.note);

const tintsOf = (answered: ReturnType<typeof answer>) =>
	answered.scene.rows.map(({ cells }) => cells[0]?.tint);

test('each cell holds its figure, each column its newest shared period', () => {
	const shown = answer({
		births: { 甲: { 2020: 10, 2021: 11 }, 乙: { 2020: 20 }, 丙: { 2020: 30 } },
		share: { 甲: { 2022: 1.5 }, 乙: { 2022: 2.5 }, 丙: { 2022: 3.5 } }
	});
	expect(cellsOf(shown)).toEqual(['甲区 10人 1.5%', '乙区 20人 2.5%', '丙区 30人 3.5%']);
	expect(shown.scene.columns.map(({ name, period }) => `${name} ${period}`)).toEqual([
		'出生数 令和2年',
		'割合 令和4年'
	]);
	expect(shown.scene.caption).toBe('北市の3区。2の指標。');
});

test('the area around them stands under its parts', () => {
	const shown = answer({ births: { 甲: { 2020: 10 }, 乙: { 2020: 20 }, 北: { 2020: 60 } } });
	expect(shown.scene.whole).toEqual({ name: '北市', cells: ['60人'] });
	expect(answer({ births: { 甲: { 2020: 1 }, 乙: { 2020: 2 } } }).scene.whole).toBe(null);
});

describe('ranks', () => {
	const shown = answer({ jobs: { 甲: { 2020: 30 }, 乙: { 2020: 10 }, 丙: { 2020: 30 } } });

	test('count from the largest, ties sharing a place', () => {
		expect(notesOf(shown)).toEqual(['1位', '3位', '1位']);
		expect(
			notesOf(answer({ jobs: { 甲: { 2020: 1 }, 乙: { 2020: 2 }, 丙: { 2020: 3 } } }, {}, 'en'))
		).toEqual(['3rd', '2nd', '1st']);
	});

	test('are shaded by the wanted direction', () => {
		expect(tintsOf(shown)).toEqual(['good-1', 'bad-2', 'good-1']);
		expect(
			tintsOf(answer({ crimes: { 甲: { 2020: 3 }, 乙: { 2020: 2 }, 丙: { 2020: 1 } } }))
		).toEqual(['bad-2', 'even', 'good-2']);
		expect(
			tintsOf(answer({ births: { 甲: { 2020: 3 }, 乙: { 2020: 2 }, 丙: { 2020: 1 } } }))
		).toEqual(['size-5', 'size-3', 'size-1']);
	});

	test('are given only where every area has an exact value', () => {
		const part = answer({ births: { 甲: { 2020: 3 }, 乙: { 2020: 2 }, 丙: { 2020: NOT_YET } } });
		expect(cellsOf(part)).toEqual(['甲区 3人', '乙区 2人', '丙区 集計中']);
		expect(notesOf(part)).toEqual([null, null, null]);
		expect(tintsOf(part)).toEqual([null, null, null]);
		expect(part.remarks).toContain('出生数は、値がそろわないため、順位も色も付けていません。');
		const open = answer({
			births: { 甲: { 2020: moreThan(3) }, 乙: { 2020: 2 }, 丙: { 2020: 1 } }
		});
		expect(notesOf(open)).toEqual([null, null, null]);
	});

	test('an area without any observation has no figure', () => {
		expect(cellsOf(answer({ births: { 甲: { 2020: 3 }, 乙: { 2020: 2 } } }))).toEqual([
			'甲区 3人',
			'乙区 2人',
			'丙区 未収録'
		]);
	});
});

describe('distances', () => {
	const byDistance = { shade: 'distance' } as const;

	test('of percentages are points from the whole', () => {
		const shown = answer(
			{ share: { 甲: { 2020: 12.5 }, 乙: { 2020: 9.5 }, 丙: { 2020: 10 }, 北: { 2020: 10.5 } } },
			byDistance
		);
		expect(notesOf(shown)).toEqual(['+2.0ポイント', '△1.0ポイント', '△0.5ポイント']);
		// Of the farthest, 2: 1, −0.5, −0.25.
		expect(tintsOf(shown)).toEqual(['size-5', 'size-2', 'size-2']);
	});

	test('of counts that add up are from the mean', () => {
		const shown = answer(
			{ jobs: { 甲: { 2020: 30 }, 乙: { 2020: 10 }, 丙: { 2020: 20 }, 北: { 2020: 60 } } },
			byDistance
		);
		expect(notesOf(shown)).toEqual(['+10人', '△10人', '0人']);
		expect(tintsOf(shown)).toEqual(['good-2', 'bad-2', 'even']);
	});

	test('say nothing of counts that do not add up, nor without the whole', () => {
		const counts = { 甲: { 2020: 30 }, 乙: { 2020: 10 }, 丙: { 2020: 20 }, 北: { 2020: 60 } };
		const shown = answer({ visits: counts }, byDistance);
		expect(notesOf(shown)).toEqual([null, null, null]);
		expect(shown.remarks).toContain(
			'来訪数は、北市の同じ時点の値と比べられないため、差も色も付けていません。'
		);
		const alone = answer(
			{ share: { 甲: { 2020: 1 }, 乙: { 2020: 2 }, 丙: { 2020: 3 } } },
			byDistance
		);
		expect(notesOf(alone)).toEqual([null, null, null]);
	});

	test('of percentages need no other area', () => {
		const shown = answer(
			{ share: { 甲: { 2020: 12 }, 乙: { 2020: 9 }, 北: { 2020: 10 } } },
			byDistance
		);
		expect(notesOf(shown)).toEqual(['+2.0ポイント', '△1.0ポイント', null]);
	});
});

describe('rows', () => {
	const values = { births: { 甲: { 2020: 2 }, 乙: { 2020: 3 }, 丙: { 2020: NOT_YET } } };
	const order = (question: Partial<MatrixQuestion>) =>
		answer(values, question).scene.rows.map(({ name }) => name);

	test('stand in the dataset’s order, or are sorted by a column with what is missing last', () => {
		expect(order({})).toEqual(['甲区', '乙区', '丙区']);
		expect(order({ sort: 'births' })).toEqual(['乙区', '甲区', '丙区']);
		expect(order({ sort: 'births', order: 'asc' })).toEqual(['甲区', '乙区', '丙区']);
	});

	test('say by which column they are sorted', () => {
		const sorted = (question: Partial<MatrixQuestion>) =>
			answer(values, question).scene.columns.map((column) => column.sorted);
		expect(sorted({})).toEqual(['none']);
		expect(sorted({ sort: 'births' })).toEqual(['descending']);
		expect(sorted({ sort: 'births', order: 'asc' })).toEqual(['ascending']);
	});
});
