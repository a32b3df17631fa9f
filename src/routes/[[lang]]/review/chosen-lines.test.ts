import { expect, test } from 'vitest';
import { chosenLines } from './chosen-lines.ts';

const LINES = [
	{
		id: 'births.15103',
		keys: { organization: ['chuo', 'city'], theme: ['life'], goal: ['chuo.2'], status: ['worse'] }
	},
	{
		id: 'visitors.15103',
		keys: { organization: ['city'], theme: ['visit'], goal: [], status: ['worse'] }
	}
];

test('chosenLines(lines, chosen) gives every line when nothing is chosen', () => {
	expect([...chosenLines(LINES, [])]).toEqual(['births.15103', 'visitors.15103']);
});

test('chosenLines(lines, chosen) gives the lines that have all of it', () => {
	const worse = { key: 'status', id: 'worse' } as const;
	expect([...chosenLines(LINES, [worse, { key: 'organization', id: 'chuo' }])]).toEqual([
		'births.15103'
	]);
	expect([...chosenLines(LINES, [worse, { key: 'goal', id: 'chuo.9' }])]).toEqual([]);
});
