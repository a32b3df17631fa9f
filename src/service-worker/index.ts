import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { KeepRequest } from '../routes/[[lang]]/brief/files/keeping.ts';
import { keep } from './keep.ts';
import { ROOT } from './site.ts';
import { deleteOldStores, FILES, PAGES } from './stores.ts';
import { keepUnkeptPages, unkeptPage } from './unkept-page.ts';

declare const self: ServiceWorkerGlobalScope;

/** A network that takes longer is as good as none to someone who stands before a council. */
const PATIENCE_SECONDS = 3;

const wholeOnly = {
	cacheWillUpdate: async ({ response }: { response: Response }) =>
		response.status === 200 && !response.redirected ? response : null
};

/** A page is the same whatever is asked of it after its `?`. */
const withoutQuestion = {
	cacheKeyWillBeUsed: async ({ request }: { request: Request }) =>
		request.url.replace(/[?#].*$/, '')
};

/** Figures of a version that the site no longer has are still those figures. */
const stillTrue = {
	fetchDidSucceed: async ({ response }: { response: Response }) => {
		if (!response.ok) {
			throw new Error(`${response.status} ${response.url}`);
		}
		return response;
	}
};

function latest(...plugins: object[]): NetworkFirst {
	return new NetworkFirst({
		cacheName: PAGES.cacheName,
		networkTimeoutSeconds: PATIENCE_SECONDS,
		matchOptions: { ignoreVary: true },
		plugins: [
			wholeOnly,
			withoutQuestion,
			...plugins,
			new ExpirationPlugin({ maxEntries: PAGES.maxEntries })
		]
	});
}

registerRoute(
	({ url }) => url.href.startsWith(`${ROOT}_app/immutable/`),
	new CacheFirst({
		cacheName: FILES.cacheName,
		matchOptions: { ignoreVary: true },
		plugins: [wholeOnly, new ExpirationPlugin({ maxEntries: FILES.maxEntries })]
	})
);
registerRoute(({ url }) => url.href.startsWith(`${ROOT}facts/`), latest(stillTrue));
registerRoute(
	({ url, request }) =>
		url.href.startsWith(ROOT) &&
		url.href !== `${ROOT}_app/version.json` &&
		!request.headers.has('range'),
	latest()
);
setCatchHandler(async ({ request }) =>
	request.mode === 'navigate' ? unkeptPage(request.url) : Response.error()
);

self.addEventListener('install', (event) => {
	event.waitUntil(keepUnkeptPages().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => event.waitUntil(deleteOldStores()));
self.addEventListener('message', (event) => {
	const { keep: addresses }: Partial<KeepRequest> = event.data ?? {};
	const [port] = event.ports;
	if (addresses !== undefined && port !== undefined) {
		event.waitUntil(keep(addresses, (answer) => port.postMessage(answer)));
	}
});
clientsClaim();
