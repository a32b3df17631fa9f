import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { dataFolder } from '../../src/cli/root.js';
import { DEFAULT_AREA, rowsOf } from './dataset.ts';
import { PREFIXES } from './site.ts';

const AREAS = rowsOf('areas.csv');
const WARD = AREAS.find(({ code }) => code === DEFAULT_AREA);
const NAME = WARD?.['name'] ?? '';
const ABOVE = AREAS.filter(({ kind }) => kind !== 'ward').map(({ code }) => code ?? '');
const ADDRESS = `/areas/${DEFAULT_AREA}/`;

/** What an A4 page leaves within its margins, in CSS pixels. */
const PAPER = { width: 703, height: 1032 };
const MOST_PAGES = 9;

interface DatasetFile {
	readonly populations?: readonly string[];
	readonly ageGroups?: readonly unknown[];
}

// The data tests answer for the shape of this file.
const { ageGroups = [], populations = [] } = JSON.parse(
	readFileSync(join(dataFolder(), 'dataset.json'), 'utf8')
) as DatasetFile;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the ward page opens with one sentence on its population, and says where that is from', async ({
		page
	}) => {
		test.skip(populations.length === 0, 'the dataset names no population');
		await page.goto(ADDRESS);
		const headline = page.getByRole('heading', { level: 1 });
		await expect(headline).toContainText(`${NAME}の人口は`);
		const cite = page.getByRole('main').getByRole('link', { name: '出典1', exact: true }).first();
		await cite.click();
		await expect(page.locator(':target')).toContainText('1.');
		await expect(page.locator(':target').getByRole('link')).toBeVisible();
	});

	test('the ward page shows the age structure by name and, when asked, as a table', async ({
		page
	}) => {
		test.skip(ageGroups.length === 0, 'the dataset has no age structure');
		await page.goto(ADDRESS);
		const part = page.getByRole('region', { name: '年齢の構成' });
		await expect(part.getByRole('img', { name: `${NAME}の年齢別の人口の割合` })).toBeVisible();
		await part.getByText('表で見る').click();
		await expect(part.getByRole('table').getByRole('row')).toHaveCount(ageGroups.length + 1);
	});

	test('the ward page shows what is expected, as a sentence, a chart and a table', async ({
		page
	}) => {
		await page.goto(ADDRESS);
		const part = page.getByRole('region', { name: '将来の見通し' });
		await expect(part.getByText('見通しです。').first()).toBeVisible();
		await expect(part.getByRole('img').first()).toHaveAccessibleName(/見通し/);
		await part.getByText('表で見る').click();
		await expect(part.getByRole('table').getByRole('row').nth(1)).toBeVisible();
	});

	test('the ward page states the rule beside the lists that it makes', async ({ page }) => {
		await page.goto(ADDRESS);
		const rule = page.getByText('この一覧の決め方').first();
		const sentence = page.getByText('「良い」が2つ以上で「悪い」がなければ強み').first();
		await expect(sentence).toBeHidden();
		await rule.click();
		await expect(sentence).toBeVisible();
	});

	test('every indicator with values beside it says in its bullet where the ward stands', async ({
		page
	}) => {
		await page.goto(ADDRESS);
		const rows = page.getByRole('main').getByRole('row', { name: /位／/ });
		expect(await rows.count()).toBeGreaterThan(0);
		await expect(rows.getByRole('img', { name: `${NAME}は、` }).first()).toBeVisible();
		expect(await rows.getByRole('img').count()).toBe(await rows.count());
	});

	for (const code of ABOVE) {
		test(`the page of ${code} has neither ranks nor bullets, and nothing is broken`, async ({
			page
		}) => {
			await page.goto(`/areas/${code}/`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByRole('columnheader', { name: '順位' })).toHaveCount(0);
			await expect(page.getByText('この一覧の決め方').first()).toBeVisible();
			await expect(page.getByRole('main')).not.toContainText(/undefined|null|NaN/);
		});
	}
});

test('the ward page leads to the comparison of the wards', async ({ page }) => {
	await page.goto(ADDRESS);
	await page.getByRole('main').getByRole('link', { name: 'ほかの区域とくらべる' }).click();
	await expect(page).toHaveURL(/\/compare\/$/);
});

test('a row of the ward page keeps its figures and their labels on a narrow screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(ADDRESS);
	const row = page.getByRole('main').getByRole('row', { name: /位／/ }).first();
	for (const label of ['順位', '前年から', '出典']) {
		await expect(row.getByText(label).first()).toBeVisible();
	}
	const [box, width] = [await row.boundingBox(), await page.evaluate(() => innerWidth)];
	expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
});

test('a folded table of the ward page still is a table to assistive technology', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(ADDRESS);
	const table = page.getByRole('main').getByRole('table').first();
	await expect(table.getByRole('rowheader').first()).toBeVisible();
	await expect(table.getByRole('cell').first()).toBeVisible();
});

for (const [locale, prefix] of Object.entries(PREFIXES)) {
	test(`the ward page in ${locale} has its headline, lists, pyramid and outlook on the first A4 page`, async ({
		page
	}) => {
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize(PAPER);
		await page.goto(`${prefix}areas/${DEFAULT_AREA}/`);
		const ends = await page
			.locator('#ages, #outlook')
			.evaluateAll((headings) =>
				headings.map((heading) => heading.parentElement?.getBoundingClientRect().bottom ?? Infinity)
			);
		expect(ends).toHaveLength(2);
		expect(Math.max(...ends)).toBeLessThanOrEqual(PAPER.height);
	});

	test(`the ward page in ${locale} prints on at most ${MOST_PAGES} A4 pages, nothing cut off`, async ({
		page
	}) => {
		await page.goto(`${prefix}areas/${DEFAULT_AREA}/`);
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		expect(pages).toBeGreaterThan(1);
		expect(pages).toBeLessThanOrEqual(MOST_PAGES);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize(PAPER);
		expect(await tooWide(page)).toEqual([]);
	});
}

test('the printed ward page states the rule and names every source that its figures cite', async ({
	page
}) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(ADDRESS);
	const main = page.getByRole('main');
	await expect(main.getByText('「良い」が2つ以上で「悪い」がなければ強み').last()).toBeVisible();
	const cited = await main
		.locator('a[href^="#source-"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
	expect(cited.length).toBeGreaterThan(0);
	const listed = await main
		.locator('[id^="source-"]')
		.evaluateAll((sources) => sources.map(({ id }) => id));
	expect([...new Set(cited)].filter((id) => !listed.includes(id))).toEqual([]);
});

for (const open of ['この一覧の決め方', '表で見る']) {
	test(`axe finds nothing wrong where 「${open}」 is open`, async ({ page }) => {
		await page.goto(ADDRESS);
		await page.getByText(open).first().click();
		const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
		const serious = found.violations.filter(({ tags }) =>
			tags.some((tag) => tag.startsWith('wcag'))
		);
		expect(serious.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`)).toEqual(
			[]
		);
	});
}

/** What sticks out of the paper to the right. */
async function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main *')]
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
			.map(({ tagName, className }) => `${tagName}.${String(className)}`)
			.slice(0, 8)
	);
}
