import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from './apt.js';
import { isProgram, namedProgram, placesInPath } from './program.js';
import { npm } from './run.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const WINDOWS_CHROME = 'Google/Chrome/Application/chrome.exe';
const DOWNLOAD_LIMIT_MS = 10 * 60 * 1000;

/**
 * Path of the browser for the tests: MEYASU_BROWSER, then the system's Chromium or Chrome, then
 * Playwright's own; null where there is none.
 * @returns {Promise<string | null>}
 * @throws {Error} when MEYASU_BROWSER names no program
 */
export async function findBrowser() {
	const chosen = namedProgram('MEYASU_BROWSER');
	if (chosen !== null) {
		return chosen;
	}
	return systemPlaces().find(isProgram) ?? (await ownBrowser());
}

/**
 * Installs a browser by Playwright's installer, or by apt where that is ours to use.
 * @returns {Promise<import('./run.js').Outcome>} output says what was tried
 */
export async function installBrowser() {
	const download = await npm(['exec', '--no', '--', 'playwright', 'install', 'chromium'], {
		limitMs: DOWNLOAD_LIMIT_MS
	});
	if (download.ok) {
		return download;
	}
	const system = await aptInstall(['chromium', 'fonts-noto-cjk']);
	return { ok: system.ok, output: `${download.output}\n${system.output}` };
}

function systemPlaces() {
	return [
		...placesInPath(NAMES),
		'/snap/bin/chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.map((folder) => join(folder, WINDOWS_CHROME))
	];
}

async function ownBrowser() {
	// Looked up late: Playwright is not there before the packages are.
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	return existsSync(path) ? path : null;
}
