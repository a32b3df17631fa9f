import { aptInstall } from './apt.js';
import { run } from './run.js';

/**
 * Whether pages can be drawn with Japanese letters. Only a Linux machine can be without.
 * @returns {Promise<boolean>}
 */
export async function hasJapaneseFont() {
	if (process.platform !== 'linux') {
		return true;
	}
	const list = await run('fc-list', [':lang=ja', 'family']);
	return list.ok && list.output.trim() !== '';
}

/** Installs a Japanese font where apt can. */
export function installJapaneseFont() {
	return aptInstall(['fontconfig', 'fonts-noto-cjk']);
}
