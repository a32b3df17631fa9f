import { expect, test } from 'vitest';
import { AGEING, BIRTHS, PEOPLE, PERCENT, THOUSAND_PEOPLE } from './examples.ts';
import { isInPoints, singular, unitBehind } from './unit.ts';

test('unitBehind names the unit that figures are shown in', () => {
	expect(unitBehind(THOUSAND_PEOPLE, '2', 'ja')).toBe('人');
	expect(unitBehind(THOUSAND_PEOPLE, '2', 'en')).toBe(' people');
	expect(unitBehind(THOUSAND_PEOPLE, '2', 'easy')).toBe('｜人《にん》');
});

test('unitBehind drops a scale that carries its own reading', () => {
	const split = { ...THOUSAND_PEOPLE, name: { ja: '千人', easy: '｜千《せん》｜人《にん》' } };
	expect(unitBehind(split, '2', 'easy')).toBe('｜人《にん》');
});

test('unitBehind keeps a name that was given without a scale', () => {
	const plain = { ...THOUSAND_PEOPLE, name: PEOPLE.name };
	expect(unitBehind(plain, '2', 'en')).toBe(' people');
	expect(unitBehind(plain, '2', 'easy')).toBe('｜人《にん》');
});

test('unitBehind does not let an English percentage break over two lines', () => {
	expect(unitBehind(PERCENT, '2', 'en')).toBe('\u00a0%');
	expect(unitBehind(PERCENT, '2', 'ja')).toBe('%');
});

test('singular of English units', () => {
	expect(singular('people')).toBe('person');
	expect(singular('households')).toBe('household');
	expect(singular('people per km²')).toBe('person per km²');
	expect(singular('person-nights')).toBe('person-night');
	expect(singular('facilities')).toBe('facility');
	expect(singular('classes')).toBe('class');
	expect(singular('yen per m²')).toBe('yen per m²');
});

test('isInPoints is true of shares, of percentages and of whatever is given in %', () => {
	expect(isInPoints(AGEING)).toBe(true);
	expect(isInPoints({ kind: 'percent', unit: PEOPLE })).toBe(true);
	expect(isInPoints({ kind: 'count', unit: PERCENT })).toBe(true);
	expect(isInPoints(BIRTHS)).toBe(false);
});
