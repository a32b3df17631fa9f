import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawing } from './drawing.ts';
import { svgText } from './picture-svg.ts';

const EMPTY: Drawing = { width: 10, height: 20, shapes: [], texts: [] };
const WORDS = { title: '題', lang: 'ja' };

test('svgText is a whole file on white, with its title and its language', () => {
	expect(svgText({ ...EMPTY, origin: [-1, -2] }, WORDS)).toBe(
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<svg xmlns="http://www.w3.org/2000/svg" xml:lang="ja" role="img" width="10" height="20" viewBox="-1 -2 10 20" font-family="&#39;BIZ UDPGothic&#39;, &#39;Hiragino Sans&#39;, &#39;Noto Sans JP&#39;, &#39;Noto Sans CJK JP&#39;, Meiryo, sans-serif">',
			'<title>題</title>',
			'<rect x="-1" y="-2" width="10" height="20" fill="#FFFFFF"/>',
			'</svg>',
			''
		].join('\n')
	);
});

test('svgText writes colours out and leaves out what is not set', () => {
	const shapes = [
		{ class: 'a', d: 'M0 0h1', color: '#0017C1', fill: 'currentColor', id: 'x' },
		{ class: 'b', d: 'M0 0h2', color: '#CE0000', stroke: 'currentColor', width: 2, dash: '5 3' },
		{ class: 'c', d: 'M0 0h3', stroke: '#E6E6E6', cap: 'round' as const }
	];
	const lines = svgText({ ...EMPTY, shapes }, WORDS).split('\n');
	expect(lines.slice(4, 7)).toEqual([
		'<path d="M0 0h1" fill="#0017C1"/>',
		'<path d="M0 0h2" fill="none" stroke="#CE0000" stroke-width="2" stroke-dasharray="5 3"/>',
		'<path d="M0 0h3" fill="none" stroke="#E6E6E6" stroke-linecap="round" stroke-linejoin="round"/>'
	]);
});

test('svgText writes the edge of letters as a text under them', () => {
	const letter = { x: 1, y: 2, text: '人', size: 14, fill: '#1A1A1A' };
	const texts = [
		letter,
		{ ...letter, anchor: 'end' as const, weight: 700 as const, halo: '#FFFFFF' }
	];
	const lines = svgText({ ...EMPTY, texts }, WORDS).split('\n');
	expect(lines.slice(4, 7)).toEqual([
		'<text x="1" y="2" font-size="14" fill="#1A1A1A">人</text>',
		'<text x="1" y="2" text-anchor="end" font-size="14" font-weight="700" fill="#FFFFFF" stroke="#FFFFFF" stroke-width="4" aria-hidden="true">人</text>',
		'<text x="1" y="2" text-anchor="end" font-size="14" font-weight="700" fill="#1A1A1A">人</text>'
	]);
});

test('svgText makes hostile words harmless', () => {
	const hostile = `</title><script>alert("1" & '2')</script>`;
	const text = svgText(EMPTY, { title: hostile, lang: `"><script>` });
	expect(text).toContain(
		'<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</title>'
	);
	expect(text).toContain('xml:lang="&quot;&gt;&lt;script&gt;"');
	expect(text).not.toContain('<script');
});

test('svgText replaces what XML cannot hold', () => {
	const title = 'a\u0000b\u001Bc\uD800d\uFFFFe\tf𠮷';
	expect(svgText(EMPTY, { ...WORDS, title })).toContain('<title>a�b�c�d�e\tf𠮷</title>');
});

test('svgText gives back every text that XML can hold', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (title) => {
			const written = /<title>([^<>]*)<\/title>/u.exec(svgText(EMPTY, { ...WORDS, title }))?.[1];
			const read = written
				?.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&quot;', '"')
				.replaceAll('&#39;', "'")
				.replaceAll('&amp;', '&');
			expect(read).toBe(title);
		})
	);
});
