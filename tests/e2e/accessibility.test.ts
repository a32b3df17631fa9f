import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { INDICATORS, RATIO_INDICATOR } from './dataset.ts';
import { ADDRESSES, PREFIXES } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
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

async function violations(page: Page): Promise<string[]> {
	const found = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
	return found.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id}: ${help} ${target.join(' ')} ${failureSummary}`
		)
	);
}
