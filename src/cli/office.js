import { join } from 'node:path';
import { aptInstall } from './apt.js';
import { isProgram, namedProgram, placesInPath } from './program.js';

const NAMES = ['soffice', 'libreoffice'];
const UNIX_PLACES = [
	'/usr/lib/libreoffice/program/soffice',
	'/opt/libreoffice/program/soffice',
	'/snap/bin/libreoffice',
	'/Applications/LibreOffice.app/Contents/MacOS/soffice'
];
const WINDOWS_PLACE = 'LibreOffice/program/soffice.exe';

/** What to do where there is no LibreOffice and none can be installed. */
export const OFFICE_WANTED =
	'LibreOffice Impress を入れるか、MEYASU_OFFICE に soffice の場所を書いてください。\nInstall LibreOffice Impress, or name its soffice in MEYASU_OFFICE.';

/**
 * Path of LibreOffice for the tests of PowerPoint files: MEYASU_OFFICE, then the usual places; null where there is none.
 * @returns {string | null}
 * @throws {Error} when MEYASU_OFFICE names no program
 */
export function findOffice() {
	return namedProgram('MEYASU_OFFICE') ?? places().find(isProgram) ?? null;
}

/**
 * Installs LibreOffice where apt can, without what slides do not need.
 * @returns {Promise<import('./run.js').Outcome>}
 */
export function installOffice() {
	return aptInstall(['libreoffice-impress', 'fonts-noto-cjk']);
}

function places() {
	return [
		...placesInPath(NAMES),
		...UNIX_PLACES,
		...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
			.filter((folder) => folder !== undefined)
			.map((folder) => join(folder, WINDOWS_PLACE))
	];
}
