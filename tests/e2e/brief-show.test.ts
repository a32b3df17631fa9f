import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { DEFAULT_SHEET } from './dataset.ts';
import { addressOf, PREFIXES } from './site.ts';
import { expect, test } from './watch.ts';

const BRIEF = addressOf('brief');
const PATH = `brief/${DEFAULT_SHEET.fiscalYear}/${DEFAULT_SHEET.organization}/`;
const START = { name: '発表を始める' } as const;

/** A council hall's projector, and an old one. */
const SCREENS = [
	{ width: 1920, height: 1080 },
	{ width: 1024, height: 768 }
] as const;

function stageOf(page: Page): Locator {
	return page.getByRole('dialog', { name: '発表の画面' });
}

/** Number of the slide that is read aloud, and of all slides. */
async function placeOf(page: Page): Promise<string> {
	const said = await page.locator('dialog [role=status].visually-hidden').innerText();
	return /^\d+ \/ \d+/.exec(said)?.[0] ?? said;
}

async function at(page: Page, place: number): Promise<void> {
	await expect.poll(() => placeOf(page)).toMatch(new RegExp(`^${place} / `));
}

/** Opens the long page; its buttons answer once its scripts have come. */
async function open(page: Page): Promise<void> {
	await page.goto(BRIEF, { waitUntil: 'networkidle' });
}

/** Opens the presentation at a slide; its scripts have come when the stage is there. */
async function show(page: Page, slide = '', address = BRIEF): Promise<void> {
	await page.goto(`${address}?view=show${slide === '' ? '' : `#${slide}`}`);
	await expect(page.locator('dialog.brief-stage')).toBeVisible();
}

async function idsOf(page: Page): Promise<string[]> {
	const links = page.getByRole('navigation', { name: 'スライドの一覧' }).getByRole('link');
	return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
}

/** Ids of the slides, and of the first that has evidence. */
async function slidesOf(page: Page): Promise<{ ids: string[]; evidence: string; place: number }> {
	await open(page);
	const ids = await idsOf(page);
	const evidence = await page
		.locator('.place:has(> .evidence)')
		.first()
		.evaluate((place) => place.id.replace('at-', ''));
	return { ids, evidence, place: ids.indexOf(evidence) + 1 };
}

for (const [locale, prefix] of Object.entries(PREFIXES)) {
	test(`without scripts all slides stand on one page, each at its own address (${locale})`, async ({
		browser,
		baseURL
	}) => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.goto(new URL(`${prefix}${PATH}?view=show`, baseURL).href);
		const slides = page.locator('article.slide');
		const count = await slides.count();
		expect(count).toBeGreaterThan(5);
		for (const slide of await slides.all()) {
			await expect(slide).toBeVisible();
			await expect(slide.getByRole('heading', { level: 2 })).toHaveText(/\S/);
		}
		await expect(page.locator('nav ol a[href^="#"]')).toHaveCount(count);
		await expect(page.locator('main .with-script:visible')).toHaveCount(0);
		await expect(page.locator('.evidence a:visible').first()).toHaveAttribute(
			'href',
			/\/indicators\/[^/]+\/#/
		);
		await page.close();
	});
}

test('a presentation is given from the first slide to the last by keys alone, and ended', async ({
	page,
	watch
}) => {
	const { ids } = await slidesOf(page);
	await page.getByRole('button', START).focus();
	await page.keyboard.press('Enter');
	await at(page, 1);
	for (const [index, id] of ids.entries()) {
		await at(page, index + 1);
		expect(new URL(page.url()).hash).toBe(`#${id}`);
		await expect(page).toHaveTitle(new RegExp(`^${index + 1} / ${ids.length} `));
		await page.keyboard.press(['ArrowRight', 'PageDown', 'Space', 'ArrowDown'][index % 4] ?? '');
	}
	await at(page, ids.length);
	await page.keyboard.press('PageUp');
	await at(page, ids.length - 1);
	await page.keyboard.press('Shift+Space');
	await at(page, ids.length - 2);
	await page.keyboard.press('Home');
	await at(page, 1);
	await page.keyboard.press('ArrowLeft');
	await at(page, 1);
	await page.keyboard.press('End');
	await at(page, ids.length);
	// The first may only give the screen back.
	await page.evaluate(() => document.exitFullscreen().catch(() => null));
	await page.keyboard.press('Escape');
	await expect(stageOf(page)).toHaveCount(0);
	expect(new URL(page.url()).search).toBe('');
	expect(new URL(page.url()).hash).toBe(`#${ids.at(-1)}`);
	await expect(page.locator(`#${ids.at(-1)}`)).toBeInViewport();
	await expect(page).toHaveTitle(/説明資料/);
	expect(watch.messages).toEqual([]);
});

