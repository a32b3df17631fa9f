import { get } from 'node:http';
import { expect, test } from '@playwright/test';
import { HTML_LANG, PREFIXES } from './site.ts';

for (const locale of ['ja', 'en', 'easy'] as const) {
	const prefix = PREFIXES[locale];
	for (const address of [`${prefix}no-such-page`, `${prefix}indicators/no-such-indicator/`]) {
		test(`${address} is answered with 404 in the reader's language and a way on`, async ({
			page
		}) => {
			const answer = await page.goto(address);
			expect(answer?.status()).toBe(404);
			await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG[locale]);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByRole('main').locator(`a[href="${prefix}"]`)).toBeVisible();
			await expect(page.locator('main')).not.toHaveCSS('font-family', /^"?Times/);
		});
	}
}

test('the three not-found pages differ in language', async ({ page }) => {
	const headings: string[] = [];
	for (const prefix of Object.values(PREFIXES)) {
		await page.goto(`${prefix}no-such-page`);
		headings.push(await page.getByRole('heading', { level: 1 }).innerText());
	}
	expect(new Set(headings).size).toBe(3);
});

test('an address that tries to leave the site finds nothing', async ({ baseURL }) => {
	const { port } = new URL(baseURL ?? '');
	// Sent as it is: the tools of a browser would tidy it up first.
	const status = await new Promise((answered) => {
		get({ port, path: '/%2e%2e/package.json' }, ({ statusCode }) => answered(statusCode));
	});
	expect(status).toBe(400);
});
