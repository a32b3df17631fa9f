import { describe, expect, test } from 'vitest';
import {
	choice,
	choices,
	type Fields,
	readQuestion,
	textsOf,
	toggle,
	writeQuestion
} from './question.ts';

interface Meal {
	readonly dish: 'rice' | 'noodles';
	readonly extras: readonly ('egg' | 'leek' | 'seaweed')[];
	readonly warm: boolean;
}

const FIELDS: Fields<Meal> = {
	dish: choice(['rice', 'noodles'], 'rice'),
	extras: choices(['egg', 'leek', 'seaweed'], { usual: ['egg'], most: 2 }),
	warm: toggle(true)
};

const USUAL: Meal = { dish: 'rice', extras: ['egg'], warm: true };

function read(query: string) {
	return readQuestion(FIELDS, new URLSearchParams(query));
}

describe('readQuestion(fields, address)', () => {
	test('asks for the usual when the address is silent', () => {
		expect(read('')).toEqual({ question: USUAL, refused: [] });
	});

	test('reads what there is, in the order asked for', () => {
		expect(read('dish=noodles&extras=seaweed,egg&warm=0')).toEqual({
			question: { dish: 'noodles', extras: ['seaweed', 'egg'], warm: false },
			refused: []
		});
	});

	test('puts the usual in place of what there is not, and says what that was', () => {
		expect(read('dish=soup&extras=leek&warm=yes')).toEqual({
			question: { dish: 'rice', extras: ['leek'], warm: true },
			refused: [
				{ key: 'dish', text: 'soup' },
				{ key: 'warm', text: 'yes' }
			]
		});
	});

	test.each([
		['an unknown one among known ones', 'egg,soup'],
		['one twice', 'egg,egg'],
		['more than the most', 'egg,leek,seaweed'],
		['nothing', ''],
		['a comma too many', 'egg,'],
		['what only looks alike', 'EGG'],
		['a name that every object has', 'constructor']
	])('refuses %s', (_, text) => {
		expect(readQuestion(FIELDS, new URLSearchParams({ extras: text }))).toEqual({
			question: USUAL,
			refused: [{ key: 'extras', text }]
		});
	});

	test('reads the first of a part that stands there twice', () => {
		expect(read('dish=noodles&dish=rice').question.dish).toBe('noodles');
	});

	test('leaves the parts of other questions alone', () => {
		expect(read('drink=tea&__proto__=x')).toEqual({ question: USUAL, refused: [] });
	});

	test('reads no part of more than 400 letters', () => {
		const extras = `egg${' '.repeat(398)}`;
		expect(readQuestion(FIELDS, new URLSearchParams({ extras })).refused).toEqual([
			{ key: 'extras', text: 'egg' }
		]);
	});

	test('shows 40 letters of what it refuses, whole letters all', () => {
		const text = '𠮷'.repeat(10_000);
		expect(readQuestion(FIELDS, new URLSearchParams({ dish: text })).refused).toEqual([
			{ key: 'dish', text: `${'𠮷'.repeat(40)}…` }
		]);
	});

	test('shows 40 letters without a sign that there were more', () => {
		const text = 'x'.repeat(40);
		expect(readQuestion(FIELDS, new URLSearchParams({ dish: text })).refused[0]?.text).toBe(text);
	});

	test('shows nothing that a page would take for more than letters', () => {
		const text = 'a\u0000b\u202Ec\u2028d｜漢字《よみ》';
		expect(readQuestion(FIELDS, new URLSearchParams({ dish: text })).refused[0]?.text).toBe(
			'a b c d 漢字 よみ'
		);
	});
});

describe('writeQuestion(fields, question, address)', () => {
	test('leaves out the usual', () => {
		expect(writeQuestion(FIELDS, USUAL).toString()).toBe('');
	});

	test('writes what differs, and takes out what has become usual again', () => {
		const address = new URLSearchParams('drink=tea&dish=noodles');
		expect(writeQuestion(FIELDS, { ...USUAL, extras: ['leek', 'egg'] }, address).toString()).toBe(
			'drink=tea&extras=leek%2Cegg'
		);
	});

	test('does not mutate the address', () => {
		const address = new URLSearchParams('dish=noodles');
		writeQuestion(FIELDS, USUAL, address);
		expect(address.toString()).toBe('dish=noodles');
	});
});

test('textsOf(fields, question) holds every part, the usual too', () => {
	expect(textsOf(FIELDS, USUAL)).toEqual({ dish: 'rice', extras: 'egg', warm: '1' });
});
