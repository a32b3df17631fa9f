import { ask, builtPages } from './built.ts';
import { ADDRESSES } from './site.ts';
import { expect, test } from './watch.ts';

for (const { address } of ADDRESSES) {
	test(`${address} loads in silence, from its own host only, and nothing moves`, async ({
		page,
		baseURL,
		watch
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		expect(await watch.layoutShift()).toBe(0);
		expect(watch.messages).toEqual([]);
		expect(watch.requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
	});
}

test('the policy of every page allows no inline script or style', async ({ page }) => {
	const wrong = await ask(page, builtPages(), (root) => {
		const policy = root
			.querySelector('meta[http-equiv="content-security-policy" i]')
			?.getAttribute('content');
		return [
			...(policy?.includes("default-src 'none'") ? [] : ['no policy']),
			...(/unsafe-(inline|eval)|\*|https?:/.test(policy ?? '') ? [`${policy}`] : []),
			...[...root.querySelectorAll('[style]')].map(({ outerHTML }) => outerHTML.slice(0, 80)),
			...[...root.querySelectorAll('*')]
				.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
				.map(({ outerHTML }) => outerHTML.slice(0, 80))
		];
	});
	expect(wrong).toEqual([]);
});

test('the server sends the headers that a page cannot set for itself', async ({ request }) => {
	const headers = (await request.get('/')).headers();
	expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
});
