import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { problemsOf } from '../pptx/package.ts';
import { readSlides } from '../pptx/read-file.ts';
import { DEFAULT_SHEET } from './dataset.ts';
import { addressOf } from './site.ts';
import { expect, test } from './watch.ts';

test('the briefing is saved for PowerPoint in the browser, with the headlines of the page', async ({
	page,
	watch
}) => {
	await open(page);
	const asked = watch.requests.length;
	const { name, bytes } = await savedFile(page);
	const headlines = await page.locator('.slide[data-size="sheet"] h2').allTextContents();
	const own = new URL(page.url()).origin;
	expect(name).toMatch(
		new RegExp(`^${DEFAULT_SHEET.fiscalYear}-${DEFAULT_SHEET.organization}-.+\\.pptx$`)
	);
	expect(problemsOf(bytes)).toEqual([]);
	expect(readSlides(bytes).map(({ title }) => bare(title))).toEqual(headlines.map(bare));
	await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
	expect(watch.requests.slice(asked).filter((address) => !isOwn(address, own))).toEqual([]);
	expect(watch.messages).toEqual([]);
});

test('its charts and those of the page say the same', async ({ page }) => {
	await open(page);
	const { bytes } = await savedFile(page);
	const shown = await page
		.locator('.slide[data-size="sheet"] svg.drawn-wide')
		.evaluateAll((drawings) => drawings.map((drawing) => drawing.getAttribute('aria-label') ?? ''));
	const slides = readSlides(bytes);
	expect(shown.length).toBeGreaterThan(0);
	expect(slides.flatMap(({ charts }) => charts)).toHaveLength(shown.length);
	expect(slides.flatMap(({ said }) => said)).toEqual(expect.arrayContaining(shown));
});

test('the button is reached and pressed with keys alone, and keeps the focus', async ({ page }) => {
	await open(page);
	const button = page.getByRole('button', { name: /PowerPoint/ });
	await button.focus();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Enter')
	]);
	expect(download.suggestedFilename()).toMatch(/\.pptx$/);
	await expect(button).toBeFocused();
});

/** Opens the briefing; its buttons answer once its scripts have come. */
async function open(page: Page): Promise<void> {
	await page.goto(addressOf('brief'), { waitUntil: 'networkidle' });
}

async function savedFile(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /PowerPoint/ }).click()
	]);
	return {
		name: download.suggestedFilename(),
		bytes: new Uint8Array(readFileSync(await download.path()))
	};
}

function isOwn(address: string, own: string): boolean {
	return address.startsWith(own) || address.startsWith('blob:');
}

function bare(text: string): string {
	return text.replace(/\s/gu, '');
}
