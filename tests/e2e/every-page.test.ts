import { builtPages } from './built.ts';
import { PREFIXES } from './site.ts';
import { expect, test } from './watch.ts';

for (const locale of ['ja', 'en', 'easy'] as const) {
	test(`every page in ${locale} wakes in silence and keeps what it said`, async ({
		page,
		watch
	}) => {
		test.setTimeout(10 * 60 * 1000);
		const findings: string[] = [];
		for (const { address } of builtPages().filter(
			(built) => languageOf(built.address) === locale
		)) {
			await page.goto(address);
			// The script of a page has run once the next idle moment has come.
			await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 500 })));
			const headings = await page.locator('h1').count();
			findings.push(...watch.messages.splice(0).map((message) => `${address} ${message}`));
			findings.push(...(headings === 1 ? [] : [`${address} has ${headings} headings`]));
		}
		expect(findings).toEqual([]);
	});
}

function languageOf(address: string): keyof typeof PREFIXES {
	if (address.startsWith(PREFIXES.en)) {
		return 'en';
	}
	return address.startsWith(PREFIXES.easy) ? 'easy' : 'ja';
}
