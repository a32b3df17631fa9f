import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { ROOT } from './root.js';

const BRIEF = join(ROOT, 'src/routes/[[lang]]/brief');
const PLACE = '_app/immutable/single';

/**
 * A file of the build that is put into single files, and what a policy allows it by.
 * @typedef {{ address: string, hash: `sha256-${string}` }} Part
 */

/** From a single file no PowerPoint file is made, so what makes one stays out. */
const withoutPowerPoint = {
	name: 'meyasu-without-power-point',
	/** @type {import('vite').Plugin['enforce']} */
	enforce: 'pre',
	/** @param {string} source */
	resolveId(source) {
		return /(^|\/)(pptxgenjs|pptx)(\/|$)/.test(source) ? '\0without-power-point' : null;
	},
	/** @param {string} id */
	load(id) {
		return id === '\0without-power-point' ? 'export default null' : null;
	}
};

/**
 * Builds the script and the style that a briefing saved as one HTML file carries inside.
 * @param {string} folder of the built site
 * @returns {Promise<{ script: Part, style: Part }>} their addresses from the root of the site
 */
export async function buildSingle(folder) {
	const built = await build({
		root: ROOT,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		resolve: {
			alias: [
				{ find: '$lib', replacement: join(ROOT, 'src/lib') },
				{ find: '$app/paths', replacement: join(BRIEF, 'single/app-paths.ts') }
			]
		},
		plugins: [withoutPowerPoint, svelte({ configFile: false, preprocess: vitePreprocess() })],
		build: {
			write: false,
			modulePreload: false,
			cssCodeSplit: false,
			assetsInlineLimit: () => true,
			reportCompressedSize: false,
			rolldownOptions: {
				input: join(BRIEF, 'single/main.ts'),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
	const script = outputs.find((one) => one.type === 'chunk');
	const style = outputs.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
	if (outputs.length !== 2 || script?.type !== 'chunk' || style?.type !== 'asset') {
		throw new Error(`one script and one style expected: ${outputs.map((one) => one.fileName)}`);
	}
	return {
		script: await part(folder, inlineScript(script.code), 'js'),
		style: await part(folder, String(style.source).trim(), 'css')
	};
}

/**
 * The same script, written so that it can stand between `<script>` and `</script>`.
 * @param {string} code
 */
export function inlineScript(code) {
	return code.trim().replaceAll(/<(?=\/?script)/gi, '\\x3C');
}

/**
 * @param {string} folder
 * @param {string} text
 * @param {'js' | 'css'} end
 * @returns {Promise<Part>}
 */
async function part(folder, text, end) {
	const hash = createHash('sha256').update(text).digest('base64');
	const name = hash.slice(0, 8).replaceAll(/[^\w]/g, '_');
	const address = `${PLACE}/deck.${name}.${end}`;
	await mkdir(join(folder, PLACE), { recursive: true });
	await writeFile(join(folder, address), text);
	return { address, hash: `sha256-${hash}` };
}
