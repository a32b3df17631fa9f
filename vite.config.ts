import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './src/cli/dataset-plugin.ts';

// A zone west of Greenwich shows every date that slips by a day.
if (process.env.VITEST) {
	process.env.TZ ??= 'America/Los_Angeles';
}

/** One file for what every page needs, the runtime included: many tiny files cost more than they save. */
const sharedChunks: Plugin = {
	name: 'meyasu-shared-chunks',
	config: (_, { isSsrBuild }) =>
		isSsrBuild
			? {}
			: {
					build: {
						rolldownOptions: {
							output: {
								codeSplitting: {
									groups: [
										{
											name: 'frame',
											test: /preload-helper|node_modules\/(svelte|@sveltejs|esm-env|clsx|devalue)\/(?!src\/reactivity)|src\/(lib\/(components\/(?!Breadcrumb|Figure\.|RowCells|Section|ShownRows|SummaryText)|wording\/ruby)|lib\/charts\/(?!LivePoints|Bullet|Pyramid)[A-Z]\w+\.svelte|routes\/\[\[lang\]\]\/[A-Z]\w+\.svelte)|client-optimized\/nodes\/[012]\.js|routes\/\[\[lang\]\]\/\+layout\.svelte/
										}
									]
								}
							}
						}
					}
				}
};

const NOTHING = '\0nothing';

/**
 * What writes files for PowerPoint asks for modules of Node and takes modules of an old form; what it takes to join
 * those to ours would come with every page.
 */
const powerPointInBrowser: Plugin = {
	name: 'meyasu-power-point-in-browser',
	enforce: 'pre',
	resolveId: (source, importer, { ssr = false }) =>
		!ssr && source.startsWith('node:') && importer?.includes('/pptxgenjs/') ? NOTHING : null,
	load: (id) => (id === NOTHING ? 'export default null;' : null)
};

export default defineConfig({
	// The same program as modules.
	resolve: { alias: { jszip: '@progress/jszip-esm' } },
	plugins: [
		sharedChunks,
		powerPointInBrowser,
		datasetPlugin(),
		paraglideVitePlugin({
			project: './src/messages/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/**/*.svelte.test.ts'] }
			},
			{ extends: true, test: { name: 'ssr', include: ['src/**/*.svelte.test.ts'] } },
			{ extends: true, test: { name: 'golden', include: ['tests/golden/**/*.test.ts'] } },
			{ extends: true, test: { name: 'pptx', include: ['tests/pptx/**/*.test.ts'] } },
			{ extends: true, test: { name: 'data', include: ['tests/data/**/*.test.ts'] } }
		]
	}
});
