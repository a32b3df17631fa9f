import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin, type ViteDevServer } from 'vite';
import { datasetFolder } from '../lib/server/folder.ts';
import type * as Checked from './checked.ts';

const LIB = fileURLToPath(new URL('../lib', import.meta.url));
const CHECKED = fileURLToPath(new URL('./checked.ts', import.meta.url));

// An editor writes a file in several steps; this is long enough to wait for the last.
const SETTLED_MS = 100;

/**
 * Checks the dataset folder before a build or a dev server starts, and fails with the whole report. The
 * dev server then watches the folder: a change shows at once, and a broken file covers the page with the
 * report until it is put right.
 */
export function datasetPlugin(): Plugin {
	return {
		name: 'meyasu-dataset',
		apply: (_, { mode }) => mode !== 'test',
		// Not in `buildStart`: there the bundler would bury the report under a stack of its own.
		buildApp: {
			order: 'pre',
			async handler({ config }) {
				// A Kit build is two builds; the data of the one for the browser is that of the one before it.
				if (config.build.ssr) {
					config.logger.info(await check());
				}
			}
		},
		async configureServer(server) {
			server.config.logger.info(await check());
			watchFolder(server);
		}
	};
}

function watchFolder(server: ViteDevServer): void {
	const folder = resolve(datasetFolder());
	let waiting: NodeJS.Timeout | undefined;
	server.watcher.add(folder);
	server.watcher.on('all', (_, path) => {
		if (resolve(path).startsWith(folder + sep)) {
			clearTimeout(waiting);
			waiting = setTimeout(() => void showChange(server), SETTLED_MS);
		}
	});
}

async function showChange({ config, environments }: ViteDevServer): Promise<void> {
	// The pages keep the dataset in modules of the server; all of them have to be made anew.
	environments.ssr.moduleGraph.invalidateAll();
	try {
		config.logger.info(await check());
		environments.client.hot.send({ type: 'full-reload' });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		config.logger.error(message);
		environments.client.hot.send({ type: 'error', err: { message, stack: '' } });
	}
}

/** The line of what the folder holds; rejects with the report. Vite's own config does not know `$lib`. */
async function check(): Promise<string> {
	const { module } = await runnerImport<typeof Checked>(CHECKED, {
		configFile: false,
		logLevel: 'silent',
		resolve: { alias: { $lib: LIB } }
	});
	return module.checkedLine();
}
