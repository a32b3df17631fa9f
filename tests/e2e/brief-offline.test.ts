import { statSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { addressOf, ADDRESSES, PREFIXES } from './site.ts';
import { expect, test } from './watch.ts';

const DECK = addressOf('brief');
const GOALS = DECK.replace('brief', 'goals');
const LARGEST_FILE = 1_500_000;

interface Manifest {
	readonly name: string;
	readonly lang: string;
	readonly start_url: string;
	readonly scope: string;
	readonly display: string;
	readonly icons: readonly { readonly src: string; readonly sizes: string }[];
}

test('a briefing that was opened once opens without a network, with its show and its evidence', async ({
	page,
	context,
	watch
}) => {
	await keep(page, DECK);
	await context.setOffline(true);
	await page.reload();
	await expect(page.locator('.offline')).toHaveAttribute('data-keeping', 'kept');
	await page.goto(`${DECK}?view=show`);
	await expect(page.locator('#show-cover')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('#show-standing')).toBeVisible();
	await page.goto(DECK);
	await expect(page.locator('.offline')).toHaveAttribute('data-keeping', 'kept');
	await askEvidence(page);
	expect(watch.messages).toEqual([]);
});

test('every page that a kept briefing leads to opens without a network, whatever is asked of it', async ({
	page,
	context,
	watch
}) => {
	await keep(page, DECK);
	const kept = await keptPages(page);
	await context.setOffline(true);
	const opened: string[] = [];
	for (const address of kept) {
		const answer = await page.goto(`${address}?from=2000`);
		opened.push(`${answer?.status()} ${await page.locator('h1').count()} ${address}`);
	}
	expect(kept).toContain('/');
	expect(kept).toContain(GOALS);
	expect(kept.filter((address) => address.startsWith('/indicators/'))).not.toEqual([]);
	expect(opened).toEqual(kept.map((address) => `200 1 ${address}`));
	expect(watch.messages).toEqual([]);
});

test('a step from a kept briefing to another kept page needs no network either', async ({
	page,
	context,
	watch
}) => {
	await keep(page, DECK);
	await context.setOffline(true);
	await page.reload();
	await page.locator(`header a[href$="${GOALS}"]`).first().click();
	await expect(page).toHaveURL(GOALS);
	await expect(page.locator('[data-deck]')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(watch.messages).toEqual([]);
});

for (const [locale, prefix] of Object.entries(PREFIXES)) {
	test(`a page that is not kept says so in ${locale}, and names the briefing that is`, async ({
		page,
		context
	}) => {
		const deck = prefix + DECK.slice(1);
		await keep(page, deck);
		await context.setOffline(true);
		const answer = await page.goto(`${prefix}compare/`);
		expect(answer?.status()).toBe(503);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.locator(`a[href$="${deck}"]`).click();
		await expect(page.locator('[data-deck]')).toBeVisible();
	});
}

test('a first visit of any other page registers no service worker', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const registered = await page.evaluate(async () => navigator.serviceWorker.getRegistrations());
	expect(registered).toEqual([]);
});

for (const { address, locale } of ADDRESSES.filter(({ name }) => name === 'overview')) {
	test(`${address} can be installed as an app: it has a name, a start and icons that are there`, async ({
		page,
		request
	}) => {
		await page.goto(address);
		const place = await page.locator('link[rel="manifest"]').getAttribute('href');
		const manifest = new URL(place ?? '', page.url());
		const answer = await request.get(manifest.href);
		const said = (await answer.json()) as Manifest;
		const icons = await Promise.all(
			said.icons.map(async ({ src }) => request.get(new URL(src, manifest).href))
		);
		expect(answer.headers()['content-type']).toContain('application/manifest+json');
		expect(said.name).not.toBe('');
		expect(said.lang).toBe(locale === 'en' ? 'en' : 'ja');
		expect(said.display).toBe('standalone');
		expect(new URL(said.start_url, manifest).pathname).toBe(address);
		expect(new URL(said.scope, manifest).pathname).toBe('/');
		expect(said.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
		expect(icons.map((icon) => icon.headers()['content-type'])).toEqual(
			icons.map(() => 'image/png')
		);
	});
}

test('a briefing saved as one file is shown, asked and turned without a network or a request', async ({
	page,
	context,
	watch
}, info) => {
	await page.goto(DECK);
	const saved = await save(page, info);
	const file = `file://${saved}`;
	await context.setOffline(true);
	watch.requests.splice(0);
	await page.goto(file);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await askEvidence(page);
	await page.keyboard.press('Escape');
	await page.goto(`${file}?view=show`);
	await expect(page.locator('#show-cover')).toBeVisible();
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('#show-standing')).toBeVisible();
	expect(saved).toMatch(/\/\d{4}-[\w-]+\.html$/);
	expect(statSync(saved).size).toBeLessThan(LARGEST_FILE);
	expect(watch.requests).toEqual([file, `${file}?view=show`]);
	expect(watch.messages).toEqual([]);
});

test('the second window of a saved file keeps in step with the first, both ways', async ({
	page,
	context,
	watch
}, info) => {
	await page.goto(DECK);
	const saved = await save(page, info);
	await context.setOffline(true);
	await page.goto(`file://${saved}?view=show`);
	await expect(page.locator('#show-cover')).toBeVisible();
	const opening = context.waitForEvent('page');
	await page.keyboard.press('p');
	const presenter = await opening;
	await page.keyboard.press('ArrowRight');
	await expect(presenter.locator('#now-heading')).toContainText('2 /');
	await presenter.keyboard.press('ArrowRight');
	await expect(page.locator('[data-view="show"] [id^="show-"]').first()).not.toHaveId(
		'show-standing'
	);
	expect(watch.messages).toEqual([]);
});

test('a saved file leads to the site that it was saved from, and never to a place of its own', async ({
	page,
	baseURL
}, info) => {
	await page.goto(DECK);
	const saved = await save(page, info);
	await page.goto(`file://${saved}`);
	const links = await page
		.locator('a[href]')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(links.filter((to) => !/^(#|https?:)/.test(to))).toEqual([]);
	expect(await page.locator('script[src], link[href], img[src]').count()).toBe(0);
	expect(await page.locator('#content').textContent()).toContain(`"site":"${baseURL}`);
});

test.describe('without scripts', () => {
	test('a saved file has every slide with its words and charts', async ({
		page,
		browser
	}, info) => {
		await page.goto(DECK);
		const slides = await page.locator('[data-deck] article').count();
		const saved = await save(page, info);
		const plain = await browser.newContext({ javaScriptEnabled: false });
		const reader = await plain.newPage();
		await reader.goto(`file://${saved}`);
		await expect(reader.locator('[data-deck] article')).toHaveCount(slides);
		await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(reader.locator('svg[role="img"]:visible').first()).toBeVisible();
		await expect(reader.locator('h1')).not.toHaveCSS('font-family', /^"?Times/);
		// Scoped styles have the names that the page of the site gave them.
		await expect(reader.locator('[data-deck]')).not.toHaveCSS('max-width', 'none');
		await plain.close();
	});
});

/** Opens a briefing and waits until the browser keeps it. */
async function keep(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('.offline')).toHaveAttribute('data-keeping', 'kept', {
		timeout: 30_000
	});
}

async function keptPages(page: Page): Promise<string[]> {
	const stores = await page.evaluate(async () => {
		const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		return Promise.all(
			opened.map((store) => store.keys().then((all) => all.map(({ url }) => url)))
		);
	});
	return stores
		.flat()
		.map((url) => new URL(url).pathname)
		.filter((path) => path.endsWith('/'))
		.sort();
}

/** Opens the evidence of the first slide that has some, and asks for another part of it. */
async function askEvidence(page: Page): Promise<void> {
	await page
		.getByRole('button', { name: /^根拠を開く/ })
		.first()
		.click();
	const dialog = page.getByRole('dialog');
	await dialog.locator('a[href="#evidence-table"]').click();
	await expect(dialog.getByRole('table').first()).toBeVisible();
}

/** Saves the briefing of a page as one file; answers where it lies. */
async function save(page: Page, info: TestInfo): Promise<string> {
	// By then its scripts are awake.
	await expect(page.locator('.offline')).toHaveAttribute('data-keeping', /./);
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: '1つのファイルに保存' }).click();
	const saved = await coming;
	const path = info.outputPath(saved.suggestedFilename());
	await saved.saveAs(path);
	return path;
}
