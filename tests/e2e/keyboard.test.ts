import { expect, test } from '@playwright/test';
import { ADDRESSES, addressOf } from './site.ts';

test('the first key stop of a page leads past its header', async ({ page }) => {
	await page.goto(addressOf('indicator'), { waitUntil: 'networkidle' });
	await page.keyboard.press('Tab');
	await expect(page.locator('a.skip')).toBeFocused();
	await expect(page.locator('a.skip')).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('the menus open and lead on by keyboard alone', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const menu = page.locator('details:has(a[hreflang])');
	await menu.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(menu.getByRole('link').first()).toBeVisible();
	await menu.locator('a[hreflang="en"]').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/');
});

for (const { address } of ADDRESSES.filter(({ locale }) => locale === 'ja')) {
	test(`every key stop of ${address} shows that it has the focus`, async ({ page }) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		const hidden: string[] = [];
		for (let stop = 0; stop < 60; stop += 1) {
			await page.keyboard.press('Tab');
			hidden.push(...(await page.evaluate(withoutRing)));
		}
		expect([...new Set(hidden)]).toEqual([]);
	});
}

/** The focused element, unless it or what surrounds it is drawn with an outline. */
function withoutRing(): string[] {
	const focused = document.activeElement;
	if (focused === null || focused === document.body) {
		return [];
	}
	const rings = [focused, focused.parentElement, focused.previousElementSibling]
		.filter((element) => element !== null)
		.map((element) => getComputedStyle(element))
		.filter(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');
	return rings.length > 0 ? [] : [focused.outerHTML.slice(0, 100)];
}
