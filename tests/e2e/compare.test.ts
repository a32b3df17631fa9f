import { asked, open, PARTS, saidIn } from './comparison.ts';
import { PREFIXES } from './site.ts';
import { expect, test } from './watch.ts';

for (const [locale, prefix] of Object.entries(PREFIXES)) {
	test(`every part of the comparison is complete without scripts (${locale})`, async ({
		browser,
		baseURL
	}) => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.goto(new URL(`${prefix}compare/`, baseURL).href);
		for (const part of PARTS) {
			await expect(page.locator(`#${part}`).getByRole('heading').first()).toBeVisible();
			await expect(saidIn(page, part)).toHaveText(/\d/);
			await expect(page.locator(`#${part} .source`).first()).toBeVisible();
		}
		await expect(page.locator('#scatter').getByRole('img').first()).toBeVisible();
		await page.locator('#scatter summary').last().click();
		await expect(page.locator('#scatter tbody tr').first()).toBeVisible();
		for (const part of ['matrix', 'side', 'change']) {
			await expect(page.locator(`#${part} tbody tr`).first()).toBeVisible();
		}
		await expect(page.locator('main button:visible, main select:visible')).toHaveCount(0);
		await page.close();
	});
}

test('the four parts are reached by their fragments, and the page by the menu', async ({
	page
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const entry = page.locator('header nav a[href$="/compare/"]');
	await entry.click();
	await expect(entry).toHaveAttribute('aria-current', 'page');
	for (const part of PARTS) {
		await page.locator(`main nav a[href="#${part}"]`).click();
		await expect(page.locator(`#${part}`)).toBeInViewport();
	}
});

test('nothing heavy comes before the first question, and the facts once', async ({
	page,
	watch
}) => {
	await open(page);
	expect(watch.requests.filter((url) => url.includes('/facts/'))).toEqual([]);
	const note = page.locator('#matrix td .about').first();
	const rank = await note.innerText();
	await page.getByRole('radio').nth(1).check();
	await expect(note).not.toHaveText(rank);
	expect(await asked(page, 'shade')).toBe('distance');
	await page.locator('#matrix thead th').nth(1).getByRole('button').click();
	await expect(page.locator('#matrix thead th').nth(1)).toHaveAttribute('aria-sort', 'descending');
	expect(watch.requests.filter((url) => url.includes('/facts/'))).toHaveLength(1);
	expect(watch.messages).toEqual([]);
});

test('time is moved with the slider and with the list, and the sentence goes with it', async ({
	page
}) => {
	await open(page);
	const slider = page.locator('#scatter input[type=range]:not(.live-keys)');
	const list = page.locator('#scatter select').last();
	const before = await saidIn(page, 'scatter').innerText();
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(saidIn(page, 'scatter')).not.toHaveText(before);
	await expect.poll(() => asked(page, 'at')).toBe(await list.inputValue());
	const first = await list.locator('option').first().getAttribute('value');
	await list.selectOption({ index: 0 });
	await expect.poll(() => asked(page, 'at')).toBe(first);
	await expect(slider).toHaveValue('0');
});

test('play goes from one moment to the next and stops; without motion it makes one step', async ({
	page
}) => {
	await open(page);
	const slider = page.locator('#scatter input[type=range]:not(.live-keys)');
	const play = page.locator('#scatter').getByRole('button');
	await play.click();
	await expect(slider).toHaveValue('0');
	await expect(slider).toHaveValue('2');
	await play.click();
	const stopped = await slider.inputValue();
	await page.waitForTimeout(1500);
	await expect(slider).toHaveValue(stopped);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await play.click();
	await expect(slider).toHaveValue(String(Number(stopped) + 1));
	await page.waitForTimeout(1500);
	await expect(slider).toHaveValue(String(Number(stopped) + 1));
});

test('two indicators are chosen, never the same for both, and the correlation has its n and its warning', async ({
	page
}) => {
	await open(page);
	const [x, y] = [page.locator('#scatter select').nth(0), page.locator('#scatter select').nth(1)];
	const other = x.locator('option:not(:disabled):not(:checked)').nth(5);
	const label = (await other.innerText()).trim();
	await x.selectOption({ label });
	await expect(saidIn(page, 'scatter')).toContainText(label);
	await expect(
		page.locator('#scatter svg.frame-wide text', { hasText: label }).first()
	).toBeVisible();
	await expect(y.locator('option', { hasText: label }).first()).toBeDisabled();
	await expect(page.locator('#scatter .remarks')).toContainText(/n＝\d.*言えません|相関係数は求め/);
	await page.locator('#scatter summary').last().click();
	await expect(page.locator('#scatter').getByRole('columnheader', { name: label })).toBeVisible();
});

test('areas stand side by side, two to four of them, with their difference in words', async ({
	page
}) => {
	await open(page);
	const side = page.locator('#side');
	const pressed = side.locator('button[aria-pressed=true]');
	await expect(pressed).toHaveCount(2);
	const [one, two] = await pressed.allInnerTexts();
	await expect(side.locator('td.words').first()).toContainText(`${one}は${two}より`);
	await expect(pressed.first()).toHaveAttribute('aria-disabled', 'true');
	await side.locator('button[aria-pressed=false]').first().click();
	await side.locator('button[aria-pressed=false]').first().click();
	await expect(pressed).toHaveCount(4);
	await expect(side.locator('button[aria-pressed=false]').first()).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await expect(side.locator('table').first().locator('thead th')).toHaveCount(6);
	await expect(side.locator('td.words').first()).toHaveText(/^最も/);
});

test('what moved most follows the area and the year', async ({ page }) => {
	await open(page);
	const [area, since] = [
		page.locator('#change select').nth(0),
		page.locator('#change select').nth(1)
	];
	await area.selectOption({ index: 0 });
	const name = await area.locator('option').first().innerText();
	await expect(saidIn(page, 'change')).toContainText(name.trim());
	const last = await since.locator('option').last().getAttribute('value');
	await since.selectOption(last ?? '');
	await expect(saidIn(page, 'change')).toContainText(last ?? '');
	expect(await asked(page, 'since')).toBe(last);
});

test('all four parts stand on paper, without their controls', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await open(page);
	for (const part of PARTS) {
		await expect(saidIn(page, part)).toBeVisible();
	}
	await expect(page.locator('main button:visible, main select:visible')).toHaveCount(0);
	await expect(page.locator('#matrix thead th').nth(1)).toHaveText(/\S/);
});

for (const width of [320, 390]) {
	test(`the page needs no sideways scrolling at ${width} px, whatever is asked`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await open(page);
		await page.locator('#matrix summary').first().click();
		for (let times = 0; times < 2; times += 1) {
			await page.locator('#side button[aria-pressed=false]').first().click();
		}
		await expect(page.locator('#side table').first().locator('thead th')).toHaveCount(6);
		const [content, window] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth
		]);
		expect(content).toBeLessThanOrEqual(window ?? 0);
	});
}
