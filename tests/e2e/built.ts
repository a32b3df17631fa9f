import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD } from '../../src/cli/build.js';
import { filesIn } from '../../src/cli/tree.js';
import { LEADING_INDICATOR } from './dataset.ts';

export interface BuiltPage {
	/** Where the server answers with it. */
	readonly address: string;
	readonly html: string;
}

/** Every file of the build, as a path from its root. */
export function builtFiles(): string[] {
	return filesIn(BUILD).filter((file) => !/\.(br|gz)$/.test(file));
}

/** Views for pages of others; there are two for each indicator, and one page makes them all. */
const EMBEDDED = /^(?:[a-z]+\/)?embed\//;

/** Every page of the build; of the embedded views, those of one indicator. */
export function builtPages(): BuiltPage[] {
	return builtFiles()
		.filter((file) => file.endsWith('.html'))
		.filter((file) => !EMBEDDED.test(file) || file.endsWith(`/${LEADING_INDICATOR}/index.html`))
		.map((file) => ({
			address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
			html: readFileSync(join(BUILD, file), 'utf8')
		}));
}

/**
 * What a question, put to every page as a browser reads it without running or loading anything,
 * finds; each finding with the page's address before it.
 */
export async function ask(
	page: Page,
	pages: readonly BuiltPage[],
	question: (root: Document) => string[]
): Promise<string[]> {
	const findings: string[] = [];
	for (const { address, html } of pages) {
		const root = await page.evaluateHandle(
			(text) => new DOMParser().parseFromString(text, 'text/html'),
			html
		);
		const found = await root.evaluate(question);
		findings.push(...found.map((finding) => `${address} ${finding}`));
		await root.dispose();
	}
	return findings;
}