test('entering the presentation is one step to go back from', async ({ page }) => {
	await open(page);
	await page.getByRole('button', START).click();
	await at(page, 1);
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await page.goBack();
	await expect(stageOf(page)).toHaveCount(0);
	expect(new URL(page.url()).search).toBe('');
	await page.goForward();
	await at(page, 1);
});

test('a number and Enter lead to its slide; Esc forgets it; a number past the end is told of', async ({
	page
}) => {
	await show(page, 'cover');
	const told = stageOf(page).locator('.told');
	await page.keyboard.type('3');
	await expect(told).toHaveText('3枚目へ（Enter）');
	await page.keyboard.press('Enter');
	await at(page, 3);
	await page.keyboard.type('1');
	await page.keyboard.press('Escape');
	await expect(told).toHaveText('');
	await page.keyboard.press('Enter');
	await at(page, 3);
	await page.keyboard.type('99');
	await page.keyboard.press('Enter');
	await expect(told).toHaveText('99枚目のスライドはありません。');
	await at(page, 3);
});

test('the screen goes black and white, and any key brings the same slide back', async ({
	page
}) => {
	await show(page, 'standing');
	for (const [key, colour] of [
		['b', 'rgb(0, 0, 0)'],
		['.', 'rgb(0, 0, 0)'],
		['w', 'rgb(255, 255, 255)'],
		[',', 'rgb(255, 255, 255)']
	] as const) {
		await page.keyboard.press(key);
		const blank = stageOf(page).getByRole('button', { name: '画面を戻す' });
		await expect(blank).toHaveCSS('background-color', colour);
		expect(await blank.boundingBox()).toMatchObject({ x: 0, y: 0, width: 1280, height: 800 });
		await page.keyboard.press('ArrowRight');
		await expect(blank).toHaveCount(0);
		await at(page, 2);
	}
});

test('the overview is walked by arrows, tells the current slide, and leads to another', async ({
	page
}) => {
	await show(page, 'standing');
	await page.keyboard.press('o');
	const overview = page.getByRole('dialog', { name: '一覧' });
	const current = overview.locator('[aria-current]');
	await expect(current).toHaveAccessibleName(/^2 /);
	await expect(current).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(overview).toHaveCount(0);
	await at(page, 2);
	await page.keyboard.press('o');
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(overview).toHaveCount(0);
	await at(page, 3);
});

test('the keys are told, and a field or a browser key is left alone', async ({ page }) => {
	await show(page, 'standing');
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'キーの説明' });
	await expect(help).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Escape');
	await expect(help).toHaveCount(0);
	await at(page, 2);
	await page.keyboard.press('Alt+ArrowDown');
	await at(page, 2);
});

test('the evidence of a slide opens by one key, is asked further, and gives the slide back', async ({
	page,
	watch
}) => {
	const { evidence, place } = await slidesOf(page);
	await page.getByRole('button', START).click();
	await page.keyboard.type(String(place));
	await page.keyboard.press('Enter');
	await at(page, place);
	await page.keyboard.press('e');
	const dialog = page.getByRole('dialog', { name: /^根拠：/ });
	await expect(dialog.getByRole('navigation').getByRole('link')).toHaveCount(4);
	await dialog.getByRole('link', { name: '表' }).click();
	await expect(dialog.getByRole('table').first()).toBeVisible();
	await expect(dialog.locator('#source-1')).toBeVisible();
	await dialog.locator('.marks a').first().click();
	expect(new URL(page.url()).hash).toBe(`#${evidence}`);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await at(page, place);
	await expect(stageOf(page).locator('.screen')).toBeFocused();
	expect(new URL(page.url()).hash).toBe(`#${evidence}`);
	await page.keyboard.press('e');
	await expect(dialog).toBeVisible();
	await page.keyboard.press('e');
	await expect(dialog).toHaveCount(0);
	expect(watch.messages).toEqual([]);
});

test('a slide without figures of its own opens those of the nearest, and is still there after', async ({
	page
}) => {
	await show(page, 'cover');
	await page.keyboard.press('e');
	const dialog = page.getByRole('dialog', { name: /^根拠：/ });
	await expect(dialog.getByRole('navigation').getByRole('link')).toHaveCount(4);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	expect(new URL(page.url()).hash).toBe('#cover');
});

