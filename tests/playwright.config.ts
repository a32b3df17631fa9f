import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../src/cli/browser.js';
import { ROOT } from '../src/cli/root.js';
import { SAMPLE } from '../src/cli/sample-site.js';

const port = process.env.MEYASU_TEST_PORT ?? '4180';
const address = `http://localhost:${port}/`;
const samplePort = process.env.MEYASU_SAMPLE_PORT ?? '4181';
const sampleAddress = `http://localhost:${samplePort}/`;
const executablePath = (await findBrowser()) ?? undefined;

export default defineConfig({
	testDir: './e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	workers: 2,
	retries: 0,
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 1280, height: 800 },
		locale: 'ja-JP',
		timezoneId: 'America/Los_Angeles',
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
		}
	},
	projects: [
		{ name: 'chosen', testIgnore: '**/e2e/sample/**', use: { baseURL: address } },
		{ name: 'sample', testMatch: '**/e2e/sample/**/*.test.ts', use: { baseURL: sampleAddress } }
	],
	webServer: [
		{
			command: `node src/cli/serve.js build ${port}`,
			cwd: ROOT,
			url: address,
			reuseExistingServer: false
		},
		{
			command: `node src/cli/serve.js ${SAMPLE.MEYASU_BUILD} ${samplePort}`,
			cwd: ROOT,
			url: sampleAddress,
			reuseExistingServer: false
		}
	]
});
