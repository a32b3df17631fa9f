import { expect, test } from 'vitest';
import { reviewWords } from './words.ts';

test('reviewWords keeps the places of a word for the page to fill', () => {
	const words = reviewWords('ja');
	expect(words.review_agenda_moved).toContain('{name}');
	expect(words.review_agenda_moved).toContain('{place}');
	expect(words.review_agenda_problem_item).toMatch(/\{item\}.*\{open\}.*\{close\}/);
});

test('reviewWords has a text for every word in all three languages', () => {
	for (const locale of ['ja', 'en', 'easy'] as const) {
		expect(Object.values(reviewWords(locale)).every((text) => text.length > 0)).toBe(true);
	}
});
