import { expect, test } from '@playwright/test';
import { ask, builtPages } from './built.ts';
import { PAGES, PREFIXES } from './site.ts';

for (const { name, path } of PAGES) {
	test(`the ${name} page leads to itself in the other languages`, async ({ page }) => {
		await page.goto(`${PREFIXES.ja}${path}`);
		const menu = page.locator('details:has(a[hreflang])');
		await menu.locator('summary').click();
		await menu.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(`${PREFIXES.en}${path}`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await menu.locator('summary').click();
		await menu.getByRole('link', { name: /やさしい/ }).click();
		await expect(page).toHaveURL(`${PREFIXES.easy}${path}`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
		await expect(page.getByRole('main').locator('ruby').first()).toBeVisible();
	});
}

test('every page has a title of its own', async ({ page }) => {
	test.slow();
	// A view inside another page has no title that anyone sees.
	const pages = builtPages().filter(({ address }) => !address.includes('/embed/'));
	const titles = await ask(page, pages, (root) => [root.title.trim()]);
	const texts = titles.map((title) => title.slice(title.indexOf(' ') + 1));
	const repeated = titles.filter((_, index) => texts.indexOf(texts[index] ?? '') !== index);
	expect(texts).not.toContain('');
	expect(repeated).toEqual([]);
});

test('every page has exactly one main heading', async ({ page }) => {
	test.slow();
	const counts = await ask(page, builtPages(), (root) => {
		const count = root.querySelectorAll('h1').length;
		return count === 1 ? [] : [`${count}`];
	});
	expect(counts).toEqual([]);
});
