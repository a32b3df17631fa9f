import type { Page } from '@playwright/test';
import { rowsIn } from '../dataset.ts';
import { PREFIXES } from '../site.ts';
import { expect, test } from '../watch.ts';
import { noticeIn, sampleFiles, sampleText, SETTINGS } from './sample.ts';

const { defaultArea, defaultSheet, overview } = SETTINGS;
const INDICATOR = overview.leading.indicator;
const PATHS = [
	'',
	`goals/${defaultSheet.fiscalYear}/${defaultSheet.organization}/`,
	'indicators/',
	`indicators/${INDICATOR}/`,
	'compare/',
	`areas/${defaultArea}/`,
	'search/',
	'about/',
	`embed/live/indicators/${INDICATOR}/`,
	'no-such-page'
];

for (const locale of ['ja', 'en', 'easy'] as const) {
	test(`every kind of page says that the city is fictional, on screen and on paper, in ${locale}`, async ({
		page
	}) => {
		for (const path of PATHS) {
			const address = `${PREFIXES[locale]}${path}`;
			await page.goto(address);
			for (const media of ['screen', 'print'] as const) {
				await page.emulateMedia({ media });
				expect.soft(await notices(page), `${address} on ${media}`).toContain(noticeIn(locale));
			}
		}
	});
}

test('the notice comes again on every sheet of a printed page', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(`/indicators/${INDICATOR}/`);
	await expect(page.locator('.notices')).toHaveCSS('display', 'table-header-group');
	await expect(page.locator('.notices')).toHaveCSS('break-inside', 'avoid');
});

test('no page of the sample is without its notice', () => {
	const pages = sampleFiles('.html');
	const silent = pages.filter(
		(file) => !/<aside class="(?:notice )?dataset[ "]/.test(sampleText(file))
	);
	expect(pages.length).toBeGreaterThan(0);
	expect(silent).toEqual([]);
});

test('every CSV of the sample says on every row that the city is fictional', () => {
	const files = sampleFiles('.csv');
	const silent = files.filter((file) =>
		rowsIn(sampleText(file)).some(({ notice }) => notice !== SETTINGS.notice.ja)
	);
	expect(files.length).toBeGreaterThan(0);
	expect(silent).toEqual([]);
});

test('every JSON file of the sample says that the city is fictional', () => {
	const files = sampleFiles('.json');
	const silent = files.filter((file) => {
		const { notice } = JSON.parse(sampleText(file)) as { notice?: { ja: string } };
		return notice?.ja !== SETTINGS.notice.ja;
	});
	expect(files.length).toBeGreaterThan(0);
	expect(silent).toEqual([]);
});

test('whatever is taken along of the sample says that the city is fictional', async ({
	context,
	page
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`/indicators/${INDICATOR}/`, { waitUntil: 'networkidle' });
	const trend = page.locator('#trend');
	await trend.getByText('表示中のデータ').click();

	const rows = rowsIn((await saved(page, 'CSV')).toString('utf8'));
	expect(rows.length).toBeGreaterThan(0);
	expect(new Set(rows.map((row) => row['おことわり']))).toEqual(new Set([noticeIn('ja')]));

	expect(JSON.parse((await saved(page, 'JSON')).toString('utf8'))).toMatchObject({
		notice: noticeIn('ja')
	});

	const svg = (await saved(page, 'SVG')).toString('utf8');
	const foot = await footOf(page, svg);
	expect(foot.text).toContain(noticeIn('ja'));
	expect(await isInked(page, await saved(page, 'PNG'), foot)).toBe(true);

	await trend.getByRole('button', { name: '表をコピー', exact: true }).click();
	await expect(trend.getByText('コピーしました')).toBeVisible();
	const [head, ...copied] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
	expect(head?.split('\t').at(-1)).toBe('おことわり');
	expect(new Set(copied.map((row) => row.split('\t').at(-1)))).toEqual(new Set([noticeIn('ja')]));
});

/** What the notices on a page say, without their first word and without readings. */
async function notices(page: Page): Promise<string[]> {
	return page.locator('aside:is(.dataset, .draft):visible').evaluateAll((asides) =>
		asides.map((aside) => {
			// A copy, of which what is no part of the sentence is taken away.
			const copy = aside.cloneNode(true) as Element;
			copy.querySelectorAll('b, strong, rt, rp').forEach((part) => part.remove());
			return copy.textContent.trim();
		})
	);
}

async function saved(page: Page, name: string): Promise<Buffer> {
	const coming = page.waitForEvent('download');
	await page.locator('#trend').getByRole('button', { name, exact: true }).click();
	const chunks: Buffer[] = [];
	for await (const chunk of await (await coming).createReadStream()) {
		chunks.push(Buffer.from(chunk));
	}
	return Buffer.concat(chunks);
}

interface Foot {
	/** All bold lines of the picture, joined. */
	readonly text: string;
	/** The first line that stands at its foot, in pixels of the picture. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

async function footOf(page: Page, svg: string): Promise<Foot> {
	return page.evaluate((source) => {
		const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
		const [left = 0, top = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
		const bold = [...root.querySelectorAll('text[font-weight="700"]')];
		const first = bold.find(({ textContent }) => textContent.startsWith('おことわり'));
		const number = (name: string) => Number(first?.getAttribute(name));
		return {
			text: bold.map(({ textContent }) => textContent).join(''),
			x: number('x') - left,
			y: number('y') - top,
			size: number('font-size')
		};
	}, svg);
}

/** Whether the picture has dark letters where a line stands in the drawing. */
async function isInked(page: Page, png: Buffer, { x, y, size }: Foot): Promise<boolean> {
	return page.evaluate(
		async ({ bytes, at }) => {
			const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
			const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
			context?.drawImage(picture, 0, 0);
			const { data } = context?.getImageData(at.x, at.y - at.size, at.size * 5, at.size) ?? {
				data: []
			};
			return data.some((value, index) => index % 4 === 0 && value < 80);
		},
		{ bytes: [...png], at: { x, y, size } }
	);
}
