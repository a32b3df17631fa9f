import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { Destination } from '$lib/components/destination.ts';
import type { SearchEntry } from '$lib/explore/search/entry.ts';
import InLanguage from './InLanguage.svelte';
import ResultList from './ResultList.svelte';
import SiteIndex from './SiteIndex.svelte';
import type { IndexPart } from './site-index.ts';

const PARTS: IndexPart[] = [
	{
		kind: 'indicator',
		heading: '｜数字《すうじ》',
		count: 2,
		lists: [
			{
				heading: '｜人口《じんこう》',
				links: [
					{ name: 'ひとの かず', note: '', to: { page: 'indicator', id: 'population' } },
					{ name: 'いえの かず', note: '', to: { page: 'indicator', id: 'households' } }
				]
			}
		]
	},
	{
		kind: 'goal',
		heading: '｜目標《もくひょう》',
		count: 1,
		lists: [
			{
				heading: null,
				links: [
					{
						name: 'まちを つくる',
						note: '2023',
						to: { page: 'goals', fiscalYear: 2023, organization: 'chuo', section: 'goal-1' }
					}
				]
			}
		]
	}
];

const HOSTILE: SearchEntry<Destination> = {
	kind: 'area',
	place: { page: 'area', code: '15103' },
	name: { ja: '<b>区</b>' },
	kana: [],
	group: { ja: '市' },
	text: { ja: '緑の区。' }
};

/** The HTML without the marks that hydration needs. */
function html(rendered: { body: string }): string {
	return rendered.body.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');
}

test('the index lists everything as links under headings that its navigation leads to', () => {
	const body = html(
		render(InLanguage<{ parts: IndexPart[] }>, {
			props: { component: SiteIndex, given: { parts: PARTS }, locale: 'easy' }
		})
	);
	expect(body).toContain('<a href="#indicator">');
	expect(body).toMatch(/<h2 id="indicator">.*すうじ.*<h3>.*じんこう/s);
	expect(body).toContain('<a href="/easy/indicators/population/">ひとの かず</a>');
	expect(body).toContain('<a href="/easy/indicators/households/">いえの かず</a>');
	expect(body).toMatch(/<h2 id="goal">.*もくひょう/s);
	expect(body).toContain(
		'<a href="/easy/goals/2023/chuo/#goal-1">まちを つくる</a> <span>2023</span>'
	);
});

test('a result is a link with the found words marked, and what stands in a text stays text', () => {
	const given = { entries: [HOSTILE], words: ['区', '緑'] };
	const body = html(
		render(InLanguage<typeof given>, { props: { component: ResultList, given, locale: 'ja' } })
	);
	expect(body).toMatch(/<a href="\/areas\/15103\/">.*&lt;b><mark>区<\/mark>&lt;\/b>.*<\/a>/s);
	expect(body).toMatch(/<p lang="ja">.*<mark>緑<\/mark>の<mark>区<\/mark>。/s);
});
