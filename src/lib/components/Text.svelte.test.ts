import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Text from './Text.svelte';

const htmlOf = (value: string) =>
	render(Text, { props: { value } }).body.replaceAll(/<!--.*?-->/g, '');

test('Text shows a text without readings as it is', () => {
	expect(htmlOf('人口は4,733人')).toBe('人口は4,733人');
});

test('Text sets readings as ruby, with brackets for browsers that know none', () => {
	expect(htmlOf('｜人口《じんこう》が へる')).toBe(
		'<span><ruby>人口<rp>（</rp><rt>じんこう</rt><rp>）</rp></ruby>が へる</span>'
	);
});

test('Text escapes what looks like a tag', () => {
	expect(htmlOf('<b>')).toBe('&lt;b>');
});
