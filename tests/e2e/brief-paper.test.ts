import { expect, type Page, test } from '@playwright/test';
import { tooWide } from './overflow.ts';
import { ADDRESSES } from './site.ts';

/** A4 without its margins, in CSS pixels. */
const PAPER = { width: 703, height: 1028 };
const LAYOUTS = ['paper-1', 'paper-2', 'paper-4', 'paper-summary'] as const;

const decks = ADDRESSES.filter(({ name }) => name === 'brief');
const inJapanese = decks.find(({ locale }) => locale === 'ja')?.address ?? '/';

for (const { address, locale } of decks) {
	for (const layout of LAYOUTS) {
		test(`${address} on paper (${layout}) has no letter under 8 pt and nothing too wide`, async ({
			page
		}) => {
			await onPaper(page, address, layout);
			expect(await tooWide(page)).toEqual([]);
			expect(await cutOff(page)).toEqual([]);
			expect(await tooSmall(page)).toEqual([]);
		});
	}

	test(`the summary of ${address} is one sheet of A4`, async ({ page }) => {
		await onPaper(page, address, 'paper-summary');
		expect(await sheetsOf(page)).toBe(1);
	});

	test(`${address} prints one slide to a sheet`, async ({ page }) => {
		await onPaper(page, address, 'paper-1');
		const slides = await page.locator('.slide[data-size="sheet"]').count();
		// Long notes may run on to a sheet of their own.
		const most = locale === 'ja' ? slides : slides * 2;
		const sheets = await sheetsOf(page);
		expect(sheets).toBeGreaterThanOrEqual(slides);
		expect(sheets).toBeLessThanOrEqual(most);
	});
}

test('a briefing is printed two to a sheet unless asked otherwise', async ({ page }) => {
	await page.goto(inJapanese);
	await expect(page.locator('#paper-2')).toBeChecked();
	const slides = await page.locator('.slide[data-size="sheet"]').count();
	const two = await sheetsOf(page);
	expect(two).toBeLessThan(slides);
	expect(two).toBeGreaterThanOrEqual(Math.ceil(slides / 2));
});

for (const { address } of decks) {
	test(`${address} keeps notes on the sheet of their slide where both fit, two to a sheet`, async ({
		page
	}) => {
		await onPaper(page, address, 'paper-2');
		const places = page.locator('.deck > :has(> .slide[data-size="sheet"])');
		const kept = await places.evaluateAll((all) =>
			all.map((place) => getComputedStyle(place).breakInside)
		);
		expect(new Set(kept)).toEqual(new Set(['avoid']));
	});
}

test('a page looked at in black and white is printed so', async ({ page }) => {
	await onPaper(page, inJapanese, 'paper-2');
	await page.locator('#paper-grey').evaluate(check);
	await expect(page.locator('.deck > :has(> .slide)').first()).toHaveCSS('filter', 'grayscale(1)');
});

test('a printed briefing says whose it is and of which figures, without what only a screen needs', async ({
	page
}) => {
	await onPaper(page, inJapanese, 'paper-2');
	const foot = page.locator('.paper-foot');
	await expect(foot).toBeVisible();
	await expect(foot).toHaveText(/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}/);
	await expect(page.locator('header').first()).toBeHidden();
	await expect(page.locator('#footer')).toBeHidden();
	await expect(page.locator('.paper-choice')).toBeHidden();
	await expect(page.locator('.summary')).toBeHidden();
	await expect(page.locator('.all-notes')).toBeHidden();
});

test('every note is on paper, under its slide or after all slides', async ({ page }) => {
	await onPaper(page, inJapanese, 'paper-2');
	const notes = await page.locator('.more .notes li').allInnerTexts();
	await page.locator('#paper-4').evaluate(check);
	const after = (await page.locator('.all-notes').innerText()).replace(/\s/g, '');
	expect(notes.length).toBeGreaterThan(0);
	expect(notes.filter((note) => !after.includes(note.replace(/\s/g, '')))).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the layout on paper can be chosen', async ({ page }) => {
		await page.goto(inJapanese);
		await page.locator('label:has(#paper-summary)').click();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.summary')).toBeVisible();
		await expect(page.locator('.slide[data-size="sheet"]').first()).toBeHidden();
	});
});

test('the page can be looked at in black and white', async ({ page }) => {
	await page.goto(inJapanese);
	await page.locator('label:has(#paper-grey)').click();
	await expect(page.locator('.deck > :has(> .slide)').first()).toHaveCSS('filter', 'grayscale(1)');
});

async function onPaper(
	page: Page,
	address: string,
	layout: (typeof LAYOUTS)[number]
): Promise<void> {
	await page.setViewportSize(PAPER);
	await page.goto(address);
	await page.locator(`#${layout}`).evaluate(check);
	await page.emulateMedia({ media: 'print' });
}

function check(input: Element): void {
	(input as HTMLInputElement).checked = true;
}

async function sheetsOf(page: Page): Promise<number> {
	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Slides whose content is higher than their sheet. */
async function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.sheet')]
			.filter((sheet) => sheet.checkVisibility())
			.filter((sheet) => {
				const { bottom } = sheet.getBoundingClientRect();
				return [...sheet.querySelectorAll('*')].some(
					(part) => part.checkVisibility() && part.getBoundingClientRect().bottom > bottom + 1
				);
			})
			.map((sheet) => sheet.closest('.slide')?.id ?? '')
	);
}

/** Texts under 8 pt but readings, with letters of drawings as large as they are shown. */
async function tooSmall(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const element = node.parentElement;
			const text = node.textContent?.trim() ?? '';
			if (
				element === null ||
				text === '' ||
				!element.checkVisibility() ||
				element.closest('rt, rp, script, style, .visually-hidden, .skip') !== null
			) {
				continue;
			}
			const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
			const size = parseFloat(getComputedStyle(element).fontSize) * scale;
			// 8 pt in CSS pixels, less what rounding takes.
			if (size < (8 * 96) / 72 - 0.1) {
				found.push(`${size.toFixed(1)} ${text}`);
			}
		}
		return found;
	});
}
