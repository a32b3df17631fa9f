import { expect, test } from 'vitest';
import { dataset } from '$lib/server/dataset.ts';
import { facts } from '$lib/server/releases.ts';
import { siteIn } from '../../src/routes/[[lang]]/views/site.ts';

test('drafts are left out where no one asked for them', () => {
	expect(dataset().drafts).toBe('hidden');
	expect(dataset().observations.filter(({ status }) => status === 'draft')).toEqual([]);
	expect(facts().observations.filter(({ status }) => status === 'draft')).toEqual([]);
});

test.each(['ja', 'en', 'easy'] as const)('no page warns of drafts in %s', (locale) => {
	expect(siteIn(locale).notices.filter(({ kind }) => kind === 'draft')).toEqual([]);
});
