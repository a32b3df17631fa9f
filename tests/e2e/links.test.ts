import { expect, test } from '@playwright/test';
import { ask, builtFiles, builtPages } from './built.ts';

const SITE = 'http://site.invalid';

test('every address on every page leads to a file of the site, and to a place in it', async ({
	page
}) => {
	test.slow();
	const pages = builtPages();
	const files = new Set(builtFiles());
	const places = new Set(
		await ask(page, pages, (root) => [...root.querySelectorAll('[id]')].map(({ id }) => `#${id}`))
	);
	const links = await ask(page, pages, (root) =>
		[...root.querySelectorAll('[href], [src]')]
			.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
			.filter((address) => !/^(https?|data|mailto):/.test(address))
	);
	const broken = links.filter((link) => {
		const [from = '', ...address] = link.split(' ');
		const { pathname, hash } = new URL(address.join(' '), SITE + from);
		const path = decodeURIComponent(pathname);
		const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
		return !files.has(file) || (hash !== '' && !places.has(`${path} ${decodeURIComponent(hash)}`));
	});
	expect(links.length).toBeGreaterThan(pages.length);
	expect([...new Set(broken)]).toEqual([]);
});

test('the server answers every page with 200, and without the slash sends on to it', async ({
	request
}) => {
	test.slow();
	const refused: string[] = [];
	for (const { address } of builtPages().filter((page) => page.address.endsWith('/'))) {
		const answer = await request.get(address, { maxRedirects: 0 });
		if (answer.status() !== 200) {
			refused.push(`${address} ${answer.status()}`);
		}
	}
	const withoutSlash = await request.get('/indicators', { maxRedirects: 0 });
	expect(refused).toEqual([]);
	expect(withoutSlash.status()).toBe(308);
	expect(withoutSlash.headers()['location']).toBe('/indicators/');
});

test('nothing on a page is loaded from another host', async ({ page }) => {
	test.slow();
	const loads = await ask(page, builtPages(), (root) =>
		[...root.querySelectorAll('link[href], [src], [srcset], use[href], image[href]')]
			.map((element) => element.outerHTML)
			.filter((html) => /(href|src|srcset)="(https?:)?\/\//.test(html))
	);
	expect(loads).toEqual([]);
});

test('ids are unique on a page, and every reference to one finds it', async ({ page }) => {
	test.slow();
	const wrong = await ask(page, builtPages(), (root) => {
		const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
		const known = new Set(ids);
		const references = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
		return [
			...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
			...references.flatMap((name) =>
				[...root.querySelectorAll(`[${name}]`)]
					.flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
					.filter((id) => id !== '' && !known.has(id))
					.map((id) => `${name}: ${id}`)
			)
		];
	});
	expect(wrong).toEqual([]);
});
