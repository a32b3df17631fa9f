import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { bestRecorded, rowsIn, rowsOf } from './dataset.ts';
import { PREFIXES } from './site.ts';
import { expect, test } from './watch.ts';

// An indicator that every ward has a value of in several years, and one by month.
const BY_WARD = bestRecorded('date');
const BY_MONTH = bestRecorded('month');
const WARDS = rowsOf('areas.csv').filter(({ kind }) => kind === 'ward');

function sentenceOf(panel: Locator): Promise<string> {
	return panel.locator('.sentence, h2 + *').first().innerText();
}

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'networkidle' });
}

for (const [locale, prefix] of Object.entries(PREFIXES)) {
	test(`every part of an indicator stands on its page without scripts (${locale})`, async ({
		browser,
		baseURL
	}) => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.goto(new URL(`${prefix}indicators/${BY_WARD}/`, baseURL).href);
		for (const part of ['trend', 'change', 'areas', 'table', 'definition']) {
			await expect(page.locator(`#${part}`)).toBeVisible();
		}
		await expect(page.locator('#trend').getByRole('img').first()).toBeVisible();
		await expect(page.locator('#change').getByRole('img').first()).toBeVisible();
		await expect(page.locator('#areas').getByRole('img').first()).toBeVisible();
		await expect(page.locator('.with-script:visible')).toHaveCount(0);
		await page.close();
	});
}

test('a tab shows one part at a time, keeps the address and is gone back from', async ({
	page
}) => {
	await open(page, `/indicators/${BY_WARD}/`);
	await expect(page.locator('#trend')).toBeVisible();
	await expect(page.locator('#areas')).toBeHidden();
	await page.locator('nav a[href="#areas"]').click();
	await expect(page.locator('#areas')).toBeVisible();
	await expect(page.locator('#trend')).toBeHidden();
	expect(new URL(page.url()).hash).toBe('#areas');
	await page.goBack();
	await expect(page.locator('#trend')).toBeVisible();
});

test('a link to a source opens the part that holds it', async ({ page }) => {
	await open(page, `/indicators/${BY_WARD}/#source-1`);
	await expect(page.locator('#definition')).toBeVisible();
	await expect(page.locator('#source-1')).toBeInViewport();
});

