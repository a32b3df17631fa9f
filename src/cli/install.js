import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { progress } from './progress.js';
import { ROOT } from './root.js';
import { npm } from './run.js';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Package */

/**
 * Installs the packages where they are absent or not those of package-lock.json.
 * @returns {Promise<import('./run.js').Outcome>}
 */
export async function install() {
	if (isInstalled(ROOT)) {
		return { ok: true, output: '' };
	}
	return progress('パッケージを入れています / installing packages（npm ci）', () =>
		npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
	);
}

/**
 * Whether node_modules holds just what package-lock.json names. npm writes down what it installed
 * when it has finished, so an installation that was broken off does not count.
 * @param {string} root
 */
function isInstalled(root) {
	const wanted = packages(join(root, 'package-lock.json'));
	const found = packages(join(root, 'node_modules/.package-lock.json'));
	const names = Object.keys(wanted).filter((name) => name !== '');
	return (
		names.every((name) => sameVersion(wanted[name], found[name])) &&
		Object.keys(found).every((name) => name in wanted)
	);
}

/**
 * @param {Package | undefined} wanted
 * @param {Package | undefined} found
 */
function sameVersion(wanted, found) {
	// A package for another kind of machine is in the lock file only.
	const mayBeAbsent = Boolean(wanted?.optional || wanted?.devOptional);
	return found === undefined ? mayBeAbsent : found.version === wanted?.version;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, Package>}
 */
function packages(lockFile) {
	return existsSync(lockFile) ? (JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {}) : {};
}
