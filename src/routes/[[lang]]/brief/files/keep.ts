import type { KeepAnswer, KeepRequest } from './keeping.ts';
import { siteRoot } from './site-root.ts';

/** How far it is, or why it cannot be. */
export type Keeping = KeepAnswer | { readonly state: 'insecure' | 'unsupported' };

/** Has this browser keep the addresses, which are from the root of the site, and tells how far it is. */
export async function keep(
	addresses: readonly string[],
	tell: (keeping: Keeping) => void
): Promise<void> {
	if (!isSecureContext) {
		tell({ state: 'insecure' });
		return;
	}
	try {
		const root = siteRoot();
		const worker = await workerAt(root);
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<KeepAnswer>) => tell(data);
		const request: KeepRequest = { keep: addresses.map((address) => root + address) };
		worker.postMessage(request, [port2]);
	} catch {
		tell({ state: navigator.onLine ? 'unsupported' : 'network' });
	}
}

/** The service worker of the site, once it works. Rejects where the browser refuses it, as in a private window. */
async function workerAt(root: string): Promise<ServiceWorker> {
	const { active, waiting, installing } = await navigator.serviceWorker.register(
		`${root}service-worker.js`
	);
	const coming = installing ?? waiting;
	if (active !== null) {
		return active;
	}
	return new Promise((works, fails) => {
		if (coming === null) {
			fails(new Error('no service worker'));
			return;
		}
		coming.addEventListener('statechange', () => {
			if (coming.state === 'activated') {
				works(coming);
			}
			if (coming.state === 'redundant') {
				fails(new Error('the service worker was not installed'));
			}
		});
	});
}
