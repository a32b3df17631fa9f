import { expect, test } from 'vitest';
import { exampleDeck, exampleSlide } from '$lib/brief/example.ts';
import { indicatorsOf, keptAddresses } from './kept-addresses.ts';

const deck = exampleDeck({
	version: 'v1',
	slides: [
		exampleSlide({ evidence: null }),
		exampleSlide({
			id: 'goal-1',
			evidence: { indicator: 'births', name: '出生児数', part: 'trend', query: '' }
		}),
		exampleSlide({
			id: 'goal-2',
			evidence: { indicator: 'births', name: '出生児数', part: 'table', query: 'area=1' }
		})
	]
});

test('keptAddresses names the briefing, the pages it leads to and their figures, from the root of the site', () => {
	expect(keptAddresses({ deck, frozen: null })).toEqual([
		'brief/2023/example/',
		'brief/2023/example/__data.json',
		'goals/2023/example/',
		'goals/2023/example/__data.json',
		'indicators/births/',
		'indicators/births/__data.json',
		'about/',
		'about/__data.json',
		'',
		'__data.json',
		'facts/v1/indicators/births.json',
		'manifest.webmanifest',
		'favicon.svg',
		'icon-192.png',
		'icon-512.png',
		'icon-maskable-512.png'
	]);
});

test('keptAddresses stays in the language of the briefing; figures have none', () => {
	const kept = keptAddresses({ deck: { ...deck, locale: 'en' }, frozen: null });
	expect(kept).toContain('en/brief/2023/example/');
	expect(kept).toContain('en/indicators/births/__data.json');
	expect(kept).toContain('en/');
	expect(kept).toContain('en/manifest.webmanifest');
	expect(kept).toContain('facts/v1/indicators/births.json');
	expect(kept).not.toContain('brief/2023/example/');
});

test('keptAddresses of a briefing kept to a version names that very one', () => {
	expect(keptAddresses({ deck, frozen: '2024年の版' })).toContain('brief/2023/example/v1/');
});

test('indicatorsOf names an indicator once, however many slides lead to it', () => {
	expect(indicatorsOf(deck)).toEqual(['births']);
});
