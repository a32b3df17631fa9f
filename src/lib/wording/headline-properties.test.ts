import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '$lib/domain/locale.ts';
import { AGEING, BIRTHS, every, observed, seriesWith, VISITORS, WARD } from './examples.ts';
import { trendHeadline } from './headline.ts';

const anyTrend = fc
	.tuple(
		fc.constantFrom(BIRTHS, VISITORS, AGEING).map((indicator) => every(10, indicator)),
		fc.integer({ min: -5000, max: 5000 }),
		fc.integer({ min: -5000, max: 5000 }),
		fc.constantFrom('=', 'about', '>', '<=')
	)
	.map(([indicator, from, to, qualifier]) =>
		seriesWith(indicator, [
			observed(indicator, '2012', from),
			observed(indicator, '2022', { value: to, qualifier })
		])
	);

test('trendHeadline is a sentence by itself in every language, and its emphasis is part of it', () => {
	fc.assert(
		fc.property(anyTrend, fc.constantFrom(...LOCALES), (series, locale) => {
			const { text, spoken, emphasis } = trendHeadline(series, WARD, locale);
			expect(text).toMatch(/[。.]$/);
			expect(text).not.toMatch(/ここ|これ|上の|前年比|NaN|undefined|[{}]/);
			expect(spoken).not.toMatch(/[△−｜《》]/);
			expect(text).toContain(emphasis);
		})
	);
});

test('trendHeadline of やさしい日本語 has a reading on every kanji', () => {
	fc.assert(
		fc.property(anyTrend, (series) => {
			expect(trendHeadline(series, WARD, 'easy').spoken).not.toMatch(/\p{Script=Han}/u);
		})
	);
});
