import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { compress } from './src/cli/compress.js';
import { buildFolder } from './src/cli/root.js';
import { listFiles } from './src/cli/site-files.js';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

// Kit's route announcer carries this inline style; nothing else on a page may have one.
const ROUTE_ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

// The one inline script of our own: what it may be is what stands in the frame of every page.
const FRAME = readFileSync(new URL('./src/app.html', import.meta.url), 'utf8');
const [, FRAME_SCRIPT = ''] = /<script>([^]*?)<\/script>/.exec(FRAME) ?? [];

/** @type {`sha256-${string}`} */
const FRAME_SCRIPT_HASH = `sha256-${createHash('sha256').update(FRAME_SCRIPT).digest('base64')}`;

// The one page that a dataset may have none of: until a briefing is kept to a version.
const KEPT_BRIEFING = '/[[lang]]/brief/[year]/[organization]/[version]';

const built = buildFolder();
const site = adapter({ pages: built, assets: built, strict: true });

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		paths: { base: process.env.MEYASU_BASE ?? '' },
		adapter: {
			...site,
			async adapt(builder) {
				await site.adapt(builder);
				// Needed by a build alone, and not small.
				const { buildSingle } = await import('./src/cli/single.js');
				await listFiles(built, await buildSingle(built));
				await compress(built);
			}
		},
		version: { name: version },
		// A first visit of a citizen does not pay for it: a briefing asks for it, and the site as an app.
		serviceWorker: { register: false },
		prerender: {
			handleUnseenRoutes({ routes, message }) {
				if (routes.some((route) => route !== KEPT_BRIEFING)) {
					throw new Error(message);
				}
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', FRAME_SCRIPT_HASH],
				'style-src': ['self', 'unsafe-hashes', ROUTE_ANNOUNCER_STYLE],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
