import { describe, expect, test } from 'vitest';
import { keptWatch, paused, readWatch, RESTING, spent, spentText, started } from './stopwatch.ts';

describe('a stopwatch', () => {
	test('runs from its start', () => {
		expect(spent(started(RESTING, 1000), 4000)).toBe(3000);
	});

	test('rests while it is paused and goes on from there', () => {
		const rested = paused(started(RESTING, 1000), 4000);
		expect(spent(rested, 9000)).toBe(3000);
		expect(spent(started(rested, 10_000), 12_000)).toBe(5000);
	});

	test('is not started twice', () => {
		expect(started({ spentMs: 0, since: 1000 }, 2000)).toEqual({ spentMs: 0, since: 1000 });
	});

	test('loses nothing to a clock that is set back', () => {
		expect(spent({ spentMs: 3000, since: 9000 }, 8000)).toBe(3000);
	});

	test('is the same after it was kept', () => {
		expect(readWatch(keptWatch({ spentMs: 3000, since: 9000 }))).toEqual({
			spentMs: 3000,
			since: 9000
		});
		expect(readWatch(keptWatch(RESTING))).toEqual(RESTING);
	});
});

describe('readWatch(text)', () => {
	test.each([null, '', 'x', '3', '{}', '[]', '["1",null]', '[-1,null]', '[1]', '[1,"2"]'])(
		'rests for what is no watch: %j',
		(text) => {
			expect(readWatch(text)).toEqual(RESTING);
		}
	);
});

describe('spentText(milliseconds)', () => {
	test('counts minutes and seconds', () => {
		expect(spentText(0)).toBe('0:00');
		expect(spentText(59_999)).toBe('0:59');
		expect(spentText(425_000)).toBe('7:05');
	});

	test('counts hours once there are any', () => {
		expect(spentText(3_599_000)).toBe('59:59');
		expect(spentText(3_729_000)).toBe('1:02:09');
	});
});
