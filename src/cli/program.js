import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The program that a variable of the environment names; null where it is not set.
 * @param {string} variable
 * @returns {string | null}
 * @throws {Error} when it names no program
 */
export function namedProgram(variable) {
	const chosen = process.env[variable];
	if (chosen && !isProgram(chosen)) {
		throw new Error(
			`${variable}: 「${chosen}」は実行できるファイルではありません。 / not a program`
		);
	}
	return chosen || null;
}

/**
 * Where programs of these names would be in the folders of PATH.
 * @param {readonly string[]} names
 */
export function placesInPath(names) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @param {string} path */
export function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
