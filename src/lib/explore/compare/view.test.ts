import { expect, test } from 'vitest';
import { BIRTHS, exampleArea, exampleGround, SHARE } from './example.ts';
import { ASKED_BY, asksToCompare } from './keys.ts';
import { compareView } from './view.ts';

const YEARS = { 2019: 1, 2020: 2, 2021: 3 };
const ALL = { 甲: YEARS, 乙: YEARS, 丙: YEARS };
const ground = exampleGround({
	indicators: [BIRTHS, SHARE],
	values: { births: ALL, share: ALL },
	comparisons: [{ id: 'both', name: { ja: '両方', en: 'Both' }, indicators: ['births', 'share'] }]
});

function view(address: string, before: ReturnType<typeof compareView> = null) {
	const shown = compareView(
		ground,
		{ address: new URLSearchParams(address), locale: 'ja' },
		before
	);
	if (shown === null) {
		throw new Error('the example can be compared');
	}
	return shown;
}

test('a view says what can be chosen', () => {
	expect(view('').choices).toMatchObject({
		heading: '北市の3区を2の指標で比べる',
		whole: '北市',
		groups: [{ id: '北', name: '北市' }],
		areas: [
			{ id: '甲', name: '甲区' },
			{ id: '乙', name: '乙区' },
			{ id: '丙', name: '丙区' }
		],
		themes: [
			{
				id: 'visit',
				name: 'テーマvisit',
				indicators: [
					{ id: 'births', name: '出生数' },
					{ id: 'share', name: '割合' }
				]
			}
		],
		presets: [{ id: 'both', name: '両方', show: 'births,share' }]
	});
});

test('only the part that is asked something else is answered anew', () => {
	const usual = view('');
	const sorted = view('sort=births', usual);
	expect(sorted.matrix).not.toBe(usual.matrix);
	expect([sorted.choices, sorted.scatter, sorted.side, sorted.moves]).toEqual([
		usual.choices,
		usual.scatter,
		usual.side,
		usual.moves
	]);
	expect(sorted.scatter).toBe(usual.scatter);
	expect(sorted.side).toBe(usual.side);
	expect(sorted.moves).toBe(usual.moves);
	expect(sorted.choices).toBe(usual.choices);
});

test('the same question has the same answer, with or without a view before it', () => {
	const address = 'x=share&y=births&at=2020&wards=乙,丙&of=丙&since=2020';
	expect(view(address, view('sort=share'))).toEqual(view(address));
});

test('what was asked for in vain is said, and everything else answered', () => {
	const { notice, texts } = view('at=1900&sort=births');
	expect(notice).toContain('at=1900');
	expect(texts).toMatchObject({ at: '2021', sort: 'births' });
	expect(view('').notice).toBe(null);
});

test('every name of the address belongs to a part', () => {
	const names = new Set(Object.values(ASKED_BY).flat());
	expect([...names].sort()).toEqual(Object.keys(view('').texts).sort());
});

test('an address asks for a comparison by any of its names, and by no other', () => {
	expect(asksToCompare('since=2019')).toBe(true);
	expect(asksToCompare('utm=1&shade=')).toBe(true);
	expect(asksToCompare('utm=1')).toBe(false);
	expect(asksToCompare('')).toBe(false);
});

test('a dataset without areas to compare has no view', () => {
	const alone = exampleGround({
		areas: [exampleArea('甲', 'city', null)],
		indicators: [BIRTHS],
		values: {}
	});
	expect(compareView(alone, { address: new URLSearchParams(), locale: 'ja' }, null)).toBe(null);
});
