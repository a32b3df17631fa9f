import { expect, test } from 'vitest';
import { exampleDeck } from '$lib/brief/example.ts';
import type { Labels } from '$lib/wording/labels.ts';
import type { ShownDeck } from '../shown-deck.ts';
import { singleFile, singleFileName } from './single-file.ts';

const shown = {
	deck: exampleDeck({ version: 'v1', title: '令和5年度 <例> & 区', publisher: '</script>\u2028' }),
	drawings: {},
	say: {},
	site: '例の市',
	frozen: null
	// The words of controls and the drawings are of no account to the file.
} as unknown as ShownDeck;

const parts = {
	shown,
	labels: {} as Labels,
	facts: { births: { id: 'births' } },
	site: 'https://example.jp/',
	markup: '<main>2人</main>',
	script: { text: 'go()', hash: 'sha256-AAA=' },
	style: { text: 'p{}', hash: 'sha256-BBB=' }
};

test('singleFile allows its own script and style by their hashes, and nothing else', () => {
	expect(singleFile(parts)).toContain(
		`content="default-src 'none'; script-src 'sha256-AAA='; style-src 'sha256-BBB='; img-src data: blob:; base-uri 'none'; form-action 'none'"`
	);
});

test('singleFile has the briefing before any script, then its figures, then the script', () => {
	expect(singleFile(parts)).toMatch(
		/<style>p\{\}<\/style>[^]*<div id="file"><main>2人<\/main><\/div>[^]*"facts":\{"births":\{"id":"births"\}\}[^]*<script>go\(\)<\/script>/
	);
});

test('singleFile keeps a text that looks like the end of a script from ending it', () => {
	const html = singleFile(parts);
	expect(html).toContain('"publisher":"\\u003C/script>\\u2028"');
	expect(html.match(/<\/script>/g)).toHaveLength(2);
});

test('singleFile is titled by the briefing and the site, whatever signs stand in them', () => {
	expect(singleFile(parts)).toContain('<title>令和5年度 &lt;例> &amp; 区 | 例の市</title>');
});

test('singleFile in やさしい日本語 is Japanese to a screen reader and keeps room for readings', () => {
	const easy = { ...shown, deck: { ...shown.deck, locale: 'easy' as const } };
	expect(singleFile({ ...parts, shown: easy })).toContain('<html lang="ja" data-language="easy">');
});

test('singleFileName names year, organisation and version; other languages beside Japanese too', () => {
	const english = { deck: { ...shown.deck, locale: 'en' as const } };
	expect(singleFileName(shown)).toBe('2023-example-v1.html');
	expect(singleFileName(english)).toBe('2023-example-v1-en.html');
});
