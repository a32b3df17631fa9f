import { expect, type Page, test } from '@playwright/test';
import { ADDRESSES, PREFIXES } from './site.ts';

// A window of 1280 × 1024 px at 400 % leaves 320 × 256 px.
const SIZES = [
	{ width: 320, height: 800, name: '320 px' },
	{ width: 320, height: 256, name: '1280 px at 400 %' },
	{ width: 768, height: 1024, name: '768 px' }
];

const pages = [
	...ADDRESSES.map(({ address }) => address),
	...Object.values(PREFIXES).map((prefix) => `${prefix}no-such-page/`)
];

for (const address of pages) {
	test(`${address} needs no sideways scrolling on a narrow screen`, async ({ page }) => {
		const findings: string[] = [];
		for (const { name, ...size } of SIZES) {
			await page.setViewportSize(size);
			await page.goto(address);
			findings.push(...(await tooWide(page)).map((element) => `${name}: ${element}`));
		}
		expect(findings).toEqual([]);
	});
}

/** What sticks out of the window to the right; a table may scroll inside a frame of its own. */
async function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) {
			return [];
		}
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > width + 1)
			.map(({ tagName, className }) => `${tagName}.${String(className)}`)
			.slice(0, 8);
	});
}
