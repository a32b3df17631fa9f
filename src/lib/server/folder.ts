import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DEFAULT_FOLDER = 'data/niigata';
const READ_EXTENSIONS = /\.(?:csv|json|xlsx?)$/i;

/** Folders below the dataset folder that hold files; `*` is any one folder. */
const PLACES = ['.', 'observations', 'goals', 'goals/*'] as const;

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
	const files = PLACES.flatMap((place) => placesOf(folder, place)).flatMap((place) =>
		namesIn(join(folder, place))
			.filter((name) => READ_EXTENSIONS.test(name) && !/^[.~]/.test(name))
			.map((name) => (place === '.' ? name : `${place}/${name}`))
	);
	return new Map(
		files
			.filter((file) => statSync(join(folder, file)).isFile())
			.map((file) => [file, readFileSync(join(folder, file))])
	);
}

function placesOf(folder: string, place: (typeof PLACES)[number]): string[] {
	return place === 'goals/*'
		? namesIn(join(folder, 'goals')).map((name) => `goals/${name}`)
		: [place];
}

function namesIn(folder: string): string[] {
	return statSync(folder, { throwIfNoEntry: false })?.isDirectory()
		? readdirSync(folder).sort()
		: [];
}
