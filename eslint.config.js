import js from '@eslint/js';
import { includeIgnoreFile } from '@eslint/config-helpers';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const FLOORS = ['domain', 'data', 'server', 'wording', 'charts', 'explore', 'brief', 'components'];

/** What a floor may not reach for; the picture is in README. */
const CLOSED_TO = {
	domain: {
		floors: ['data', 'server', 'wording', 'charts', 'explore', 'brief', 'components', 'paraglide'],
		packages: ['zod', 'svelte', 'svelte/*', 'chart.js', 'd3-*', 'csv-*', 'node:*', '$app/*']
	},
	data: {
		floors: ['server', 'wording', 'charts', 'explore', 'brief', 'components', 'paraglide'],
		packages: ['svelte', 'svelte/*', 'chart.js', 'd3-*', 'node:*', '$app/*']
	},
	server: {
		floors: ['charts', 'brief', 'components', 'wording', 'paraglide'],
		packages: ['svelte', 'svelte/*', 'chart.js', 'd3-*', 'zod', '$app/*']
	},
	wording: {
		floors: ['data', 'server', 'charts', 'explore', 'brief', 'components'],
		packages: ['svelte', 'svelte/*', 'chart.js', 'd3-*', 'zod', 'csv-*', 'node:*', '$app/*']
	},
	charts: {
		floors: ['data', 'server', 'explore', 'brief', 'components'],
		packages: ['zod', 'csv-*', 'node:*', '$app/*']
	},
	explore: {
		floors: ['data', 'server', 'brief', 'components'],
		packages: ['svelte', 'svelte/*', 'chart.js', 'd3-*', 'zod', 'csv-*', 'node:*', '$app/*']
	},
	brief: {
		floors: ['data', 'server', 'components'],
		packages: ['svelte', 'svelte/*', 'chart.js', 'd3-*', 'zod', 'csv-*', 'node:*', '$app/*']
	},
	components: {
		floors: ['data', 'server'],
		packages: ['zod', 'csv-*', 'node:*', 'chart.js', 'd3-*']
	}
};

const layers = FLOORS.map((floor) => {
	const { floors, packages } = CLOSED_TO[/** @type {keyof typeof CLOSED_TO} */ (floor)];
	return {
		files: [`src/lib/${floor}/**/*.{ts,svelte}`],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': /** @type {import('eslint').Linter.RuleEntry} */ ([
				'error',
				{
					patterns: [
						{
							group: floors.flatMap((name) => [`$lib/${name}/**`, `**/${name}/**`]),
							message: `${floor} may not reach this floor; see "The house" in README.`
						},
						{ group: packages, message: `${floor} stays free of this; see "The house" in README.` }
					]
				}
			])
		}
	};
});

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('./.gitignore', import.meta.url))),
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': 'error',
			curly: 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/no-top-level-browser-globals': 'error',
			'svelte/no-unused-props': 'error',
			'svelte/prefer-const': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		files: ['src/**/*.ts', 'tests/**/*.ts', 'vite.config.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		files: ['src/cli/**', 'tests/bench/**'],
		rules: { 'no-console': 'off' }
	},
	...layers,
	prettier
);
