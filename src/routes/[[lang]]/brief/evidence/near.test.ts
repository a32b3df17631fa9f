import { expect, test } from 'vitest';
import { exampleSlide } from '$lib/brief/example.ts';
import { evidenceNear } from './near.ts';

const BIRTHS = { indicator: 'births', name: '出生児数', part: 'trend', query: '' } as const;
const VISITS = { indicator: 'visits', name: '来訪者数', part: 'trend', query: '' } as const;
const COVER = exampleSlide({ evidence: null });

test('evidenceNear() takes the slide’s own figures', () => {
	const slides = [exampleSlide({ evidence: BIRTHS }), exampleSlide({ evidence: VISITS })];
	expect(evidenceNear(slides, 1)).toBe(VISITS);
});

test('evidenceNear() goes back to the last slide with figures', () => {
	const slides = [exampleSlide({ evidence: BIRTHS }), exampleSlide({ evidence: VISITS }), COVER];
	expect(evidenceNear(slides, 2)).toBe(VISITS);
});

test('evidenceNear() looks ahead where nothing stands before', () => {
	expect(evidenceNear([COVER, exampleSlide({ evidence: BIRTHS })], 0)).toBe(BIRTHS);
});

test('evidenceNear() has nothing to give where no slide has figures', () => {
	expect(evidenceNear([COVER], 0)).toBeNull();
});
