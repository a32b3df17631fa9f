import { describe, expect, test } from 'vitest';
import { readPlace } from './last-place.ts';

const NOON = 1_000_000_000_000;
const HOUR = 3_600_000;

describe('readPlace(text, now)', () => {
	test('finds the slide that was kept within the day', () => {
		expect(readPlace(`["goal-1",${NOON}]`, NOON + 3 * HOUR)).toBe('goal-1');
	});

	test('starts afresh half a day later', () => {
		expect(readPlace(`["goal-1",${NOON}]`, NOON + 12 * HOUR - 1)).toBe('goal-1');
		expect(readPlace(`["goal-1",${NOON}]`, NOON + 12 * HOUR)).toBeNull();
	});

	test.each([null, '', 'x', '3', '{}', '[]', '["goal-1"]', `[3,${NOON}]`, '["goal-1","now"]'])(
		'finds none in what is no place: %j',
		(text) => {
			expect(readPlace(text, NOON)).toBeNull();
		}
	);
});