test('evidence that does not come is told of, and the slide is still there', async ({ page }) => {
	const { evidence } = await slidesOf(page);
	await page.route('**/facts/**', (route) => route.abort());
	await show(page, evidence);
	await page.keyboard.press('e');
	await expect(page.getByText('数値を読み込めませんでした')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(stageOf(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('a slide has its own address: reload keeps it, and an unknown one shows the first', async ({
	page,
	watch
}) => {
	await show(page, 'standing');
	await page.keyboard.press('ArrowRight');
	await at(page, 3);
	await page.reload();
	await at(page, 3);
	await page.goto('about:blank');
	await show(page, 'no-such-slide');
	await at(page, 1);
	await page.evaluate(() => (location.hash = 'standing'));
	await at(page, 2);
	expect(watch.messages).toEqual([]);
});

test('the whole screen is asked for on starting, and a browser that refuses changes nothing', async ({
	page
}) => {
	await page.addInitScript(() => {
		Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
	});
	await open(page);
	await page.getByRole('button', START).click();
	await at(page, 1);
	await page.keyboard.press('f');
	await page.keyboard.press('ArrowRight');
	await at(page, 2);
});

test('the controls come with the pointer and with Tab, large enough for a finger', async ({
	page
}) => {
	await show(page, 'standing');
	const controls = stageOf(page).getByRole('group', { name: '発表の操作' });
	await expect(controls).toHaveCSS('opacity', '0');
	await page.mouse.move(200, 200);
	await page.mouse.move(240, 240);
	await expect(controls).toHaveCSS('opacity', '1');
	for (const button of await controls.getByRole('button').all()) {
		const box = await button.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
	}
	await controls.getByRole('button', { name: '次へ' }).click();
	await at(page, 3);
	await page.reload();
	await at(page, 3);
	await page.keyboard.press('Tab');
	await expect(controls).toHaveCSS('opacity', '1');
	await page.keyboard.press('Enter');
	await at(page, 2);
});

test('a finger turns the slides', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		...(baseURL === undefined ? {} : { baseURL }),
		hasTouch: true,
		viewport: { width: 1024, height: 768 }
	});
	const page = await context.newPage();
	await show(page, 'standing');
	const client = await context.newCDPSession(page);
	const swipe = async (from: number, to: number) => {
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: x === undefined ? [] : [{ x, y: 400 }]
			});
		await touch('touchStart', from);
		await touch('touchMove', (from + to) / 2);
		await touch('touchMove', to);
		await touch('touchEnd');
	};
	await swipe(800, 300);
	await at(page, 3);
	await swipe(300, 800);
	await at(page, 2);
	await context.close();
});

test('the presenter has a window of their own, in step with the first both ways', async ({
	page,
	watch
}) => {
	await show(page, 'standing');
	const coming = page.waitForEvent('popup');
	await page.keyboard.press('p');
	const presenter = await coming;
	await at(presenter, 2);
	await expect(presenter.getByRole('heading', { name: '次のスライド' })).toBeVisible();
	await expect(presenter.getByRole('heading', { name: '読み上げ原稿' })).toBeVisible();
	await presenter.keyboard.press('ArrowRight');
	await at(page, 3);
	await page.keyboard.press('End');
	await expect.poll(() => placeOf(presenter)).toBe(await placeOf(page));
	await presenter.keyboard.press('b');
	await expect(stageOf(page).locator('.blank.black')).toBeVisible();
	await expect(presenter.locator('.blank')).toHaveText('画面を黒くしています。');
	await page.keyboard.press('x');
	await expect(presenter.locator('.blank')).toHaveCount(0);
	expect(watch.messages).toEqual([]);
});

test('closing or reloading either window never loses the place', async ({ page, context }) => {
	await show(page, 'cover');
	const coming = page.waitForEvent('popup');
	await page.keyboard.press('p');
	const presenter = await coming;
	await at(presenter, 1);
	await presenter.keyboard.press('ArrowRight');
	await at(page, 2);
	await presenter.reload();
	await at(presenter, 2);
	await page.reload();
	await at(page, 2);
	await presenter.keyboard.press('ArrowRight');
	await at(page, 3);
	await page.close();
	await presenter.keyboard.press('ArrowRight');
	await at(presenter, 4);
	const second = await context.newPage();
	await show(second);
	await at(second, 4);
	await second.keyboard.press('ArrowRight');
	await at(presenter, 5);
	await presenter.close();
	await second.close();
	const third = await context.newPage();
	await show(third);
	await at(third, 5);
});

