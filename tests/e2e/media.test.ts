import { expect, type Page, test } from '@playwright/test';
import { addressOf, type PageName } from './site.ts';

const WITH_CHARTS: readonly PageName[] = ['overview', 'indicator'];

for (const name of WITH_CHARTS) {
	test(`the charts of the ${name} page show their marks in forced colours`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(addressOf(name));
		expect(await drawn(page)).toBeGreaterThan(0);
		expect(await invisible(page)).toEqual([]);
	});

	test(`the charts of the ${name} page show their marks in forced colours on black`, async ({
		page
	}) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		await page.goto(addressOf(name));
		expect(await invisible(page)).toEqual([]);
	});

	test(`nothing on the ${name} page moves for a reader who wants no motion`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(addressOf(name));
		expect(await drawn(page)).toBeGreaterThan(0);
		expect(await moving(page)).toEqual([]);
	});
}

async function drawn(page: Page): Promise<number> {
	return page.locator('main svg[role="img"]').locator('path, line, rect, circle').count();
}

/** Data marks whose ink is the colour of the ground they stand on. */
async function invisible(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const ground = getComputedStyle(document.body).backgroundColor;
		return [...document.querySelectorAll('main svg[role="img"]')]
			.filter((svg) =>
				[...svg.querySelectorAll('path, line, rect, circle, polyline')].every((mark) => {
					const { fill, stroke, opacity } = getComputedStyle(mark);
					return opacity === '0' || [fill, stroke].every((ink) => ink === 'none' || ink === ground);
				})
			)
			.map((svg) => svg.getAttribute('aria-label') ?? svg.outerHTML.slice(0, 80));
	});
}

async function moving(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((element) => {
				const { animationName, transitionDuration } = getComputedStyle(element);
				return (
					animationName !== 'none' ||
					transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0.01)
				);
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 80))
	);
}
