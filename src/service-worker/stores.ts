import { CacheExpiration } from 'workbox-expiration';
import { ROOT } from './site.ts';

/** A site may share its host with others of its kind, so its stores are named for its root. */
const MINE = `meyasu ${ROOT} `;

/** What never changes under its name: scripts and styles, of several builds. */
export const FILES = { cacheName: `${MINE}files 1`, maxEntries: 1500 };

/** What changes: pages and figures, the latest that was seen of each. */
export const PAGES = { cacheName: `${MINE}pages 1`, maxEntries: 600 };

/** Deletes the stores that an earlier version of the service worker filled in another way. */
export async function deleteOldStores(): Promise<void> {
	const old = (await caches.keys()).filter(
		(name) => name.startsWith(MINE) && name !== FILES.cacheName && name !== PAGES.cacheName
	);
	await Promise.all(old.map((name) => caches.delete(name)));
}

/** Puts responses into a store, and lets go of what was used the longest ago where they are too many. */
export async function putAll(
	{ cacheName, maxEntries }: typeof FILES,
	responses: ReadonlyMap<string, Response>
): Promise<void> {
	const store = await caches.open(cacheName);
	const expiration = new CacheExpiration(cacheName, { maxEntries });
	for (const [address, response] of responses) {
		await store.put(address, response);
		await expiration.updateTimestamp(address);
	}
	await expiration.expireEntries();
}
