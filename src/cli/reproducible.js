import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD, build } from './build.js';
import { ROOT } from './root.js';
import { differences, hashes } from './tree.js';

const SHOWN = 20;

/**
 * Builds once more, in another time zone and language, and compares every byte with `build/`, which
 * is the new build afterwards.
 * @returns {Promise<import('./run.js').Outcome>}
 */
export async function buildsAlike() {
	const kept = mkdtempSync(join(ROOT, 'node_modules/.meyasu-'));
	try {
		const first = join(kept, 'build');
		renameSync(BUILD, first);
		const again = await build({ TZ: 'Asia/Tokyo', LANG: 'C', LC_ALL: 'C' });
		if (!again.ok) {
			return again;
		}
		const one = hashes(first);
		const different = differences(one, hashes(BUILD));
		return {
			ok: one.size > 0 && different.length === 0,
			output: [
				`${one.size} ファイルのうち ${different.length} ファイルが違います。 / files differ:`,
				...different.slice(0, SHOWN)
			].join('\n')
		};
	} finally {
		rmSync(kept, { recursive: true, force: true });
	}
}
