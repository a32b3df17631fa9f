import { expect, test } from 'vitest';
import { latePhrase } from './late.ts';

test('latePhrase says days until a month is over', () => {
	expect(latePhrase({ days: 1, months: 0 }, 'en').text).toBe('1 day');
	expect(latePhrase({ days: 30, months: 0 }, 'ja').text).toBe('30日');
});

test('latePhrase says months until a year is over, then years with what remains', () => {
	expect(latePhrase({ days: 31, months: 1 }, 'ja').text).toBe('1か月');
	expect(latePhrase({ days: 340, months: 11 }, 'ja').text).toBe('11か月');
	expect(latePhrase({ days: 365, months: 12 }, 'ja').text).toBe('1年');
	expect(latePhrase({ days: 670, months: 22 }, 'ja').text).toBe('1年10か月');
});
