import { expect, test } from 'vitest';
import { exampleObservation } from '$lib/domain/example.ts';
import { exampleGround, VISITORS } from '$lib/explore/areas-example.ts';
import { packFacts } from '$lib/explore/facts-file.ts';
import { markedIn } from './marked.ts';

const GROUND = exampleGround([[VISITORS, {}]], {
	observations: [
		exampleObservation('2021', 1, { area: 'north' }),
		exampleObservation('2020', 2, { area: 'north', note: { ja: '注' } })
	]
});
const PACKED: unknown = JSON.parse(JSON.stringify(packFacts(GROUND.facts)));

test('the notes are numbered as the table refers to them', () => {
	expect(markedIn(PACKED, 'visitors', 'ja').notes).toEqual([{ number: 1, text: '注' }]);
});

test('the sources are those of the values, numbered, and no others', () => {
	const { sources } = markedIn(PACKED, 'visitors', 'ja');
	expect(sources.map(({ number }) => number)).toEqual([1]);
});

test('what is no file of facts is refused', () => {
	expect(() => markedIn({ indicators: [] }, 'visitors', 'ja')).toThrow();
});
