import { expect, test } from '@playwright/test';
import { ask, type BuiltPage, builtPages } from './built.ts';

const SHOWN = 40;

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
		const spoken = ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder'];
		const texts = [...root.querySelectorAll('*')].flatMap((element) => [
			...spoken.map((name) => element.getAttribute(name) ?? ''),
			...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ''))
		]);
		return [...new Set(texts.filter((text) => /\p{Script=Han}/u.test(text)))];
	});
	expect(byText(bare)).toEqual([]);
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
		// Letters and the wide forms of brackets and stops; the middle dot is the mark of a verdict.
		const wide =
			/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
		const texts = [...root.querySelectorAll('*')].flatMap((element) => [
			...shown.map((name) => element.getAttribute(name) ?? ''),
			...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ''))
		]);
		return [...new Set(texts.filter((text) => wide.test(text)))];
	});
	expect(byText(japanese)).toEqual([]);
});

function pagesBelow(prefix: string): BuiltPage[] {
	return builtPages().filter(({ address }) => address.startsWith(prefix));
}

/** Each text that was found, the commonest first, with how many pages have it and one of them. */
function byText(findings: readonly string[]): string[] {
	const pages = new Map<string, string[]>();
	for (const finding of findings) {
		const [address = '', ...words] = finding.split(' ');
		const text = words.join(' ').trim();
		pages.set(text, [...(pages.get(text) ?? []), address]);
	}
	return [...pages]
		.sort(([, one], [, other]) => other.length - one.length)
		.map(([text, [first, ...more]]) => `${first} and ${more.length} more: ${text}`)
		.slice(0, SHOWN);
}
