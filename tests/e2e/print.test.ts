import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dataFolder } from '../../src/cli/root.js';
import { DEFAULT_SHEET } from './dataset.ts';
import { ADDRESSES } from './site.ts';

const sheets = ADDRESSES.filter(({ name }) => name === 'goals');

interface SheetFile {
	readonly vision: { readonly ja: string };
	readonly policyIndicators: readonly { readonly name: { readonly ja: string } }[];
	readonly goals: readonly Record<
		'title' | 'promise' | 'result' | 'next',
		{ readonly text: { readonly ja: string } }
	>[];
}

for (const { address } of sheets) {
	test(`${address} prints on at most two A4 pages`, async ({ page }) => {
		await page.goto(address);
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		expect(pages).toBeGreaterThan(0);
		expect(pages).toBeLessThanOrEqual(2);
	});
}

test('the printed sheet says everything that the sheet says', async ({ page }) => {
	// The data tests answer for the shape of this file.
	const sheet = JSON.parse(
		readFileSync(
			join(dataFolder(), `goals/${DEFAULT_SHEET.fiscalYear}/${DEFAULT_SHEET.organization}.json`),
			'utf8'
		)
	) as SheetFile;
	await page.emulateMedia({ media: 'print' });
	await page.goto(sheets.find(({ locale }) => locale === 'ja')?.address ?? '/');
	const printed = (await page.locator('main').innerText()).replace(/\s/g, '');
	const texts = [
		sheet.vision.ja,
		...sheet.policyIndicators.map(({ name }) => name.ja),
		...sheet.goals.flatMap(({ title, promise, result, next }) =>
			[title, promise, result, next].map(({ text }) => text.ja)
		)
	];
	const absent = texts.filter((text) => !printed.includes(text.replace(/\s/g, '')));
	expect(texts.length).toBeGreaterThan(0);
	expect(absent).toEqual([]);
});
