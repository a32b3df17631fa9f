import { expect, test } from '@playwright/test';
import { ask, type BuiltPage, builtPages } from './built.ts';

test('no page shows a slip of the program or raw reading marks', async ({ page }) => {
	const slips = await ask(page, builtPages(), (root) => {
		root.querySelectorAll('script, style').forEach((element) => element.remove());
		const texts = [
			...root.documentElement.outerHTML.matchAll(
				/.{0,30}(?:[｜《》]|\bundefined\b|\bNaN\b|\[object).{0,30}/g
			)
		];
		return texts.map(([text]) => text);
	});
	expect(slips).toEqual([]);
});

test('every kanji of an easy page carries its reading', async ({ page }) => {
	const easyPages = pagesBelow('/easy/');
	expect(easyPages.length).toBeGreaterThan(0);
	const bare = await ask(page, easyPages, (root) => {
		root.querySelectorAll('script, style, ruby, meta').forEach((element) => element.remove());
		const spoken = [
			'aria-label',
			'aria-valuetext',
			'aria-description',
			'alt',
			'title',
			'placeholder'
		];
		const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
			spoken.map((name) => element.getAttribute(name) ?? '')
		);
		const texts = [...attributes, ...(root.documentElement.textContent ?? '').split('\n')];
		return [
			...new Set(texts.filter((text) => /\p{Script=Han}/u.test(text)).map((text) => text.trim()))
		];
	});
	expect(bare).toEqual([]);
});

test('every reading of an easy page is in kana', async ({ page }) => {
	const wrong = await ask(page, pagesBelow('/easy/'), (root) =>
		[...root.querySelectorAll('rt')]
			.map(({ textContent }) => textContent ?? '')
			.filter((reading) => !/^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(reading))
	);
	expect(wrong).toEqual([]);
});

test('an English page has Japanese only where it is marked as Japanese', async ({ page }) => {
	const englishPages = pagesBelow('/en/');
	expect(englishPages.length).toBeGreaterThan(0);
	const japanese = await ask(page, englishPages, (root) => {
		root.querySelectorAll('script, style, [lang="ja"]').forEach((element) => element.remove());
		const shown = ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder', 'content'];
		const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
			shown.map((name) => element.getAttribute(name) ?? '')
		);
		const texts = [...attributes, ...(root.documentElement.textContent ?? '').split('\n')];
		// The middle dot is the mark of a verdict, not a letter.
		const letter =
			/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
		return [...new Set(texts.filter((text) => letter.test(text)).map((text) => text.trim()))];
	});
	expect(japanese).toEqual([]);
});

function pagesBelow(prefix: string): BuiltPage[] {
	return builtPages().filter(({ address }) => address.startsWith(prefix));
}
