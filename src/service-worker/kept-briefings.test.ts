import { expect, test } from 'vitest';
import { withKeptBriefings } from './kept-briefings.ts';

const PAGE =
	'<h1>保存されていないページです</h1><div hidden><h2>保存されている資料</h2><ul></ul></div>';

test('withKeptBriefings lists what is kept by its title, as it stands in its own page', () => {
	const kept = { address: 'https://a.jp/brief/2023/chuo/', html: '<title>$& &amp; 区</title>' };
	expect(withKeptBriefings(PAGE, [kept])).toBe(
		'<h1>保存されていないページです</h1><div><h2>保存されている資料</h2><ul><li><a href="https://a.jp/brief/2023/chuo/">$& &amp; 区</a></li></ul></div>'
	);
});

test('withKeptBriefings names a page without a title by its address', () => {
	expect(withKeptBriefings(PAGE, [{ address: 'https://a.jp/b/', html: '' }])).toContain(
		'<a href="https://a.jp/b/">https://a.jp/b/</a>'
	);
});

test('withKeptBriefings leaves the list hidden where nothing is kept', () => {
	expect(withKeptBriefings(PAGE, [])).toBe(PAGE);
});
