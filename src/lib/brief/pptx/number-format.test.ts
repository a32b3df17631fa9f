import { expect, test } from 'vitest';
import { axisFormat, numberFormat } from './number-format.ts';

const PEOPLE = { id: '人', base: '人', factor: 1, name: { ja: '人', en: 'people' } } as const;
const THOUSANDS = {
	id: '千人',
	base: '人',
	factor: 1000,
	name: { ja: '千人', en: 'thousand people' }
} as const;
const PERCENT = { id: '%', base: '%', factor: 1, name: { ja: '%' } } as const;

test('a count has its unit in the format, and △ where it is negative', () => {
	const format = numberFormat({ unit: PEOPLE, decimals: 0 }, 'ja');
	expect(format.code).toBe('#,##0"人";"△"#,##0"人"');
	expect(format.says(-1234)).toBe('△1,234人');
});

test('a percentage keeps its decimals and is not multiplied by a hundred', () => {
	const format = numberFormat({ unit: PERCENT, decimals: 1 }, 'ja');
	expect(format.code).toBe('#,##0.0"%";"△"#,##0.0"%"');
	expect(format.says(13.3)).toBe('13.3%');
});

test('English sets a space before the unit and a minus before the number', () => {
	const format = numberFormat({ unit: PEOPLE, decimals: 0 }, 'en');
	expect(format.code).toBe('#,##0" people";"−"#,##0" people"');
});

test('thousands are named as they are published', () => {
	expect(numberFormat({ unit: THOUSANDS, decimals: 0 }, 'ja').says(42997)).toBe('42,997千人');
});

test('an axis leaves the unit to the values, but for percentages', () => {
	expect(axisFormat({ unit: PEOPLE }, 0, 'ja').says(2000)).toBe('2,000');
	expect(axisFormat({ unit: PERCENT }, 0, 'ja').says(20)).toBe('20%');
});
