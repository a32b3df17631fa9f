import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILD } from '../../src/cli/build.js';
import { builtFiles } from './built.ts';

const FILES = builtFiles().filter((file) => !file.startsWith('_app/'));

test('no page of the build warns of drafts, for there are none on it', () => {
	const pages = FILES.filter((file) => file.endsWith('.html'));
	const warned = pages.filter((file) => /<aside class="(?:notice )?draft[ "]/.test(textOf(file)));
	expect(pages.length).toBeGreaterThan(0);
	expect(warned).toEqual([]);
});

test('no file of the build holds a draft', () => {
	const files = FILES.filter((file) => /\.(?:csv|json)$/.test(file));
	const drafts = files.filter((file) => /[,"]draft[,"]/.test(textOf(file)));
	expect(files.length).toBeGreaterThan(0);
	expect(drafts).toEqual([]);
});

function textOf(file: string): string {
	return readFileSync(join(BUILD, file), 'utf8');
}
