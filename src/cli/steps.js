import { build } from './build.js';
import { findBrowser, installBrowser } from './browser.js';
import { hasJapaneseFont, installJapaneseFont } from './fonts.js';
import { buildsAlike } from './reproducible.js';
import { findOffice, installOffice, OFFICE_WANTED } from './office.js';
import { npm } from './run.js';
import { SAMPLE } from './sample-site.js';
import { freePort } from './serve.js';

/**
 * @typedef {object} Step
 * @property {string} name as the closing line names it
 * @property {string} title as it is shown while it runs
 * @property {readonly string[]} [needs] names of earlier steps without which it cannot run
 * @property {() => Promise<import('./run.js').Outcome>} work
 */

/** @type {readonly Step[]} */
export const STEPS = [
	{ name: 'browser', title: 'ブラウザー / browser', work: browser },
	{ name: 'prepare', title: '下ごしらえ / generated files', work: () => script('prepare') },
	{ name: 'format', title: '書式 / format', work: () => tool('prettier', '--check', '.') },
	{ name: 'lint', title: '規則 / lint', work: () => tool('eslint', '--max-warnings', '0', '.') },
	{ name: 'types', title: '型 / types', work: () => script('check') },
	{ name: 'unused', title: '使わないコード / unused code', work: () => script('check:unused') },
	{ name: 'office', title: 'LibreOffice', work: office },
	{
		name: 'unit',
		title: '単体 / unit',
		work: () => script('test:unit', '--project', 'unit', '--project', 'ssr')
	},
	{
		name: 'golden',
		title: '図の見本 / golden charts',
		work: () => script('test:unit', '--project', 'golden')
	},
	{
		name: 'pptx',
		title: 'PowerPointのファイル / files for PowerPoint',
		needs: ['office'],
		work: () => script('test:unit', '--project', 'pptx')
	},
	{ name: 'data', title: 'データ / data', work: data },
	{
		name: 'build',
		title: 'ビルド / build',
		work: () => build({ TZ: 'America/Los_Angeles', LANG: 'ja_JP.UTF-8' })
	},
	{ name: 'reproducible', title: '再現性 / reproducible', needs: ['build'], work: buildsAlike },
	{ name: 'sample', title: '見本のビルド / build of the sample', work: () => build(SAMPLE) },
	{
		name: 'pages',
		title: 'ブラウザーでの試験 / browser tests',
		needs: ['browser', 'build', 'sample'],
		work: pages
	}
];

/**
 * @param {string} name of a script in package.json
 * @param {string[]} args
 */
function script(name, ...args) {
	return npm(['run', '--silent', name, '--', ...args]);
}

/** @param {string[]} words an installed program, and its arguments */
function tool(...words) {
	return npm(['exec', '--no', '--', ...words]);
}

/** A machine without a Japanese font is no failure: the tests do not compare pictures. */
async function browser() {
	if (!(await hasJapaneseFont())) {
		await installJapaneseFont();
	}
	try {
		if (await findBrowser()) {
			return { ok: true, output: '' };
		}
	} catch (error) {
		return { ok: false, output: String(error) };
	}
	const { output } = await installBrowser();
	const found = await findBrowser();
	return {
		ok: found !== null,
		output: `${output}\nChromium か Chrome を入れるか、MEYASU_BROWSER にその場所を書いてください。\nInstall Chromium or Chrome, or name it in MEYASU_BROWSER.`
	};
}

/** Without it nobody would know that the files open; so it is no test to be skipped. */
async function office() {
	try {
		if (findOffice() !== null) {
			return { ok: true, output: '' };
		}
	} catch (error) {
		return { ok: false, output: String(error) };
	}
	const { output } = await installOffice();
	return { ok: findOffice() !== null, output: `${output}\n${OFFICE_WANTED}` };
}

async function data() {
	const check = await script('data:check');
	return check.ok ? script('test:unit', '--project', 'data') : check;
}

async function pages() {
	const [port, samplePort] = [await freePort(), await freePort()];
	return npm(['run', '--silent', 'test:e2e'], {
		env: { MEYASU_TEST_PORT: String(port), MEYASU_SAMPLE_PORT: String(samplePort) }
	});
}
