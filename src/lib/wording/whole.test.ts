import { expect, test } from 'vitest';
import { LOCALES } from '$lib/domain/locale.ts';
import { AGEING, BEACH, BIRTHS, CITY, exactly } from './examples.ts';
import { versusWhole } from './whole.ts';

function beside(part: number, whole: number) {
	return { part: exactly(part), whole: exactly(whole), wholeArea: CITY };
}

test('versusWhole of what adds up is a share', () => {
	expect(versusWhole(beside(1060, 4733), BIRTHS, 'ja')?.text).toBe('新潟市全体の22.4%');
	expect(versusWhole(beside(1060, 4733), BIRTHS, 'en')?.text).toBe('22.4\u00a0% of Niigata City');
	expect(versusWhole(beside(1060, 4733), BIRTHS, 'easy')?.spoken).toBe(
		'にいがたし ぜんたいの 22.4%'
	);
});

test('versusWhole of percentages is in points', () => {
	expect(versusWhole(beside(27.2, 28.4), AGEING, 'ja')).toEqual({
		text: '新潟市より△1.2ポイント',
		spoken: '新潟市よりマイナス1.2ポイント'
	});
	expect(versusWhole(beside(27.2, 28.4), AGEING, 'en')?.text).toBe('1.2 points below Niigata City');
	expect(versusWhole(beside(29.4, 28.4), AGEING, 'easy')?.text).toBe(
		'｜新潟市《にいがたし》より 1.0ポイント ｜高《たか》い'
	);
});

test('versusWhole of equal percentages says so', () => {
	expect(versusWhole(beside(28.4, 28.4), AGEING, 'ja')?.text).toBe('新潟市と同じ');
});

test('versusWhole of measures is their difference', () => {
	const land = { ...BIRTHS, kind: 'measure', additive: false } as const;
	expect(versusWhole(beside(120, 100), land, 'ja')?.text).toBe('新潟市より+20人');
});

test('versusWhole keeps an open end and leaves unsaid what it hides', () => {
	const atLeast = {
		part: exactly(10),
		whole: { value: 40, qualifier: '>=' },
		wholeArea: CITY
	} as const;
	const above = {
		part: { value: 10, qualifier: '>' },
		whole: exactly(40),
		wholeArea: CITY
	} as const;
	expect(versusWhole(atLeast, BIRTHS, 'ja')?.text).toBe('新潟市全体の25.0%以下');
	expect(versusWhole(above, AGEING, 'ja')).toBeNull();
});

test('versusWhole of all there is is 100 %, and no share is above it', () => {
	expect(versusWhole(beside(40, 40), BIRTHS, 'ja')?.text).toBe('新潟市全体の100.0%');
	expect(versusWhole(beside(40.01, 40), BIRTHS, 'ja')).toBeNull();
});

test.each(LOCALES)(
	'versusWhole in %s has no share of net figures, only their distance',
	(locale) => {
		const net = { ...beside(340, 1600), mixedSigns: true };
		expect(versusWhole(beside(340, 160), BIRTHS, locale)).toBeNull();
		expect(versusWhole(beside(0, 160), BIRTHS, locale)).toBeNull();
		expect(versusWhole(beside(-340, -1600), BIRTHS, locale)).toBeNull();
		expect(versusWhole(net, BIRTHS, locale)).toBeNull();
		expect(versusWhole(net, { ...BIRTHS, kind: 'measure' }, locale)).not.toBeNull();
	}
);

test('versusWhole is null for ratios, for what does not add up and for a whole of zero', () => {
	expect(versusWhole(beside(3, 2), BEACH, 'ja')).toBeNull();
	expect(versusWhole(beside(3, 2), { ...BIRTHS, additive: false }, 'ja')).toBeNull();
	expect(versusWhole(beside(0, 0), BIRTHS, 'ja')).toBeNull();
	expect(versusWhole(beside(-1, 5), BIRTHS, 'ja')).toBeNull();
});
