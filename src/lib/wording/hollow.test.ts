import { expect, test } from 'vitest';
import { exampleObservation } from '$lib/domain/example.ts';
import { hollowKey } from './hollow.ts';

const PROVISIONAL = exampleObservation('2022', 5, { status: 'provisional' });
const DRAFT = exampleObservation('2023', 5, { status: 'draft' });

test('hollowKey(shown) names drafts only where one is shown', () => {
	expect(hollowKey([PROVISIONAL], 'ja')).toBe('速報・推計');
	expect(hollowKey([PROVISIONAL, DRAFT], 'ja')).toBe('速報・推計・下書き');
	expect(hollowKey([DRAFT], 'en')).toBe('provisional, estimated or draft');
});
