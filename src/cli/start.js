import { requireNode } from './node-version.js';

requireNode();

const { install } = await import('./install.js');
const { stopOnSignal } = await import('./run.js');

const STOPPED = 130;
stopOnSignal(STOPPED);

const installed = await install();
if (!installed.ok) {
	fail('パッケージを入れられませんでした。 / packages could not be installed.', installed.output);
}

const { BUILD, buildWhenNeeded } = await import('./build.js');
const built = await buildWhenNeeded();
if (!built.ok) {
	fail('ページをつくれませんでした。 / the pages could not be built.', built.output);
}

const { serve } = await import('./serve.js');
const port = Number(process.env.PORT ?? 4173);
const address = await serve({ folder: BUILD, port, orNext: true }).catch((error) =>
	fail('サーバーを始められませんでした。 / the server could not start.', error.message)
);
stopOnSignal(0);
console.log(`めやす → ${address}  (Ctrl+C で終了)`);

/**
 * @param {string} message
 * @param {string} details
 * @returns {never}
 */
function fail(message, details) {
	// Where in the program an error arose says nothing to the keeper of the data.
	const report = details.replace(/^\s+at .*\n?/gm, '').trim();
	console.error(`\n${report}\n\nNG: ${message}`);
	process.exit(1);
}
