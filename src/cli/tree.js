import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, as paths with `/` from that folder, sorted.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesIn(folder) {
	return readdirSync(folder, { withFileTypes: true })
		.flatMap((entry) =>
			entry.isDirectory()
				? filesIn(join(folder, entry.name)).map((file) => `${entry.name}/${file}`)
				: [entry.name]
		)
		.sort();
}

/**
 * SHA-256 of each file below a folder, or of the one file named; empty where there is nothing.
 * @param {string} path
 * @returns {Map<string, string>}
 */
export function hashes(path) {
	if (!existsSync(path)) {
		return new Map();
	}
	const files = statSync(path).isDirectory() ? filesIn(path) : [''];
	return new Map(
		files.map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(path, file)))
				.digest('hex')
		])
	);
}

/**
 * Paths whose files differ between two trees, or are in one of them only.
 * @param {ReadonlyMap<string, string>} one
 * @param {ReadonlyMap<string, string>} other
 */
export function differences(one, other) {
	return [...new Set([...one.keys(), ...other.keys()])].filter(
		(file) => one.get(file) !== other.get(file)
	);
}
