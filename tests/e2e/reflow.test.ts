import { expect, test } from '@playwright/test';
import { tooWide } from './overflow.ts';
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
