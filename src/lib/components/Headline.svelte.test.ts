import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Headline from './Headline.svelte';

const htmlOf = (props: { text: string; emphasis: string | null }) =>
	render(Headline, { props }).body.replaceAll(/<!--.*?-->| svelte-\w+/g, '');

test('Headline sets the words that carry the sentence in their own element', () => {
	expect(htmlOf({ text: '目標4つのうち4つを達成しました。', emphasis: '4つのうち4つ' })).toContain(
		'目標<em class="emphasis">4つのうち4つ</em>を達成しました。'
	);
});

test('Headline is plain when nothing stands out', () => {
	expect(htmlOf({ text: '横ばいです。', emphasis: null })).toBe('<h1>横ばいです。</h1>');
});

test('Headline is plain when the words are not part of the sentence', () => {
	expect(htmlOf({ text: '横ばいです。', emphasis: '増えました' })).not.toContain('<em');
});
