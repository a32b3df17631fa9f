import { expect, test } from './watch.ts';
import { INDICATORS, rowsOf } from './dataset.ts';
import { ADDRESSES } from './site.ts';

// Found by its own name, whatever the dataset; the shortest name may be part of others.
const sought = [...INDICATORS].sort(
	(one, other) => (other['name'] ?? '').length - (one['name'] ?? '').length
)[0];
const nothing = 'ゑゑゑゑ';

for (const { address, locale } of ADDRESSES.filter(({ name }) => name === 'indicators')) {
	test(`${address} is searched as one types, says how many it found, and asks no server`, async ({
		page,
		watch
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		const rows = page.locator('main tbody tr:visible');
		await expect(rows).toHaveCount(INDICATORS.length);
		await expect(page.getByRole('status')).toContainText(String(INDICATORS.length));
		const loaded = watch.requests.length;
		const query = sought?.[locale === 'en' ? 'name_en' : 'name'] ?? '';
		await page.getByRole('main').getByRole('searchbox').fill(query);
		await expect(rows.first()).toContainText(locale === 'easy' ? /./ : query);
		expect(await rows.count()).toBeLessThan(INDICATORS.length);
		await expect(page.getByRole('status')).toContainText(String(await rows.count()));
		const asked = watch.requests.slice(loaded).filter((url) => !url.endsWith('/favicon.svg'));
		expect(asked).toEqual([]);
		expect(watch.messages).toEqual([]);
	});
}

test('a search and a theme stay in the address, through a reload and for whoever it is sent to', async ({
	page
}) => {
	const [theme] = rowsOf('themes.csv');
	await page.goto('/indicators/', { waitUntil: 'networkidle' });
	await page.getByRole('main').getByRole('searchbox').fill('数');
	await page.getByRole('combobox').selectOption(theme?.['id'] ?? '');
	const rows = page.locator('main tbody tr:visible');
	const found = await rows.allInnerTexts();
	const address = new URL(page.url());
	expect([...address.searchParams.values()]).toEqual(['数', theme?.['id']]);
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('数');
	await expect(page.getByRole('combobox')).toHaveValue(theme?.['id'] ?? '');
	await expect.poll(() => rows.allInnerTexts()).toEqual(found);
	expect(found.length).toBeLessThan(INDICATORS.length);
});

test('a search that finds nothing says so and what to do', async ({ page }) => {
	await page.goto(`/indicators/?q=${nothing}`, { waitUntil: 'networkidle' });
	await expect(page.locator('main tbody tr:visible')).toHaveCount(0);
	await expect(page.getByRole('status')).toContainText('当てはまる指標はありません');
	await page.getByRole('main').getByRole('searchbox').fill('');
	await expect(page.locator('main tbody tr:visible')).toHaveCount(INDICATORS.length);
	expect(new URL(page.url()).search).toBe('');
});

test('a theme shows just its own indicators', async ({ page }) => {
	const [theme] = rowsOf('themes.csv');
	const own = INDICATORS.filter((indicator) => indicator['theme'] === theme?.['id']);
	await page.goto(`/indicators/?theme=${theme?.['id']}`, { waitUntil: 'networkidle' });
	await expect(page.locator('main tbody tr:visible')).toHaveCount(own.length);
});

test('an address with a theme that does not exist shows everything', async ({ page }) => {
	await page.goto('/indicators/?theme=no-such-theme', { waitUntil: 'networkidle' });
	await expect(page.locator('main tbody tr:visible')).toHaveCount(INDICATORS.length);
});
