import { expect, test } from '../watch.ts';

const HEADLINE = /^目安に届かない指標は\d+件、うち\d+件は2年以上続けて。判定できないものは\d+件。$/;

test('the review counts what is short, for how long, and what nobody can judge', async ({
	page
}) => {
	await page.goto('/review/');
	await expect(page.locator('.headline')).toHaveText(HEADLINE);
});

test('every line that is short says what would bring it back', async ({ page }) => {
	await page.goto('/review/');
	const first = page.locator('#attention li', { has: page.locator('.badge-bad') }).first();
	await expect(first.locator('.next')).toHaveText(/あと|届きます/);
	await expect(first.getByRole('link')).toHaveAttribute('href', /#target$/);
});

test('computed and reported verdicts stand side by side', async ({ page }) => {
	await page.goto('/review/');
	const line = page.locator('.line', { hasText: '報告（' }).first();
	await expect(line.locator('.badge')).toHaveCount(2);
	await expect(line).toContainText('計算');
});

test('an organisation finds its own lines, and the calm ones unfold', async ({ page }) => {
	await page.goto('/review/');
	const organization = page.getByLabel('組織');
	await expect(page.locator('#attention details').first()).not.toHaveAttribute('open');
	await organization.selectOption({ index: 2 });
	await expect(page).toHaveURL(/organization=/);
	await expect(page.locator('#attention details').first()).toHaveAttribute('open');
});

test('the agenda goes on paper by itself, no item torn apart, and says what is fictional', async ({
	page
}) => {
	await page.goto('/review/?agenda=1');
	const picks = page.locator('#attention').getByRole('checkbox');
	await picks.nth(0).check();
	await picks.nth(1).check();
	await picks.nth(2).check();
	await page.locator('#agenda').getByRole('textbox').first().fill('現地を見る');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('点検の議題')).toBeVisible();
	await expect(page.locator('#agenda .written').first()).toHaveText('現地を見る');
	await expect(page.locator('#attention')).toBeHidden();
	await expect(page.locator('.headline')).toBeHidden();
	await expect(page.getByText('架空').first()).toBeVisible();
	await expect(page.locator('#agenda ol > li').first()).toHaveCSS('break-inside', 'avoid');
});

test('a saved agenda is read again, over another only once that was agreed to', async ({
	page
}) => {
	await page.goto('/review/?agenda=1');
	const picks = page.locator('#attention').getByRole('checkbox');
	await picks.nth(0).check();
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('#agenda').getByRole('button', { name: 'ファイルに書き出す' }).click()
	]);
	await picks.nth(1).check();
	await page.locator('#agenda input[type=file]').setInputFiles(await saved.path());
	await expect(page.getByRole('dialog')).toContainText('置き換わります');
	await expect(page.locator('#agenda ol > li')).toHaveCount(2);
	await page.getByRole('dialog').getByRole('button', { name: '置き換える' }).click();
	await expect(page.locator('#agenda ol > li')).toHaveCount(1);
});
