import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Figure from './Figure.svelte';

const parts = { prefix: '', number: '△399', unit: '人', suffix: '', spoken: 'マイナス399人' };

test('Figure is read aloud as words and hides its typography from screen readers', () => {
	const { body } = render(Figure, { props: { parts } });
	expect(body).toContain('マイナス399人</span>');
	expect(body).toMatch(/<span aria-hidden="true"[^>]*>.*△399.*人/s);
});
