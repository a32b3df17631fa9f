import { expect, test } from 'vitest';
import { BIRTHS, exampleArea, exampleGround, SHARE } from './example.ts';
import { readCompareQuestion } from './question.ts';

const JOBS = { ...BIRTHS, id: 'jobs', name: { ja: '求人数' } };
const YEARS = { 2019: 1, 2020: 2, 2021: 3 };
const ALL = { 甲: YEARS, 乙: YEARS, 丙: YEARS };

const ground = exampleGround({
	indicators: [BIRTHS, SHARE, JOBS],
	values: { births: ALL, share: ALL, jobs: ALL },
	comparisons: [{ id: 'work', name: { ja: '仕事' }, indicators: ['jobs', 'absent', 'share'] }]
});

function read(address: string, of = ground) {
	const asked = readCompareQuestion(of, new URLSearchParams(address));
	if (asked === null) {
		throw new Error('the example can be compared');
	}
	return asked;
}

test('an address that asks for nothing asks for the usual', () => {
	const { question, refused, texts, usual } = read('');
	expect(question).toMatchObject({
		matrix: { show: ['jobs', 'share'], shade: 'rank', sort: '', order: 'desc' },
		scatter: { x: 'jobs', y: 'share', at: '2021', trail: false },
		side: { areas: ['甲', '乙'] },
		moves: { of: '甲', since: '2019' }
	});
	expect(question.group.whole.code).toBe('北');
	expect(refused).toEqual([]);
	expect(texts).toEqual(usual);
	expect(texts).toEqual({
		in: '北',
		show: 'jobs,share',
		shade: 'rank',
		sort: '',
		order: 'desc',
		x: 'jobs',
		y: 'share',
		at: '2021',
		trail: '0',
		wards: '甲,乙',
		of: '甲',
		since: '2019'
	});
});

test('every part of a question is read from the address', () => {
	const asked =
		'show=births,jobs&shade=distance&sort=births&order=asc&x=share&y=births&at=2020&trail=1&wards=丙,甲,乙&of=乙&since=2020';
	const { question, refused } = read(asked);
	expect(refused).toEqual([]);
	expect(question).toMatchObject({
		matrix: { show: ['births', 'jobs'], shade: 'distance', sort: 'births', order: 'asc' },
		scatter: { x: 'share', y: 'births', at: '2020', trail: true },
		side: { areas: ['丙', '甲', '乙'] },
		moves: { of: '乙', since: '2020' }
	});
});

test.each([
	['show', 'births,nothing'],
	['show', 'births,births'],
	['show', ''],
	['shade', 'red'],
	['sort', 'births'],
	['order', 'up'],
	['x', '<script>'],
	['y', 'constructor'],
	['at', '2018'],
	['trail', 'yes'],
	['wards', '甲'],
	['wards', '甲,丁'],
	['of', '北'],
	['since', '2021'],
	['in', '甲']
])('%s=%s is refused, and the usual asked for', (key, text) => {
	const address = new URLSearchParams([[key, text]]);
	const asked = readCompareQuestion(ground, address);
	expect(asked?.refused).toEqual([{ key, text }]);
	expect(asked?.texts).toEqual(asked?.usual);
});

test('an indicator against itself is refused, and both sides are the usual', () => {
	const { question, refused } = read('x=births&y=births');
	expect(question.scatter).toMatchObject({ x: 'jobs', y: 'share' });
	expect(refused).toEqual([{ key: 'y', text: 'births' }]);
});

test('a side that is the usual of the other needs the other to be asked for too', () => {
	expect(read('x=share').refused).toEqual([{ key: 'y', text: 'share' }]);
	expect(read('x=share&y=jobs').refused).toEqual([]);
});

test('rows are sorted by columns that are shown only', () => {
	expect(read('sort=share').question.matrix.sort).toBe('share');
	expect(read('show=births&sort=share').refused).toEqual([{ key: 'sort', text: 'share' }]);
});

test('a text longer than any question is refused and cut', () => {
	const { refused } = read(`show=${'a'.repeat(10_000)}`);
	expect(refused).toEqual([{ key: 'show', text: `${'a'.repeat(40)}…` }]);
});

test('without sets of the dataset, the first indicators are shown', () => {
	const bare = exampleGround({ indicators: [BIRTHS, SHARE], values: { births: ALL, share: ALL } });
	expect(read('', bare).question.matrix.show).toEqual(['births', 'share']);
	expect(read('', bare).question.scatter).toMatchObject({ x: 'births', y: 'share' });
});

test('the usual axes are rather no counts, which follow the population', () => {
	const rate = { ...SHARE, id: 'rate' };
	const three = exampleGround({
		indicators: [BIRTHS, SHARE, rate],
		values: { births: ALL, share: ALL, rate: ALL }
	});
	expect(read('', three).question.scatter).toMatchObject({ x: 'share', y: 'rate' });
});

test('the usual axes are rather of different themes, if need be from different sets', () => {
	const rate = { ...SHARE, id: 'rate' };
	const other = { ...SHARE, id: 'other', theme: 'other' };
	const three = exampleGround({
		indicators: [SHARE, rate, other],
		values: { share: ALL, rate: ALL, other: ALL },
		comparisons: [
			{ id: 'one', name: { ja: '一' }, indicators: ['rate', 'share'] },
			{ id: 'two', name: { ja: '二' }, indicators: ['rate', 'other'] }
		]
	});
	expect(read('', three).question.scatter).toMatchObject({ x: 'rate', y: 'other' });
});

test('another group has its own indicators and areas', () => {
	const areas = [
		exampleArea('北', 'city', '国'),
		exampleArea('南', 'city', '国'),
		exampleArea('国', 'prefecture', null),
		exampleArea('甲', 'ward', '北'),
		exampleArea('乙', 'ward', '北')
	];
	const two = exampleGround({
		areas,
		indicators: [BIRTHS, SHARE],
		values: { births: { 甲: YEARS, 乙: YEARS }, share: { 北: YEARS, 南: YEARS } }
	});
	expect(read('in=国', two).texts).toMatchObject({ show: 'share', wards: '北,南', of: '北' });
	expect(read('', two).texts).toMatchObject({ show: 'births', wards: '甲,乙', of: '甲' });
	expect(read('in=国&show=births', two).refused).toEqual([{ key: 'show', text: 'births' }]);
});

test('a group whose areas share nothing asks for nothing', () => {
	const empty = exampleGround({ indicators: [BIRTHS], values: { births: { 甲: YEARS } } });
	expect(read('', empty).texts).toMatchObject({ show: '', x: '', y: '', at: '', wards: '甲,乙' });
});

test('areas without a group cannot be compared', () => {
	const alone = exampleGround({
		areas: [exampleArea('甲', 'city', null)],
		indicators: [BIRTHS],
		values: {}
	});
	expect(readCompareQuestion(alone, new URLSearchParams())).toBe(null);
});

test('reading a question does not change the address', () => {
	const address = new URLSearchParams('x=births&y=births&in=nowhere');
	readCompareQuestion(ground, address);
	expect(address.toString()).toBe('x=births&y=births&in=nowhere');
});
