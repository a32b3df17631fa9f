import type { Page } from '@playwright/test';
import { open, saidIn } from './comparison.ts';
import { expect, test } from './watch.ts';

test('a link shows whoever follows it the same view, and so does a reload', async ({
	page,
	context
}) => {
	await open(page);
	await page.locator('#matrix thead th').nth(1).getByRole('button').click();
	await page.locator('#scatter input[type=checkbox]').check();
	await page.locator('#side button[aria-pressed=false]').first().click();
	const said = await saidIn(page, 'change').innerText();
	await page.locator('#change select').first().selectOption({ index: 0 });
	await expect(saidIn(page, 'change')).not.toHaveText(said);
	await expect(page.locator('#side table').first().locator('thead th')).toHaveCount(5);
	const view = await viewOf(page);
	const other = await context.newPage();
	await other.goto(page.url(), { waitUntil: 'networkidle' });
	await expect.poll(() => viewOf(other)).toEqual(view);
	await page.reload({ waitUntil: 'networkidle' });
	await expect.poll(() => viewOf(page)).toEqual(view);
});

test('each choice is a step that can be gone back from and forward to', async ({ page }) => {
	await open(page);
	const usual = await viewOf(page);
	const head = page.locator('#matrix thead th').nth(1);
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	const sorted = await viewOf(page);
	const said = await saidIn(page, 'change').innerText();
	await page.locator('#change select').first().selectOption({ index: 0 });
	await expect(saidIn(page, 'change')).not.toHaveText(said);
	await page.goBack();
	await expect.poll(() => viewOf(page)).toEqual(sorted);
	await page.goBack();
	await expect.poll(() => viewOf(page)).toEqual(usual);
	await page.goForward();
	await expect.poll(() => viewOf(page)).toEqual(sorted);
});

for (const hostile of [
	'show=%3Cscript%3Ealert(1)%3C/script%3E',
	'x=no-such&y=__proto__&at=9999',
	'wards=00000&of=..%2F..&since=0',
	`shade=${'a'.repeat(10_000)}`,
	'in=&order=%00&trail=%F0%9F%92%A5'
]) {
	test(`an address that asks for nothing that there is shows the usual view and says so: ${hostile.slice(0, 40)}`, async ({
		page,
		watch
	}) => {
		await open(page);
		const usual = await viewOf(page);
		await page.goto(`/compare/?${hostile}`, { waitUntil: 'networkidle' });
		const status = page.locator('main').getByRole('status').first();
		await expect(status).toContainText(hostile.split('=')[0] ?? '');
		expect((await status.innerText()).length).toBeLessThan(400);
		expect(await viewOf(page)).toEqual(usual);
		expect(watch.messages).toEqual([]);
	});
}

/** Everything that is shown and set, but for what is folded away. */
async function viewOf(page: Page): Promise<unknown> {
	return page.evaluate(() => ({
		said: [...document.querySelectorAll('main p[aria-live], main .remarks')].map(
			(element) => element.textContent
		),
		tables: [...document.querySelectorAll('main table')].map((table) => table.textContent),
		chart: document.querySelector('#scatter svg.frame-wide')?.innerHTML,
		set: [
			...[...document.querySelectorAll<HTMLSelectElement>('main select')].map(({ value }) => value),
			...[...document.querySelectorAll('main [aria-pressed=true]')].map(
				({ textContent }) => textContent
			),
			...[...document.querySelectorAll<HTMLInputElement>('main input:checked')].map(
				({ name, value }) => `${name} ${value}`
			)
		]
	}));
}
