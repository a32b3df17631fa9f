import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXTS = new Set([
	'.html',
	'.js',
	'.json',
	'.css',
	'.svg',
	'.csv',
	'.txt',
	'.xml',
	'.webmanifest'
]);
/** Scripts and styles are few and every reader loads them; pages are many, and the last tenth costs fifty times as long. */
const QUALITY = { asset: constants.BROTLI_MAX_QUALITY, page: 9 };
const ASSET = /[\\/]_app[\\/]/;
/** As many at a time as there are threads for it. */
const AT_ONCE = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Sets a `.br` and a `.gz` beside every text of a built site.
 * @param {string} folder
 */
export async function compress(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name))
		.values();
	await Promise.all(Array.from({ length: AT_ONCE }, () => work(files)));
}

/** @param {Iterable<string>} files shared by all who work on them */
async function work(files) {
	for (const file of files) {
		const bytes = await readFile(file);
		const quality = ASSET.test(file) ? QUALITY.asset : QUALITY.page;
		const params = {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		};
		await writeFile(`${file}.br`, await toBrotli(bytes, { params }));
		await writeFile(`${file}.gz`, await toGzip(bytes, { level: constants.Z_BEST_COMPRESSION }));
	}
}
