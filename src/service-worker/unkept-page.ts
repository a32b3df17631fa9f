import { withKeptBriefings } from './kept-briefings.ts';
import { fetched, LIST, ROOT, siteFiles } from './site.ts';
import { PAGES } from './stores.ts';

const NAME = 'offline.html';

/** Keeps the page that says, in each language, that a page is not kept. */
export async function keepUnkeptPages(): Promise<void> {
	const { offline } = await siteFiles(await fetched(LIST));
	const store = await caches.open(PAGES.cacheName);
	for (const address of offline) {
		await store.put(address, await fetched(address));
	}
}

/** That page in the language of the address that was asked for. */
export async function unkeptPage(address: string): Promise<Response> {
	const store = await caches.open(PAGES.cacheName);
	const [first = ''] = address.slice(ROOT.length).split('/');
	const own = await store.match(`${ROOT}${first}/${NAME}`);
	const page = own ?? (await store.match(ROOT + NAME));
	if (page === undefined) {
		return Response.error();
	}
	const briefings = await keptBriefings(store, own === undefined ? ROOT : `${ROOT}${first}/`);
	return new Response(withKeptBriefings(await page.text(), briefings), {
		status: 503,
		headers: { 'Content-Type': 'text/html; charset=utf-8' }
	});
}

async function keptBriefings(store: Cache, home: string) {
	const addresses = (await store.keys())
		.map(({ url }) => url)
		.filter((url) => url.startsWith(`${home}brief/`) && url.endsWith('/'));
	return Promise.all(
		addresses.map(async (address) => {
			const response = await store.match(address);
			return { address, html: (await response?.text()) ?? '' };
		})
	);
}
