import type { Page } from '@playwright/test';
import { asked, open } from './comparison.ts';
import { expect, test } from './watch.ts';

test('a set of indicators fills the table, and single ones are added and taken away', async ({
	page
}) => {
	await open(page);
	const heads = page.locator('#matrix thead th');
	const set = page.locator('#matrix button[aria-pressed=false]').first();
	const name = await set.innerText();
	await set.click();
	const chosen = page.locator('#matrix button[aria-pressed=true]');
	await expect(chosen).toHaveText(name);
	await expect.poll(() => asked(page, 'show')).not.toBe(null);
	const columns = (await asked(page, 'show'))?.split(',').length ?? 0;
	await expect(heads).toHaveCount(columns + 1);
	await page.locator('#matrix summary').first().click();
	const more = page.locator('#matrix input[type=checkbox]:not(:checked)').first();
	const label = await more.locator('xpath=..').innerText();
	await page.locator('#matrix label', { hasText: label }).first().click();
	await expect(heads).toHaveCount(columns + 2);
	await expect(heads.last()).toContainText(label);
	await expect(chosen).toHaveCount(0);
	await page.locator('#matrix label', { hasText: label }).first().click();
	await expect(heads).toHaveCount(columns + 1);
});

test('a heading sorts the rows, first from the largest, and says so', async ({ page }) => {
	await open(page);
	const head = page.locator('#matrix thead th').nth(1);
	const usual = await namesOf(page);
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	const falling = await figuresOf(page);
	expect(falling).toEqual([...falling].sort((a, b) => b - a));
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	expect(await figuresOf(page)).toEqual([...falling].reverse());
	await page.locator('#matrix thead th').first().getByRole('button').click();
	await expect(head).not.toHaveAttribute('aria-sort');
	expect(await namesOf(page)).toEqual(usual);
	expect(new URL(page.url()).search).toBe('');
});

test('a shade is never without its figure and its words', async ({ page }) => {
	await open(page);
	const shaded = page.locator('#matrix td[data-tint]');
	expect(await shaded.count()).toBeGreaterThan(0);
	for (const text of await shaded.allInnerTexts()) {
		expect(text).toMatch(/\d[^\n]*\n+[▲▼]?\s*\d/);
	}
});

test('without the figures the usual view stays and says so', async ({ page, watch }) => {
	await open(page);
	await page.route('**/facts/**', (route) => route.abort());
	const before = await namesOf(page);
	await page.locator('#matrix thead th').nth(1).getByRole('button').click();
	await expect(page.locator('main').getByRole('status').first()).not.toBeEmpty();
	expect(await namesOf(page)).toEqual(before);
	await page.unroute('**/facts/**');
	await page.locator('#matrix thead th').nth(2).getByRole('button').click();
	await expect(page.locator('#matrix thead th').nth(2)).toHaveAttribute('aria-sort', 'descending');
	// What the browser says of a request that failed is its own.
	expect(watch.messages.filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
});

async function namesOf(page: Page): Promise<string[]> {
	return page.locator('#matrix tbody th').allInnerTexts();
}

async function figuresOf(page: Page): Promise<number[]> {
	const texts = await page.locator('#matrix tbody td:nth-of-type(1)').allInnerTexts();
	return texts.map((text) => Number(/[\d,.]+/.exec(text)?.[0].replaceAll(',', '')));
}