test('the watch of the presenter runs, rests, and survives a reload', async ({ page }) => {
	await page.goto(`${BRIEF}?view=presenter#standing`);
	const watch = page.getByRole('timer');
	await expect(watch).toHaveText('0:00');
	await page.getByRole('button', { name: '計る' }).click();
	await expect(watch).toHaveText('0:02');
	await page.reload();
	await expect(watch).toHaveText(/^0:0[2-9]$/);
	await page.getByRole('button', { name: '止める' }).click();
	const rested = await watch.innerText();
	await page.reload();
	await expect(watch).toHaveText(rested);
	await page.getByRole('button', { name: '0に戻す' }).click();
	await expect(watch).toHaveText('0:00');
});

test('the presenter chooses the size of the words, and it is kept', async ({ page }) => {
	await page.goto(`${BRIEF}?view=presenter#standing`);
	const text = page.locator('.notes .text').first();
	const sizeOf = () => text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
	await expect(text).toBeVisible();
	const before = await sizeOf();
	await page.getByRole('button', { name: '文字を大きく' }).click();
	await expect.poll(sizeOf).toBeGreaterThan(before);
	const larger = await sizeOf();
	await page.reload();
	await expect.poll(sizeOf).toBe(larger);
});

test('storage that refuses does not stop the presentation', async ({ page, watch }) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		Storage.prototype.setItem = refuse;
		Storage.prototype.getItem = refuse;
	});
	await show(page, 'cover');
	await page.keyboard.press('ArrowRight');
	await at(page, 2);
	expect(watch.messages).toEqual([]);
});

for (const [locale, prefix] of Object.entries(PREFIXES)) {
	for (const screen of SCREENS) {
		test(`no slide overflows and none is small to read: ${locale} at ${screen.width}×${screen.height}`, async ({
			page
		}) => {
			await page.setViewportSize(screen);
			await show(page, 'cover', `${prefix}${PATH}`);
			const count = Number((await placeOf(page)).split(' / ')[1]);
			expect(count).toBeGreaterThan(5);
			const wrong: string[] = [];
			for (let place = 1; place <= count; place += 1) {
				await at(page, place);
				wrong.push(...(await faultsOf(page)).map((fault) => `${place}: ${fault}`));
				await page.keyboard.press('ArrowRight');
			}
			expect(wrong).toEqual([]);
		});
	}
}

test('the stage, its overview, its help, the evidence and the presenter are accessible', async ({
	page
}) => {
	const { evidence } = await slidesOf(page);
	await show(page, evidence);
	await page.mouse.move(200, 200);
	await page.mouse.move(240, 240);
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('o');
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.keyboard.press('?');
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.keyboard.press('e');
	const dialog = page.getByRole('dialog', { name: /^根拠：/ });
	for (const part of ['推移', '前年との差', '区の比較', '表']) {
		await dialog.getByRole('link', { name: part }).click();
		expect(await violations(page)).toEqual([]);
	}
	await page.goto(`${BRIEF}?view=presenter#${evidence}`);
	await expect(page.getByRole('timer')).toBeVisible();
	expect(await violations(page)).toEqual([]);
});

/** What sticks out of the slide on the stage, and what is smaller than 30 of its 1080 units. */
function faultsOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const sheet = document.querySelector('dialog .sheet');
		if (sheet === null) {
			return ['no slide'];
		}
		const frame = sheet.getBoundingClientRect();
		const least = (30 / 1080) * frame.height - 0.5;
		const texts = [...sheet.querySelectorAll('*')].filter(
			(element) =>
				element.closest('rt, rp, .visually-hidden') === null &&
				element.getBoundingClientRect().width > 0 &&
				[...element.childNodes].some(
					(node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()
				)
		);
		return texts.flatMap((element) => {
			const { bottom, left, right, top } = element.getBoundingClientRect();
			const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
			const size = parseFloat(getComputedStyle(element).fontSize) * scale;
			const isOut =
				left < frame.left - 1 ||
				right > frame.right + 1 ||
				top < frame.top - 1 ||
				bottom > frame.bottom + 1;
			return [
				...(isOut ? [`out: ${element.textContent}`] : []),
				...(size < least ? [`small (${size} of ${least}): ${element.textContent}`] : [])
			];
		});
	});
}
