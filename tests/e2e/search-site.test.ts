import type { Locator, Page } from '@playwright/test';
import { DEFAULT_AREA, INDICATORS, rowsOf } from './dataset.ts';
import { ADDRESSES, addressOf, PREFIXES } from './site.ts';
import { expect, test } from './watch.ts';

const [area] = rowsOf('areas.csv').filter(({ code }) => code === DEFAULT_AREA);
const name = area?.['name'] ?? '';
const nameInEnglish = area?.['name_en'] ?? '';
const kana = area?.['kana'] ?? '';
const areaAddress = `/areas/${DEFAULT_AREA}/`;

/** The search box that can be used: that of the header, or on the search page its own. */
function box(page: Page): Locator {
	return page.locator('[aria-keyshortcuts="/"]:visible');
}

function results(page: Page): Locator {
	return page.getByRole('main').locator('section[aria-labelledby^="found"]').getByRole('link');
}

test('from any page, the key / and a word in kana lead to what is sought', async ({
	page,
	watch
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.keyboard.press('/');
	await expect(box(page)).toBeFocused();
	await page.keyboard.type(kana);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/search/?q=${encodeURIComponent(kana)}`);
	await expect(box(page)).toHaveValue(kana);
	await expect(page.getByRole('main').locator('mark').first()).toHaveText(kana);
	await results(page).filter({ hasText: name }).first().click();
	await expect(page).toHaveURL(areaAddress);
	expect(watch.messages).toEqual([]);
});

test('しゅっしょう finds 出生', async ({ page }) => {
	test.skip(!INDICATORS.some(({ id }) => id === 'births'), 'the dataset counts no births');
	await page.goto(addressOf('search'), { waitUntil: 'networkidle' });
	await box(page).fill('しゅっしょう');
	await expect(results(page).first()).toContainText('出生');
});

for (const { address } of ADDRESSES.filter(({ locale }) => locale === 'ja')) {
	test(`the key / goes to the search box of ${address} and leaves nothing in it`, async ({
		page
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.keyboard.press('/');
		await expect(box(page)).toBeFocused();
		await expect(box(page)).toHaveValue('');
	});
}

test('the key / stays a letter where one types, and means nothing with other keys or while composing', async ({
	page
}) => {
	await page.goto(addressOf('indicators'), { waitUntil: 'networkidle' });
	const finder = page.getByRole('main').getByRole('searchbox');
	await finder.focus();
	await page.keyboard.type('a/b');
	await expect(finder).toHaveValue('a/b');
	await expect(finder).toBeFocused();
	await finder.blur();
	await page.keyboard.press('Control+/');
	await page.keyboard.press('Alt+/');
	await page.evaluate(() => {
		const composing = { key: '/', isComposing: true, bubbles: true };
		document.body.dispatchEvent(new KeyboardEvent('keydown', composing));
	});
	await expect(box(page)).not.toBeFocused();
	await page.keyboard.press('/');
	await expect(box(page)).toBeFocused();
});

test('the key / can be turned off, for good, and on again', async ({ page }) => {
	await page.goto(addressOf('search'), { waitUntil: 'networkidle' });
	const choice = page.getByRole('checkbox');
	await choice.uncheck();
	await page.keyboard.press('/');
	await expect(box(page)).not.toBeFocused();
	await page.goto(addressOf('about'), { waitUntil: 'networkidle' });
	await page.keyboard.press('/');
	await expect(box(page)).not.toBeFocused();
	await page.goto(addressOf('search'), { waitUntil: 'networkidle' });
	await expect(choice).not.toBeChecked();
	await choice.check();
	await page.keyboard.press('/');
	await expect(box(page)).toBeFocused();
});

for (const { address, locale } of ADDRESSES.filter(({ name: type }) => type === 'search')) {
	test(`${address} finds a word of any language, says how many, and asks no server as one types`, async ({
		page,
		watch
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		await box(page).fill(name);
		await expect(results(page).first()).toBeVisible();
		const asked = watch.requests.length;
		for (const query of [kana, nameInEnglish]) {
			await box(page).fill(query);
			const found = page.locator(`[aria-labelledby="found-area"] a[href$="${areaAddress}"]`);
			await expect(found).toHaveAttribute('href', `${PREFIXES[locale]}${areaAddress.slice(1)}`);
			await expect(page.getByRole('status')).toContainText(/[1-9]/);
		}
		const later = watch.requests.slice(asked).filter((url) => !url.endsWith('/favicon.svg'));
		expect(later).toEqual([]);
		expect(watch.messages).toEqual([]);
	});
}

test('a search stays in the address: for whoever gets the link, through a reload, and on the way back', async ({
	page,
	context
}) => {
	await page.goto(addressOf('search'), { waitUntil: 'networkidle' });
	await box(page).fill(name);
	await expect(results(page).first()).toBeVisible();
	const found = await results(page).allInnerTexts();
	const other = await context.newPage();
	await other.goto(page.url());
	await expect.poll(() => results(other).allInnerTexts()).toEqual(found);
	await page.reload();
	await expect.poll(() => results(page).allInnerTexts()).toEqual(found);
	await results(page).first().click();
	await expect(page).not.toHaveURL(/search/);
	await page.goBack();
	await expect(box(page)).toHaveValue(name);
	await expect.poll(() => results(page).allInnerTexts()).toEqual(found);
});

test('a long list is shown in part until the rest is asked for', async ({ page }) => {
	await page.goto(`${addressOf('search')}?q=${encodeURIComponent('数')}`);
	const more = page.getByRole('main').getByRole('button').first();
	await expect(more).toBeVisible();
	const first = await results(page).count();
	await more.click();
	await expect(more).toBeHidden();
	expect(await results(page).count()).toBeGreaterThan(first);
});

test('a search that finds nothing says so and keeps the index in sight', async ({ page }) => {
	await page.goto(`${addressOf('search')}?q=${encodeURIComponent('ゑゑゑゑ')}`);
	await expect(page.getByRole('status')).toContainText('当てはまるものはありません');
	await expect(page.locator('h2#indicator')).toBeVisible();
	await box(page).fill('');
	await expect(page.getByRole('status')).toBeEmpty();
	expect(new URL(page.url()).search).toBe('');
});

test('a mistyped English word is told and searched for as the most similar one', async ({
	page
}) => {
	const words = INDICATORS.flatMap(
		(indicator) => (indicator['name_en'] ?? '').match(/[a-z]+/gi) ?? []
	);
	const [word = ''] = [...words].sort((one, other) => other.length - one.length);
	const mistyped = `${word.slice(0, 2)}${word.slice(3)}`;
	await page.goto(`${PREFIXES.en}search/?q=${mistyped}`);
	await expect(page.getByRole('status')).toContainText(word.toLowerCase());
	await expect(results(page).first()).toBeVisible();
});

test('a hostile query is cut and stays text', async ({ page, watch }) => {
	const hostile = `<img src=x onerror="document.title='!'"> ${'x'.repeat(10_000)}`;
	await page.goto(`${addressOf('search')}?q=${encodeURIComponent(hostile)}`);
	await expect(page.getByRole('status')).toContainText('<img src=x');
	expect((await box(page).inputValue()).length).toBe(100);
	await expect(page.getByRole('main').locator('img')).toHaveCount(0);
	await expect(page).not.toHaveTitle('!');
	expect(watch.messages).toEqual([]);
});

test('without its data the search says so, and works once the data comes', async ({ page }) => {
	await page.route('**/search/index.json', (route) => route.abort());
	await page.goto(addressOf('search'), { waitUntil: 'networkidle' });
	await box(page).fill(name);
	await expect(page.getByRole('status')).toContainText('読み込めませんでした');
	await expect(page.locator('h2#indicator')).toBeVisible();
	await page.unroute('**/search/index.json');
	await box(page).fill(kana);
	await expect(results(page).first()).toBeVisible();
});

test('a search that comes with the address moves nothing that one sees', async ({
	page,
	watch
}) => {
	await page.goto(`${addressOf('search')}?q=${encodeURIComponent(name)}`, {
		waitUntil: 'networkidle'
	});
	await expect(results(page).first()).toBeVisible();
	expect(await watch.layoutShift()).toBe(0);
});

for (const width of [320, 390]) {
	test(`the box opens over the bar at ${width} px and moves nothing`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto('/', { waitUntil: 'networkidle' });
		const heading = page.getByRole('heading', { level: 1 });
		const before = await heading.boundingBox();
		const closed = await box(page).boundingBox();
		await box(page).click();
		const open = await box(page).boundingBox();
		expect(closed?.width).toBeGreaterThanOrEqual(44);
		expect(closed?.height).toBeGreaterThanOrEqual(44);
		expect(open?.width).toBeGreaterThan(250);
		expect(await heading.boundingBox()).toEqual(before);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the box leads to the index of everything, with links to look through', async ({ page }) => {
		await page.goto(addressOf('indicator'));
		await page.getByRole('searchbox').fill(name);
		await page.getByRole('searchbox').press('Enter');
		await expect(page).toHaveURL(`/search/?q=${encodeURIComponent(name)}`);
		const main = page.getByRole('main');
		await expect(main.locator('a[href*="/indicators/"]')).toHaveCount(INDICATORS.length);
		await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
		await expect(main.getByText('JavaScript')).toBeVisible();
		await expect(main.getByRole('searchbox')).toHaveCount(0);
		await expect(main.getByRole('checkbox')).toHaveCount(0);
	});
});
