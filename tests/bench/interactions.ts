import type { CDPSession, Page } from '@playwright/test';

/** How long the page took to answer what a reader did, from the touch to the next paint. */
export interface Responses {
	/** Milliseconds, one for each interaction, sorted. */
	readonly durations: readonly number[];
	/** The one that three of four interactions do not exceed. */
	readonly p75: number;
	/** What took longest, by what was done. */
	readonly slowest: readonly { readonly what: string; readonly ms: number }[];
	/** How often a file with Chart.js came while one page was read; the most of all pages. */
	readonly chartLoads: number;
}

/** A phone of the lower price class against the machine that runs the bench. */
const SLOWED = 4;
/** Browsers report nothing shorter; what is not reported counts as this. */
const SHORTEST_MS = 16;
const SETTLE_MS = 350;

type Step = readonly [what: string, act: (page: Page) => Promise<void>];

/** Does what a reader does on the exploring pages and measures each step under a slowed processor. */
export async function interact(page: Page, address: string, indicator: string): Promise<Responses> {
	const session = await page.context().newCDPSession(page);
	let loadsHere = 0;
	let chartLoads = 0;
	page.on('response', (response) => {
		void response.text().then(
			(text) => {
				// A name that Chart.js gives to what it keeps on a canvas; no minifier takes it away.
				loadsHere += Number(/\.js$/.test(response.url()) && text.includes('$chartjs'));
			},
			() => undefined
		);
	});
	const taken: { what: string; ms: number }[] = [];
	for (const [path, steps] of Object.entries(visits(indicator))) {
		loadsHere = 0;
		await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
		await watch(page);
		await slow(session, SLOWED);
		for (const [what, act] of steps) {
			await act(page);
			await page.waitForTimeout(SETTLE_MS);
			taken.push({ what: `${path} ${what}`, ms: await longest(page) });
		}
		await slow(session, 1);
		chartLoads = Math.max(chartLoads, loadsHere);
	}
	const durations = taken.map(({ ms }) => ms).sort((a, b) => a - b);
	return {
		durations,
		p75: durations[Math.ceil(durations.length * 0.75) - 1] ?? 0,
		slowest: taken.toSorted((a, b) => b.ms - a.ms).slice(0, 5),
		chartLoads
	};
}

function visits(indicator: string): Record<string, readonly Step[]> {
	const press = (what: string, selector: string, key: string): Step[] =>
		Array.from({ length: 5 }, (_, index): Step => [
			`${what} ${index + 1}`,
			async (page) => {
				const control = page.locator(selector).and(page.locator(':visible')).first();
				await control.focus();
				await page.keyboard.press(key);
			}
		]);
	const choose = (value: string): Step => [
		`choose ${value}`,
		(page) => page.locator(`input[type=radio][value=${value}]`).check({ force: true })
	];
	const tab = (id: string): Step => [
		`tab ${id}`,
		(page) => page.locator(`nav a[href="#${id}"]`).click()
	];
	const toggle = (index: number): Step => [
		`area ${index}`,
		(page) => page.locator('#trend fieldset button[aria-pressed]').nth(index).click()
	];
	return {
		[`/indicators/${indicator}/`]: [
			...press('read the chart', '#trend .live-keys', 'ArrowLeft'),
			...[1, 2, 3].map((index) => toggle(index + 3)),
			...press('range start', '#trend input[type=range]:not(.live-keys)', 'ArrowRight'),
			choose('index'),
			choose('value'),
			tab('change'),
			...press('read the bars', '#change .live-keys', 'ArrowLeft'),
			tab('areas'),
			choose('map'),
			...press('period', '#areas input[type=range]:not(.live-keys)', 'ArrowLeft'),
			choose('slope'),
			choose('ranks'),
			choose('multiples'),
			choose('bars'),
			tab('table'),
			[
				'sort',
				(page) => page.locator('#table th button').and(page.locator(':visible')).nth(2).click()
			]
		],
		'/compare/': [
			['sort', (page) => page.locator('#matrix th button').nth(1).click()],
			['sort again', (page) => page.locator('#matrix th button').nth(2).click()],
			...press('year', '#scatter input[type=range]:not(.live-keys)', 'ArrowLeft')
		],
		'/search/': ['b', 'i', 'r', 't', 'h'].map((letter): Step => [
			`type ${letter}`,
			async (page) => {
				await page.locator('main input[type=search]').focus();
				await page.keyboard.press(letter);
			}
		])
	};
}

async function slow(session: CDPSession, rate: number): Promise<void> {
	await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function watch(page: Page): Promise<void> {
	await page.evaluate(() => {
		const seen: number[] = [];
		Object.assign(window, { meyasuSeen: seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				// TypeScript's DOM has no interactionId on entries yet.
				if ((entry as PerformanceEntry & { interactionId: number }).interactionId > 0) {
					seen.push(entry.duration);
				}
			}
		}).observe({
			type: 'event',
			durationThreshold: 16,
			buffered: false
		} as PerformanceObserverInit);
	});
}

async function longest(page: Page): Promise<number> {
	const seen = await page.evaluate(() =>
		// Set above.
		(window as unknown as { meyasuSeen: number[] }).meyasuSeen.splice(0)
	);
	return Math.max(SHORTEST_MS, ...seen);
}
