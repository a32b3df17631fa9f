import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { exampleDeck } from '$lib/brief/example.ts';
import { controlLabelsIn } from '$lib/wording/control-labels.ts';
import { deckFileLabelsIn } from '$lib/wording/deck-file-labels.ts';
import { labelsIn } from '$lib/wording/labels.ts';
import { paperLabelsIn } from '$lib/wording/paper-labels.ts';
import { showLabelsIn } from '$lib/wording/show-labels.ts';
import type { ShownDeck } from './shown-deck.ts';
import DeckFile from './single/DeckFile.svelte';

const SHOWN: ShownDeck = {
	deck: exampleDeck(),
	drawings: {},
	say: {
		...controlLabelsIn('ja'),
		...showLabelsIn('ja'),
		...paperLabelsIn('ja'),
		...deckFileLabelsIn('ja')
	},
	site: '例の市',
	frozen: null
};

function markup(differing: Partial<ShownDeck> = {}): string {
	const { body } = render(DeckFile, {
		props: { shown: { ...SHOWN, ...differing }, labels: labelsIn('ja'), facts: {} }
	});
	return body.replaceAll(/<!--.*?-->/g, '');
}

test('without scripts a briefing has one heading, its title', () => {
	expect(markup().match(/<h1[^>]*>(.*?)<\/h1>/g)).toEqual([
		expect.stringContaining('令和5年度 例の区 組織目標の説明資料')
	]);
});

test('without scripts every slide is there, at its own address and in its order', () => {
	const ids = [...markup().matchAll(/<article[^>]* id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids).toEqual(['cover', 'standing', 'goal-1', 'goal-2', 'areas', 'next']);
});

test('without scripts the list of slides leads to each of them', () => {
	const names = [...markup().matchAll(/<li[^>]*><a href="#([^"]+)"/g)].map(([, id]) => id);
	expect(names).toEqual(['cover', 'standing', 'goal-1', 'goal-2', 'areas', 'next']);
});

test('without scripts the evidence of a slide is a link to the page of its indicator', () => {
	expect(markup()).toContain('href="/indicators/population/#areas"');
});

test('without scripts nothing lies over the page', () => {
	expect(markup()).not.toContain('<dialog');
});

test('what only a script can do is not offered where there is none', () => {
	const start = /<div class="([^"]*)"[^>]*>\s*<div[^>]*>\s*<button[^>]*>発表を始める/.exec(
		markup()
	);
	expect(start?.[1]).toContain('with-script');
});

test('a briefing kept to a version says so', () => {
	expect(markup({ frozen: '令和6年5月1日に示したままの資料です。' })).toContain(
		'令和6年5月1日に示したままの資料です。'
	);
});
