import { expect, test } from './watch.ts';

for (const address of ['/review/', '/en/review/', '/easy/review/']) {
	test(`${address} says one sentence and orders its lines without a script`, async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('.headline')).toHaveText(/\d/);
		expect(await page.locator('#attention .line').count()).toBeGreaterThan(0);
		await expect(page.locator('#attention form, main select:visible')).toHaveCount(0);
		await expect(page.locator('#changes')).toBeVisible();
		await expect(page.locator('#updates')).toBeVisible();
		await context.close();
	});
}

test('what cannot be judged says which figure is wanted from whom', async ({ page }) => {
	await page.goto('/review/');
	const unjudged = page.locator('#attention .line', { hasText: '判定できない' });
	const [lines, wanted] = await Promise.all([
		unjudged.count(),
		unjudged.filter({ hasText: '必要です' }).count()
	]);
	expect(lines).toBeGreaterThan(0);
	expect(wanted).toBe(lines);
});

test('lines are chosen by the address, counted, and chosen no more', async ({ page, watch }) => {
	await page.goto('/review/');
	const lines = page.locator('#attention .line');
	const all = await lines.count();
	const theme = page.getByLabel('テーマ');
	const [, first = ''] = await theme
		.locator('option')
		.evaluateAll((options) =>
			options.map((option) => (option instanceof HTMLOptionElement ? option.value : ''))
		);
	await theme.selectOption(first);
	await expect(page).toHaveURL(/theme=/);
	const shown = await page.locator('#attention li:not([hidden]) > .line').count();
	expect(shown).toBeLessThan(all);
	await expect(page.locator('form.with-script [role=status]')).toHaveText(
		`${shown}件を表示しています。`
	);
	await page.reload();
	await expect(theme).toHaveValue(first);
	await page.getByRole('button', { name: 'しぼり込みをやめる' }).click();
	await expect(page.locator('#attention li:not([hidden]) > .line')).toHaveCount(all);
	expect(watch.messages).toEqual([]);
});

test('an agenda keeps its order and notes in this browser', async ({ page, watch }) => {
	await page.goto('/review/');
	await page.getByRole('button', { name: '議題をつくる' }).click();
	const picks = page.locator('#attention').getByRole('checkbox');
	await picks.nth(0).check();
	await picks.nth(1).check();
	const items = page.locator('#agenda ol > li');
	await expect(items).toHaveCount(2);
	const second = (await items.nth(1).getByRole('heading').innerText()).trim();
	await items.nth(0).getByRole('textbox').fill('数値の出どころを聞く');
	await items
		.nth(0)
		.getByRole('button', { name: /を下へ$/ })
		.press('Enter');
	await expect(items.nth(0).getByRole('heading')).toHaveText(second);
	await page.reload();
	await expect(items.nth(1).getByRole('textbox')).toHaveValue('数値の出どころを聞く');
	expect(watch.messages).toEqual([]);
});

test('a note is not lost before it was asked', async ({ page }) => {
	await page.goto('/review/?agenda=1');
	await page.locator('#attention').getByRole('checkbox').first().check();
	await page.locator('#agenda').getByRole('textbox').fill('残す');
	await page.locator('#attention').getByRole('checkbox').first().click();
	await expect(page.getByRole('dialog')).toContainText('メモが消えます');
	await page.getByRole('button', { name: 'やめる', exact: true }).click();
	await expect(page.locator('#agenda ol > li')).toHaveCount(1);
	await expect(page.locator('#attention').getByRole('checkbox').first()).toBeChecked();
});

test('a file that is wrong changes nothing and says what is wrong', async ({ page }) => {
	await page.goto('/review/?agenda=1');
	await page.locator('#attention').getByRole('checkbox').first().check();
	const text = '{"format":"meyasu-agenda","version":1,"dataset":"x","items":[3]}';
	await page.locator('#agenda input[type=file]').setInputFiles({
		name: 'agenda.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await expect(page.locator('#agenda [role=alert]')).toContainText('1番目の項目');
	await expect(page.locator('#agenda ol > li')).toHaveCount(1);
});

test('storage that refuses is told, and asked about before the page is left', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto('/review/?agenda=1');
	await page.locator('#attention').getByRole('checkbox').first().check();
	await expect(page.locator('#agenda .alarm[role=alert]')).toContainText('保存できませんでした');
	const asked = new Promise<string>((tell) => {
		page.once('dialog', (dialog) => {
			tell(dialog.message());
			void dialog.dismiss();
		});
	});
	await page.getByRole('navigation').getByRole('link', { name: '指標', exact: true }).click();
	expect(await asked).toContain('入力した内容が消えます');
	await expect(page).toHaveURL(/\/review\//);
});
