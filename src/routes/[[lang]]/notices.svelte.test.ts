import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Notices from './Notices.svelte';

const DATASET = { kind: 'dataset', word: 'おことわり', text: '架空の市です。' } as const;
const DRAFT = {
	kind: 'draft',
	word: '｜下書《したが》き',
	text: '｜外《そと》に だめです。'
} as const;

/** The HTML without the marks that hydration needs. */
function html(notices: readonly (typeof DATASET | typeof DRAFT)[]): string {
	return render(Notices, { props: { notices } }).body.replace(/<!--.*?-->/g, '');
}

test('a page of which nothing must be said has no notice', () => {
	expect(html([])).toBe('<div class="notices"></div>');
});

test('what must be said stands beside the word for it', () => {
	expect(html([DATASET])).toBe(
		'<div class="notices"><aside class="notice dataset"><b>おことわり</b> 架空の市です。</aside></div>'
	);
});

test('a warning of drafts looks different and has its readings', () => {
	const body = html([DRAFT, DATASET]);
	expect(body).toMatch(/<aside class="notice draft"><b>.*したが.*<\/b>.*そと.*<\/aside>\s*<aside/s);
});
