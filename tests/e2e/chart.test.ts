import type { Locator, Page } from '@playwright/test';
import { bestRecorded, RATIO_INDICATOR } from './dataset.ts';
import { ADDRESSES, addressOf } from './site.ts';
import { expect, test } from './watch.ts';

for (const { address, locale } of ADDRESSES.filter(({ name }) => name === 'indicator')) {
	test(`a chart of ${address} wakes on focus, keeps its name and does not move`, async ({
		page,
		watch
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		const chart = chartsOf(page).first();
		const name = await nameOf(chart);
		const before = await placeOf(chart);
		await chart.getByRole('slider').focus();
		await expect(chart.locator('canvas')).toBeVisible();
		await expect(chart.locator('canvas:not([aria-hidden="true"])')).toHaveCount(0);
		expect(await nameOf(chart)).toBe(name);
		expect(await placeOf(chart)).toEqual(before);
		expect(await watch.layoutShift()).toBe(0);
		expect(watch.messages).toEqual([]);
	});

	test(`the arrow keys read a chart of ${address} aloud point by point`, async ({ page }) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		const slider = chartsOf(page).first().getByRole('slider');
		const said: string[] = [];
		await slider.focus();
		for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'End']) {
			await page.keyboard.press(key);
			said.push((await slider.getAttribute('aria-valuetext')) ?? '');
		}
		expect(new Set(said).size).toBe(said.length);
		expect(said.filter((text) => !/\d/.test(text))).toEqual([]);
		expect(said.filter((text) => locale !== 'ja' && /\p{Script=Han}/u.test(text))).toEqual([]);
	});
}

test('every chart of a page wakes under the pointer and shows the point it is on', async ({
	page,
	watch,
	baseURL
}) => {
	await page.goto(`/indicators/${bestRecorded('date')}/`, { waitUntil: 'networkidle' });
	for (const part of ['trend', 'change', 'areas']) {
		await page.locator(`nav a[href="#${part}"]`).click();
		const chart = page.locator(`#${part} .live`);
		await chart.hover();
		await expect(chart.locator('canvas')).toBeVisible();
		await expect(chart.locator('.live-tip')).toContainText(/\d/);
		await page.mouse.move(0, 0);
		await expect(chart.locator('.live-tip')).toHaveCount(0);
	}
	expect(watch.messages).toEqual([]);
	expect(watch.requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
});

test('Escape leaves a chart', async ({ page }) => {
	await page.goto(addressOf('indicator'), { waitUntil: 'networkidle' });
	const chart = chartsOf(page).first();
	await chart.getByRole('slider').focus();
	await page.keyboard.press('ArrowLeft');
	await expect(chart.locator('.live-tip')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(chart.locator('.live-tip')).toHaveCount(0);
	await expect(chart.getByRole('slider')).not.toBeFocused();
});

test('a chart whose library cannot load stays as it is drawn, and still answers', async ({
	page,
	watch
}) => {
	await page.goto(addressOf('indicator'), { waitUntil: 'networkidle' });
	await page.route('**/*.js', (route) => route.abort());
	const chart = chartsOf(page).first();
	const name = await nameOf(chart);
	const ink = await chart.locator('svg').first().innerHTML();
	const slider = chart.getByRole('slider');
	const said = await slider.getAttribute('aria-valuetext');
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(slider).not.toHaveAttribute('aria-valuetext', said ?? '');
	await expect(slider).toHaveAttribute('aria-valuetext', /\d/);
	await expect(chart.locator('canvas')).toHaveCount(0);
	expect(await nameOf(chart)).toBe(name);
	expect(await chart.locator('svg').first().innerHTML()).toBe(ink);
	// What the browser says of a request that failed is its own.
	expect(watch.messages.filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
});

test('no chart library comes with a page before a reader touches a chart', async ({
	page,
	watch
}) => {
	await page.goto(addressOf('indicator'), { waitUntil: 'networkidle' });
	const before = watch.requests.length;
	await chartsOf(page).first().getByRole('slider').focus();
	await expect(chartsOf(page).first().locator('canvas')).toBeVisible();
	expect(watch.requests.slice(before).filter((url) => url.endsWith('.js'))).not.toEqual([]);
});

test('a value of which only "more than" is published is drawn and said as just that', async ({
	page
}) => {
	await page.goto(`/indicators/${RATIO_INDICATOR}/`);
	await expect(page.getByRole('main').getByRole('img', { name: /超/ }).first()).toBeVisible();
	await expect(page.locator('#table table').first()).toContainText('超');
});

function chartsOf(page: Page): Locator {
	return page.getByRole('main').locator('.live:has([role="img"])');
}

/** Where the chart stands on the page, wherever the reader has scrolled. */
async function placeOf(chart: Locator) {
	return chart.evaluate((element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x, y: Math.round((y + scrollY) * 100) / 100, width, height };
	});
}

/** The accessible name of the drawing that is shown. */
async function nameOf(chart: Locator): Promise<string> {
	const name = await chart.getByRole('img').first().getAttribute('aria-label');
	expect(name).toMatch(/\S/);
	return name ?? '';
}
