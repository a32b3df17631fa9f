import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { INDICATORS, RATIO_INDICATOR } from './dataset.ts';
import { ADDRESSES, PREFIXES } from './site.ts';

const PROJECTED = INDICATORS.find(({ basis }) => basis === 'projected')?.['id'];

const pages = [
	...ADDRESSES.map(({ address }) => address),
	...Object.values(PREFIXES).map((prefix) => `${prefix}no-such-page/`),
	...[RATIO_INDICATOR, PROJECTED].filter((id) => id !== undefined).map((id) => `/indicators/${id}/`)
];

for (const address of pages) {
	for (const width of [1280, 390]) {
		test(`${address} has nothing that axe finds wrong at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(address);
			expect(await violations(page)).toEqual([]);
		});
	}
}
