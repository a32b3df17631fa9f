import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../src/cli/browser.js';
import { ROOT } from '../src/cli/root.js';

const port = process.env.MEYASU_TEST_PORT ?? '4180';
const address = `http://localhost:${port}/`;
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
		baseURL: address,
		viewport: { width: 1280, height: 800 },
		locale: 'ja-JP',
		timezoneId: 'America/Los_Angeles',
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
		}
	},
	webServer: {
		command: `node src/cli/serve.js build ${port}`,
		cwd: ROOT,
		url: address,
		reuseExistingServer: false
	}
});
