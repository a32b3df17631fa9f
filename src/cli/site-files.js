import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './tree.js';

const IMMUTABLE = /^_app\/immutable\/.*\.(js|css)$/;
const OFFLINE = /(^|\/)offline\.html$/;

/**
 * Writes `_app/files.json`, from which a service worker knows what a site consists of.
 * @param {string} folder of the built site
 * @param {Awaited<ReturnType<typeof import('./single.js').buildSingle>>} single
 */
export async function listFiles(folder, single) {
	const all = filesIn(folder);
	const list = {
		files: all.filter((file) => IMMUTABLE.test(file)),
		offline: all.filter((file) => OFFLINE.test(file)),
		single
	};
	await writeFile(join(folder, '_app/files.json'), JSON.stringify(list));
}
