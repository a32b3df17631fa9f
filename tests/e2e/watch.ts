import { type Page, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

export interface Watch {
	/** What the console said, errors that no one caught, and breaches of the page's policy. */
	readonly messages: string[];
	/** Every address that was asked for. */
	readonly requests: string[];
	/** The sum of all layout shifts so far, those after input included. */
	readonly layoutShift: () => Promise<number>;
}

/** Tests with an eye on what a page says, asks for and moves. */
export const test = base.extend<{ watch: Watch }>({
	watch: async ({ page }, use) => {
		const messages: string[] = [];
		const requests: string[] = [];
		page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
		page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
		page.on('request', (request) => requests.push(request.url()));
		await page.exposeFunction('reportBreach', (breach: string) => messages.push(breach));
		await page.addInitScript(observe);
		await use({ messages, requests, layoutShift: () => layoutShift(page) });
	}
});

interface Watched {
	meyasuShift: number;
	reportBreach: (breach: string) => void;
}

function observe(): void {
	// The window as this script and `exposeFunction` extend it.
	const watched = window as unknown as Watched;
	watched.meyasuShift = 0;
	addEventListener('securitypolicyviolation', (breach) => {
		watched.reportBreach(`policy: ${breach.violatedDirective} ${breach.blockedURI}`);
	});
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			// TypeScript's DOM has no LayoutShift yet.
			watched.meyasuShift += (entry as PerformanceEntry & { value: number }).value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

async function layoutShift(page: Page): Promise<number> {
	// The observer hears of a shift after the frame that painted it.
	await page.evaluate(() => new Promise((frame) => setTimeout(frame, 200)));
	return page.evaluate(() => (window as unknown as Watched).meyasuShift);
}
