import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choice, choices, type Fields, readQuestion, toggle, writeQuestion } from './question.ts';

const SIZES = ['s', 'm', 'l'] as const;
const COLOURS = ['red', 'green', 'blue', 'grey'] as const;

interface Shirt {
	readonly size: (typeof SIZES)[number];
	readonly colours: readonly (typeof COLOURS)[number][];
	readonly dry: boolean;
}

const FIELDS: Fields<Shirt> = {
	size: choice(SIZES, 'm'),
	colours: choices(COLOURS, { usual: ['red', 'blue'], most: 3 }),
	dry: toggle(false)
};

const shirt: fc.Arbitrary<Shirt> = fc.record({
	size: fc.constantFrom(...SIZES),
	colours: fc.shuffledSubarray([...COLOURS], { minLength: 1, maxLength: 3 }),
	dry: fc.boolean()
});

const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 900 }),
	fc.constantFrom('red', 'red,blue', 's', '1', '', ',', '__proto__', '<script>', '%00')
);

test('a question is read as it was written', () => {
	fc.assert(
		fc.property(shirt, (question) => {
			expect(readQuestion(FIELDS, writeQuestion(FIELDS, question))).toEqual({
				question,
				refused: []
			});
		})
	);
});

test('whatever stands in an address, a question that can be written comes of it', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom('size', 'colours', 'dry', 'other'), text)),
			(parts) => {
				const { question, refused } = readQuestion(FIELDS, new URLSearchParams(parts));
				const again = readQuestion(FIELDS, writeQuestion(FIELDS, question));
				expect(again).toEqual({ question, refused: [] });
				expect(refused.filter((one) => [...one.text].length > 41)).toEqual([]);
			}
		)
	);
});
