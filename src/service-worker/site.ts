declare const self: ServiceWorkerGlobalScope;

/** The root of the site, with the slash at its end; it may lie in a folder of its host. */
export const ROOT = self.registration.scope;

/** Lists what a build consists of; written when the site is built. */
export const LIST = `${ROOT}_app/files.json`;

/** Files whose name changes with their content, and the pages that say that a page is not kept. */
export interface SiteFiles {
	readonly files: readonly string[];
	readonly offline: readonly string[];
}

/** Whole addresses of what the build consists of, by the response that lists it. */
export async function siteFiles(list: Response): Promise<SiteFiles> {
	const { files, offline }: SiteFiles = await list.json();
	return { files: files.map((file) => ROOT + file), offline: offline.map((file) => ROOT + file) };
}

/** What stands at an address now, read to its end. Rejects where there is no network, or nothing stands there. */
export async function fetched(address: string): Promise<Response> {
	const response = await fetch(address, {
		// The browser's own cache asks first whether what it holds is still so.
		cache: 'no-cache',
		signal: AbortSignal.timeout(PATIENCE_MS)
	});
	if (!response.ok) {
		throw new Error(`${response.status} ${address}`);
	}
	return new Response(await response.blob(), { headers: response.headers });
}

const PATIENCE_MS = 30_000;
