import type { Page } from '@playwright/test';
import { rowsIn } from '../dataset.ts';
import { expect, test } from '../watch.ts';
import { noticeIn, sampleText } from './sample.ts';

const SINCE = '令和7年11月10日の版の後に、';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the review says how many values were revised since the stored version, and shows every one', async ({
		page
	}) => {
		await page.goto('/review/');
		const changes = page.locator('#changes');
		await expect(changes).toContainText(SINCE);
		const said = /値の改定が(?<count>\d+)件/.exec(await changes.innerText());
		expect(Number(said?.groups?.['count'])).toBeGreaterThan(0);
		expect(await rowsOf(page, '改められた値').count()).toBe(Number(said?.groups?.['count']));
	});

	test('a revised value stands with what it was, by how much it differs, and why', async ({
		page
	}) => {
		await page.goto('/review/');
		const cells = rowsOf(page, '改められた値').first().locator('td');
		await expect(cells).toHaveCount(5);
		for (const cell of await cells.all()) {
			await expect(cell).not.toHaveText('');
		}
	});

	test('a verdict that moved stands beside the one before it, with the sentence that says why', async ({
		page
	}) => {
		await page.goto('/review/');
		const moved = rowsOf(page, '動いた判定').first();
		const badges = await moved.locator('.badge').allTextContents();
		expect(badges).toHaveLength(2);
		expect(badges[0]).not.toBe(badges[1]);
		await expect(moved.locator('td').last()).toContainText('。');
	});

	test('the figures that are chased have somebody to ask', async ({ page }) => {
		await page.goto('/review/');
		for (const row of await rowsOf(page, '値を求める先').all()) {
			await expect(row.locator('td').nth(3)).not.toHaveText('求める先');
		}
	});
});

test('the file of updates has a row for each figure that the page counts, and says that the city is fictional', async ({
	page
}) => {
	await page.goto('/review/');
	const link = page.locator('#updates').getByRole('link', { name: 'CSV' });
	await expect(link).toHaveAttribute('href', '/review/updates.csv');
	const rows = rowsIn(sampleText('review/updates.csv'));
	expect(new Set(rows.map(({ notice }) => notice))).toEqual(new Set([noticeIn('ja')]));
	const count = (...states: string[]) =>
		rows.filter(({ state }) => states.includes(state ?? '')).length;
	await expect(page.locator('#updates')).toContainText(
		`遅れているものが${count('stale')}件、まだ値のないものが${count('missing')}件です。`
	);
});

/** The rows of a table of the review, those that are opened by the reader included. */
function rowsOf(page: Page, name: string) {
	return page
		.locator('table', { has: page.locator('caption', { hasText: name }) })
		.locator('tbody tr');
}
