import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { progress } from './progress.js';
import { ROOT, buildFolder, dataFolder } from './root.js';
import { npm } from './run.js';
import { hashes } from './tree.js';

export const BUILD = buildFolder();

const INPUTS = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
// Written by the build itself.
const GENERATED = ['lib/paraglide/', 'messages/project.inlang/'];
const STAMP = join(ROOT, `node_modules/.cache/meyasu/${basename(BUILD)}.json`);

/**
 * Builds the site, unless the build at hand was made from just these inputs.
 * @returns {Promise<import('./run.js').Outcome>}
 */
export async function buildWhenNeeded() {
	const inputs = fingerprint();
	if (stampOf(inputs) === lastStamp()) {
		return { ok: true, output: '' };
	}
	const outcome = await progress('ページをつくっています / building the pages', () => build());
	if (outcome.ok) {
		mkdirSync(dirname(STAMP), { recursive: true });
		writeFileSync(STAMP, stampOf(inputs));
	}
	return outcome;
}

/**
 * Builds the site into its folder, from the chosen dataset, for a host that has it at its root.
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function build(env = {}) {
	rmSync(STAMP, { force: true });
	return npm(['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
		env: { MEYASU_DATA: dataFolder(), MEYASU_BASE: '', ...env }
	});
}

/** SHA-256 over everything a build is made from. */
function fingerprint() {
	const drafts = process.env.MEYASU_DRAFT ?? '';
	const sum = createHash('sha256').update(`${dataFolder()}\n${drafts}\n`);
	for (const input of [...INPUTS.map((path) => join(ROOT, path)), dataFolder()]) {
		for (const [file, hash] of hashes(input)) {
			if (!GENERATED.some((prefix) => file.startsWith(prefix))) {
				sum.update(`${file}\n${hash}\n`);
			}
		}
	}
	return sum.digest('hex');
}

/**
 * The inputs together with the moment of the build, so that a build by hand makes the stamp void.
 * @param {string} inputs
 */
function stampOf(inputs) {
	const page = join(BUILD, 'index.html');
	const built = existsSync(page) ? statSync(page).mtimeMs : null;
	return JSON.stringify({ inputs, built });
}

function lastStamp() {
	return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
}
