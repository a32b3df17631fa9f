import { expect, test } from '@playwright/test';
import { ADDRESSES, HTML_LANG, type PageName } from './site.ts';

test.use({ javaScriptEnabled: false });

// The sparklines of a table repeat its figures, so they are named by their row and hidden from the ear.
const WITH_CHARTS: readonly PageName[] = ['overview', 'indicator'];
const WITH_TABLES: readonly PageName[] = ['overview', 'indicators', 'indicator', 'area'];

for (const { address } of ADDRESSES) {
	test(`${address} has its one heading, main part and links without JavaScript`, async ({
		page
	}) => {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.getByRole('main')).toHaveCount(1);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
	});
}

for (const { address } of ADDRESSES.filter(({ name }) => WITH_CHARTS.includes(name))) {
	test(`${address} draws its charts without JavaScript, each with a name`, async ({ page }) => {
		await page.goto(address);
		const charts = page.getByRole('main').locator('svg:not([aria-hidden="true"]):visible');
		const named = page.getByRole('main').getByRole('img', { name: /\S/ });
		await expect(named.first()).toBeVisible();
		expect(await named.count()).toBeGreaterThanOrEqual(await charts.count());
	});
}

for (const { address } of ADDRESSES.filter(({ name }) => WITH_TABLES.includes(name))) {
	test(`${address} has its tables without JavaScript, with headers`, async ({ page }) => {
		await page.goto(address);
		const tables = page.getByRole('main').locator('table');
		await expect(tables.first().locator('tbody tr').first()).toBeAttached();
		await expect(page.locator('table:not(:has(th[scope]))')).toHaveCount(0);
	});
}

for (const { address, locale } of ADDRESSES) {
	test(`${address} says which language it is in`, async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG[locale]);
	});
}
