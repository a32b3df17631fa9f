import { expect, test } from 'vitest';
import { readTold } from './told.ts';

test('a question is read, without what else came with it', () => {
	expect(readTold({ kind: 'ask', slide: 'goal-1' })).toEqual({ kind: 'ask' });
});

test('a place is read with what is shown there', () => {
	expect(readTold({ kind: 'at', slide: 'goal-1', blank: null })).toEqual({
		kind: 'at',
		slide: 'goal-1',
		blank: null
	});
	expect(readTold({ kind: 'at', slide: 'goal-1', blank: 'black' })?.kind).toBe('at');
});

test.each([
	null,
	undefined,
	'ask',
	3,
	[],
	{},
	{ kind: 'go', slide: 'goal-1', blank: null },
	{ kind: 'at' },
	{ kind: 'at', slide: 'goal-1' },
	{ kind: 'at', slide: 3, blank: null },
	{ kind: 'at', slide: 'goal-1', blank: 'red' }
])('nothing is read of what this program does not say: %j', (value) => {
	expect(readTold(value)).toBeNull();
});
