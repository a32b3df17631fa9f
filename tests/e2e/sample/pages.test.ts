import type { Page } from '@playwright/test';
import { violations } from '../axe.ts';
import { tooWide } from '../overflow.ts';
import { PREFIXES } from '../site.ts';
import { expect, test } from '../watch.ts';
import { SETTINGS } from './sample.ts';

const { organization, fiscalYear } = SETTINGS.defaultSheet;

/** What only this dataset can show: plans of every type, many organisations, five years of sheets. */
const PATHS = [
	'review/',
	'goals/',
	`goals/${fiscalYear}/${organization}/`,
	'indicators/drill-participants/#target',
	'indicators/hazard-maps/#target',
	'indicators/care-certified/#target'
];

/** Hundreds of lines alike stay folded there: axe would take minutes over them. */
const LONG = 'review/';

const ADDRESSES = Object.values(PREFIXES).flatMap((prefix) =>
	PATHS.map((path) => `${prefix}${path}`)
);

for (const address of ADDRESSES) {
	test(`${address} is silent, and axe finds nothing wrong on it`, async ({ page, watch }) => {
		// Axe takes its time over hundreds of lines with readings.
		test.setTimeout(120_000);
		for (const width of [1280, 390]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(address);
			if (!address.endsWith(LONG)) {
				await openAll(page);
			}
			expect.soft(await violations(page), `${width} px`).toEqual([]);
		}
		expect(watch.messages).toEqual([]);
	});

	test(`${address} needs no sideways scrolling at 320 px, opened or not`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(address);
		expect(await tooWide(page)).toEqual([]);
		await openAll(page);
		expect(await tooWide(page)).toEqual([]);
	});
}

async function openAll(page: Page): Promise<void> {
	await page
		.locator('details')
		.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}
