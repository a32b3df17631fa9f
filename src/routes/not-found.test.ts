import { expect, test } from 'vitest';
import { notFoundPage } from './not-found.ts';

const SHEET = { fiscalYear: 2023, organization: 'hama' };

test('notFoundPage says what must be said of the figures, in each of its languages', () => {
	const page = notFoundPage(
		[
			{
				locale: 'ja',
				notices: [{ kind: 'dataset', word: 'おことわり', text: '架空の<市>です。' }]
			},
			{
				locale: 'easy',
				notices: [{ kind: 'draft', word: '｜下書《したが》き', text: 'だめです。' }]
			}
		],
		SHEET
	);
	expect(page).toContain(
		'<aside class="dataset"><strong>おことわり</strong> 架空の&lt;市&gt;です。</aside>'
	);
	expect(page).toContain(
		'<aside class="draft"><strong><ruby>下書<rt>したが</rt></ruby>き</strong> だめです。</aside>'
	);
});

test('notFoundPage without notices has none', () => {
	expect(notFoundPage([{ locale: 'ja', notices: [] }], SHEET)).not.toContain('<aside');
});
