import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD } from '../../src/cli/build.js';
import { filesIn } from '../../src/cli/tree.js';

export interface BuiltPage {
	/** Where the server answers with it. */
	readonly address: string;
	readonly html: string;
}

/** Every file of the build, as a path from its root. */
export function builtFiles(): string[] {
	return filesIn(BUILD).filter((file) => !/\.(br|gz)$/.test(file));
}

/** Every page of the build. */
export function builtPages(): BuiltPage[] {
	return builtFiles()
		.filter((file) => file.endsWith('.html'))
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
