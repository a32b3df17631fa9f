import type { Page } from '@playwright/test';

/** What sticks out of the window to the right; a table may scroll inside a frame of its own. */
export async function tooWide(page: Page): Promise<string[]> {
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