test('chosen areas are drawn thick, named at the end, said, tabled, and kept in the address', async ({
	page,
	watch
}) => {
	await open(page, `/indicators/${BY_WARD}/`);
	const trend = page.locator('#trend');
	const off = trend.locator('button[aria-pressed="false"]').filter({ hasText: /./ });
	const other = trend.locator('fieldset button[aria-pressed="false"]').nth(3);
	const name = (await other.innerText()).trim();
	expect(await off.count()).toBeGreaterThan(1);
	await other.click();
	await expect(trend.getByRole('button', { name, exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(trend.locator('svg.frame-wide text', { hasText: name }).first()).toBeVisible();
	await trend.locator('details.figures summary').click();
	await expect(trend.getByRole('columnheader', { name })).toBeVisible();
	await expect.poll(() => new URL(page.url()).searchParams.get('areas')).toContain(',');
	const drawn = await trend.locator('svg.frame-wide').innerHTML();
	await page.reload({ waitUntil: 'networkidle' });
	await expect.poll(() => trend.locator('svg.frame-wide').innerHTML()).toBe(drawn);
	await page.goBack();
	await expect(trend.getByRole('button', { name, exact: true })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	expect(watch.messages).toEqual([]);
});

test('a stretch of periods is chosen by handle, by typing an era year and by shortcut', async ({
	page
}) => {
	await open(page, `/indicators/${BY_MONTH}/`);
	const trend = page.locator('#trend');
	const start = trend.getByRole('slider', { name: '期間のはじめを動かす' });
	const before = await start.getAttribute('aria-valuetext');
	await start.focus();
	await page.keyboard.press('ArrowRight');
	await expect(start).not.toHaveAttribute('aria-valuetext', before ?? '');
	await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d\d$/);
	const typed = trend.getByRole('combobox', { name: 'はじめ' });
	await typed.fill('ありえない時');
	await typed.press('Enter');
	await expect(trend.getByRole('status').filter({ hasText: 'ありえない時' })).toBeVisible();
	await trend.getByRole('button', { name: '直近10' }).click();
	await trend.locator('details.figures summary').click();
	await expect(trend.locator('details.figures tbody tr')).toHaveCount(10);
});

test('a handle is dragged, and the chart and the address follow', async ({ page }) => {
	await open(page, `/indicators/${BY_MONTH}/`);
	const trend = page.locator('#trend');
	const drawn = await trend.locator('svg.frame-wide').innerHTML();
	const start = trend.getByRole('slider', { name: '期間のはじめを動かす' });
	await start.scrollIntoViewIfNeeded();
	const rail = await start.boundingBox();
	const { x, y, width, height } = rail ?? { x: 0, y: 0, width: 0, height: 0 };
	await page.mouse.move(x + 12, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
	await page.mouse.up();
	await expect.poll(() => trend.locator('svg.frame-wide').innerHTML()).not.toBe(drawn);
	await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d\d$/);
});

test('every part is printed, whichever is on the screen, and no control', async ({ page }) => {
	await open(page, `/indicators/${BY_WARD}/#table`);
	await page.emulateMedia({ media: 'print' });
	for (const part of ['trend', 'change', 'areas', 'table', 'definition']) {
		await expect(page.locator(`#${part}`)).toBeVisible();
	}
	await expect(page.locator('main .with-script:visible')).toHaveCount(0);
});

test('the first value counts as 100 when asked, in chart, table and sentence', async ({ page }) => {
	await open(page, `/indicators/${BY_WARD}/?scale=index`);
	const trend = page.locator('#trend');
	await expect(trend.getByRole('radio', { name: '最初を100' })).toBeChecked();
	await trend.locator('details.figures summary').click();
	await expect(trend.locator('details.figures tbody td').last()).toContainText('100');
});

test('the wards are shown as each kind of chart, each with its table and its spoken name', async ({
	page,
	watch
}) => {
	await open(page, `/indicators/${BY_WARD}/#areas`);
	const areas = page.locator('#areas');
	for (const kind of ['map', 'slope', 'ranks', 'multiples', 'bars']) {
		await areas.locator(`input[value=${kind}]`).check({ force: true });
		const said = areas.locator('[aria-label]:is(ul, svg)').first();
		await expect(said).toHaveAttribute('aria-label', /\d/);
		await expect
			.poll(() => areas.locator('details.figures tbody tr').count())
			.toBeGreaterThanOrEqual(WARDS.length);
		expect(await sentenceOf(areas)).toMatch(/\S/);
	}
	expect(watch.messages).toEqual([]);
});

test('the period of the wards is slid, chosen from a list, and played unless motion is unwanted', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, `/indicators/${BY_WARD}/?chart=map#areas`);
	const areas = page.locator('#areas');
	const slider = areas.getByRole('slider', { name: '時点を動かす' });
	const last = await slider.getAttribute('aria-valuetext');
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(slider).not.toHaveAttribute('aria-valuetext', last ?? '');
	const first = await slider.getAttribute('aria-valuetext');
	await areas.getByRole('button', { name: '再生' }).click();
	await expect(slider).not.toHaveAttribute('aria-valuetext', first ?? '');
	await expect(areas.getByRole('button', { name: '再生' })).toBeVisible();
	await page.waitForTimeout(1000);
	const rested = await slider.getAttribute('aria-valuetext');
	await page.waitForTimeout(1000);
	expect(await slider.getAttribute('aria-valuetext')).toBe(rested);
});

test('the table is sorted by any column, both ways, with the state said and kept', async ({
	page
}) => {
	await open(page, `/indicators/${BY_WARD}/#table`);
	const table = page.locator('#table table').first();
	const heading = table.locator('th:has(button)').nth(1);
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	const falling = await table.locator('tbody tr > :nth-child(2)').allInnerTexts();
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	const rising = await table.locator('tbody tr > :nth-child(2)').allInnerTexts();
	const numbers = (cells: string[]) =>
		cells.map((cell) => Number(cell.replace(/[^\d.]/g, ''))).filter((value) => value > 0);
	expect(numbers(falling)).toEqual(numbers(falling).toSorted((a, b) => b - a));
	expect(numbers(rising)).toEqual(numbers(rising).toSorted((a, b) => a - b));
	expect(new URL(page.url()).searchParams.get('order')).toBe('asc');
});

for (const query of [
	'scale=nonsense',
	'areas=99999,<script>alert(1)</script>',
	`areas=${'9'.repeat(10_000)}`,
	'from=2030&to=1900',
	'chart=pie&at=not-a-day&per=million&axes=%00',
	'sort=__proto__&order=constructor'
]) {
	test(`an address that asks for what there is not shows the usual view and says so: ${query.slice(0, 40)}`, async ({
		page,
		watch
	}) => {
		await open(page, `/indicators/${BY_WARD}/`);
		const usual = await page.locator('#trend svg.frame-wide').innerHTML();
		await open(page, `/indicators/${BY_WARD}/?${query}`);
		await expect(page.getByRole('status').filter({ hasText: 'アドレス' })).toBeVisible();
		expect(await page.locator('#trend svg.frame-wide').innerHTML()).toBe(usual);
		expect(watch.messages).toEqual([]);
	});
}

test('what is shown is downloaded as CSV, JSON, SVG and PNG, and reads back the same', async ({
	page
}) => {
	await open(page, `/indicators/${BY_WARD}/?scale=index`);
	const trend = page.locator('#trend');
	await trend.locator('details.figures summary').click();
	const shown = await trend.locator('details.figures tbody tr').count();
	await trend.getByText('表示中のデータ').click();
	const saved = async (name: string) => {
		const coming = page.waitForEvent('download');
		await trend.getByRole('button', { name, exact: true }).click();
		const download = await coming;
		return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
	};
	const csv = await saved('CSV');
	expect(csv.file).toMatch(/\.csv$/);
	expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
	const rows = rowsIn(csv.bytes.toString('utf8'));
	expect(rows).toHaveLength(shown);
	expect(Object.values(rows.at(-1) ?? {})).toContain('100');
	const json = JSON.parse((await saved('JSON')).bytes.toString('utf8')) as {
		rows: unknown[];
		sources: unknown[];
	};
	expect(json.rows).toHaveLength(shown);
	expect(json.sources.length).toBeGreaterThan(0);
	const svg = (await saved('SVG')).bytes.toString('utf8');
	expect(svg).toContain('出典');
	expect(
		await page.evaluate(
			(text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'),
			svg
		)
	).toBeNull();
	const small = pngSize((await saved('PNG')).bytes);
	const large = pngSize((await saved('PNG（2倍）')).bytes);
	expect(large).toEqual({ width: small.width * 2, height: small.height * 2 });
	expect(small.width).toBeGreaterThan(500);
});

test('the embedded view shows the same chart, live and kept to the version, without the frame', async ({
	page,
	watch
}) => {
	await open(page, `/indicators/${BY_WARD}/?scale=index`);
	const drawn = await page.locator('#trend svg.frame-wide').innerHTML();
	await page.locator('#trend').getByText('表示中のデータ').click();
	await page.locator('#trend').getByRole('button', { name: '埋め込み' }).click();
	const dialog = page.getByRole('dialog');
	const live = await dialog.getByRole('textbox', { name: 'アドレス' }).inputValue();
	await dialog.getByRole('radio').nth(1).check();
	const frozen = await dialog.getByRole('textbox', { name: 'アドレス' }).inputValue();
	expect(await dialog.getByRole('textbox', { name: '埋め込みコード' }).inputValue()).toMatch(
		/^<iframe src="[^"]+" title="[^"]+"/
	);
	expect(frozen).not.toBe(live);
	for (const address of [live, frozen]) {
		await open(page, address);
		await expect(page.locator('header')).toHaveCount(0);
		await expect.poll(() => page.locator('#trend svg.frame-wide').innerHTML()).toBe(drawn);
	}
	await expect(page.getByText('固定した表示')).toBeVisible();
	expect(watch.messages).toEqual([]);
});

test('another page may hold the embedded view in a frame, and no other page of the site', async ({
	request
}) => {
	const policyOf = async (path: string) =>
		(await request.get(path)).headers()['content-security-policy'];
	expect(await policyOf(`/embed/live/indicators/${BY_WARD}/`)).toBe('frame-ancestors *');
	expect(await policyOf(`/indicators/${BY_WARD}/`)).toBe("frame-ancestors 'none'");
});

test('the question goes along to the other languages', async ({ page }) => {
	await open(page, `/indicators/${BY_WARD}/?scale=index#trend`);
	await page.locator('header details').last().locator('summary').click();
	await page.locator('header').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/indicators\/.*\?scale=index#trend$/);
	await expect(page.getByRole('radio', { name: 'First = 100' })).toBeChecked();
});

test('figures that do not come are told of, and the usual view stays', async ({ page, watch }) => {
	await open(page, `/indicators/${BY_WARD}/`);
	await page.route('**/facts/**', (route) => route.abort());
	await page.locator('#trend').getByRole('radio', { name: '最初を100' }).click({ force: true });
	await expect(page.getByText('数値を読み込めませんでした')).toBeVisible();
	await expect(
		page.locator('#trend').getByRole('radio', { name: '値', exact: true })
	).toBeChecked();
	await expect(page.locator('#trend svg.frame-wide')).toBeVisible();
	expect(watch.messages.filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
});

/** Width and height as a PNG file states them. */
function pngSize(bytes: Buffer): { width: number; height: number } {
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
