import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The dataset folder that MEYASU_DATA chooses, read from where the person typed the command.
 * @returns {string} an absolute path
 */
export function dataFolder() {
	const chosen = process.env.MEYASU_DATA;
	return chosen
		? resolve(process.env.INIT_CWD ?? process.cwd(), chosen)
		: resolve(ROOT, 'data/niigata');
}

/**
 * Where the site is built: `build/`, or the folder of the project that MEYASU_BUILD names.
 * @returns {string} an absolute path
 */
export function buildFolder() {
	return resolve(ROOT, process.env.MEYASU_BUILD || 'build');
}
