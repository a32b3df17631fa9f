import { run } from './run.js';

const LIMIT_MS = 15 * 60 * 1000;

/**
 * Installs Debian packages where the program runs as root and apt is there; not ok anywhere else.
 * @param {readonly string[]} packages
 * @returns {Promise<import('./run.js').Outcome>}
 */
export async function aptInstall(packages) {
	if (process.getuid?.() !== 0) {
		return { ok: false, output: 'apt-get: root ではありません。 / not root' };
	}
	const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, limitMs: LIMIT_MS };
	const update = await run('apt-get', ['update'], options);
	const install = await run(
		'apt-get',
		['install', '-y', '--no-install-recommends', ...packages],
		options
	);
	return { ok: install.ok, output: `${update.output}\n${install.output}` };
}
