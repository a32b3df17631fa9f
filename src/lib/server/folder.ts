import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DEFAULT_FOLDER = 'data/niigata';
const READ_EXTENSIONS = /\.(?:csv|json|xlsx?)$/i;

/** Folders below the dataset folder that hold its files; `*` is any one folder. */
const PLACES = ['.', 'observations', 'goals', 'goals/*', 'briefings', 'briefings/*'];

/** Folders that hold the versions stored with it. They are not part of the dataset: storing one changes nothing in it. */
const RELEASE_PLACES = ['releases/*', 'releases/*/indicators', 'releases/*/briefs'];

/** The dataset folder as chosen: `MEYASU_DATA`, or the one that comes with the program. */
export function datasetFolder(environment: NodeJS.ProcessEnv = process.env): string {
	return environment['MEYASU_DATA'] || DEFAULT_FOLDER;
}

/**
 * The files of a dataset folder by their path inside it. Files that no dataset has (a README, hidden or
 * temporary ones) are left out; a workbook is not, so that its keeper is told. Throws when the folder or
 * a file in it cannot be read.
 */
export function readFolder(folder: string): Map<string, Uint8Array> {
	return filesIn(folder, PLACES);
}

/** The files of the versions that are stored in a dataset folder, by their path inside it. Throws as above. */
export function readReleaseFolder(folder: string): Map<string, Uint8Array> {
	return filesIn(folder, RELEASE_PLACES);
}

function filesIn(folder: string, places: readonly string[]): Map<string, Uint8Array> {
	const files = places
		.flatMap((place) => foldersOf(folder, place))
		.flatMap((place) =>
			namesIn(join(folder, place))
				.filter((name) => READ_EXTENSIONS.test(name))
				.map((name) => (place === '.' ? name : `${place}/${name}`))
		);
	return new Map(
		files
			.filter((file) => statSync(join(folder, file)).isFile())
			.map((file) => [file, readFileSync(join(folder, file))])
	);
}

/** The folders that a place names. */
function foldersOf(folder: string, place: string): string[] {
	const [before, after] = place.split('/*');
	return before === undefined || after === undefined
		? [place]
		: namesIn(join(folder, before))
				.map((name) => `${before}/${name}`)
				.filter((inside) => isFolder(join(folder, inside)))
				.map((inside) => inside + after);
}

function namesIn(folder: string): string[] {
	return isFolder(folder)
		? readdirSync(folder)
				.filter((name) => !/^[.~]/.test(name))
				.sort()
		: [];
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
