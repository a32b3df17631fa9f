import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const LAST_PORT = 65535;
const LOOPBACK = '127.0.0.1';

/** What a page's own <meta> policy cannot say; every host of the site should send these with pages. */
const HEADERS = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Referrer-Policy': 'strict-origin-when-cross-origin'
};

/** Pages that are made to stand inside pages of others. */
const EMBEDDED = /^\/(?:[a-z]+\/)?embed\//;
const EMBEDDED_HEADERS = { ...HEADERS, 'Content-Security-Policy': 'frame-ancestors *' };

/** Files under this address never change: their name does, with their content. */
const IMMUTABLE = '/_app/immutable/';

/**
 * Serves a built site on this machine only.
 * @param {{ folder: string, port: number, orNext?: boolean }} options `orNext` takes the next free
 *   port where the wanted one is taken
 * @returns {Promise<string>} the site's address
 */
export async function serve({ folder, port, orNext = false }) {
	const handler = handlerFor(resolve(folder));
	for (let candidate = port; ; candidate += 1) {
		try {
			await listen(handler, candidate);
			return `http://localhost:${candidate}/`;
		} catch (error) {
			const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!isTaken || !orNext || candidate >= LAST_PORT) {
				throw error;
			}
		}
	}
}

/**
 * A port that nothing listens on.
 * @returns {Promise<number>}
 */
export async function freePort() {
	const server = await listenOn(() => undefined, 0, LOOPBACK);
	const address = server.address();
	await new Promise((closed) => server.close(closed));
	return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * `localhost` means either family to a browser, so both are taken; a machine may lack IPv6.
 * @param {import('node:http').RequestListener} handler
 * @param {number} port
 */
async function listen(handler, port) {
	const first = await listenOn(handler, port, LOOPBACK);
	try {
		await listenOn(handler, port, '::1');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
			first.close();
			throw error;
		}
	}
}

/**
 * @param {import('node:http').RequestListener} handler
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function listenOn(handler, port, host) {
	return new Promise((started, failed) => {
		const server = createServer(handler);
		server.once('error', failed);
		server.listen(port, host, () => started(server));
	});
}

/**
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function handlerFor(folder) {
	const compressed = { brotli: true, gzip: true };
	const pages = sirv(folder, {
		...compressed,
		etag: true,
		extensions: ['html'],
		setHeaders: (response, path) => {
			const headers = EMBEDDED.test(path) ? EMBEDDED_HEADERS : HEADERS;
			for (const [name, value] of Object.entries(headers)) {
				response.setHeader(name, value);
			}
			if (path.endsWith('.csv')) {
				response.setHeader('Content-Type', 'text/csv; charset=utf-8');
			}
		}
	});
	const assets = sirv(folder, { ...compressed, maxAge: 31536000, immutable: true });
	return (request, response) => {
		response.setHeader('X-Content-Type-Options', 'nosniff');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
		const path = decoded(pathname);
		if (path === null) {
			response.writeHead(400).end();
			return;
		}
		if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
			const search = query === undefined ? '' : `?${query}`;
			response.writeHead(308, { Location: `${pathname}/${search}` }).end();
			return;
		}
		const isAsset = path.startsWith(IMMUTABLE);
		// A file that never changes needs no date, and there are many of them.
		response.sendDate = !isAsset;
		response.setHeader('Connection', 'keep-alive');
		const files = isAsset ? assets : pages;
		files(request, response, () => {
			response
				.writeHead(404, {
					...HEADERS,
					'Content-Type': 'text/html; charset=utf-8',
					'Cache-Control': 'no-cache'
				})
				.end(notFoundPage(folder, path));
		});
	};
}

/**
 * @param {string} pathname
 * @returns {string | null} null for an address that could mean a file outside, or another host
 */
function decoded(pathname) {
	try {
		const path = decodeURIComponent(pathname);
		return /^\/(?!\/)/.test(path) && !/\0|\.\.|\\/.test(path) ? path : null;
	} catch {
		return null;
	}
}

/**
 * The nearest `404.html` on the way up from an address, so that the reader's language stays.
 * @param {string} folder
 * @param {string} path
 */
function notFoundPage(folder, path) {
	let place = path;
	while (true) {
		const page = join(folder, place, '404.html');
		if (existsSync(page)) {
			return readFileSync(page);
		}
		if (place === '/') {
			return '404';
		}
		place = posix.dirname(place);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [folder = 'build', port = '4173'] = process.argv.slice(2);
	const address = await serve({ folder, port: Number(port) });
	console.log(`めやす → ${address}`);
}
