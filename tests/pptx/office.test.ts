import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';
import type { Deck } from '$lib/brief/deck.ts';
import type { SlideChart } from '$lib/brief/slide-chart.ts';
import { exampleDeck } from '$lib/brief/example.ts';
import { pptxFile } from '$lib/brief/pptx/file.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import { findOffice, OFFICE_WANTED } from '../../src/cli/office.js';
import { decksOf, WORDS } from './decks.ts';
import { numbersOf } from './wanted.ts';
import { all, one, rootOf } from './xml-tree.ts';

// LibreOffice reads what PowerPoint would refuse; that the file needs no repair is the matter of package.test.ts.

const LIMIT_MS = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'meyasu-office-'));
const decks = [
	exampleDeck(),
	...(await decksOf('data/niigata')),
	...(await decksOf('data/sample'))
];
const opened = await openedByOffice(decks);

afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

test('LibreOffice has as many slides as the deck, each with its headline', () => {
	expect(opened.map(({ slides }) => slides)).toEqual(
		decks.map(({ slides }) =>
			slides.map(({ headline }) => expect.stringContaining(bare(bracketedText(headline.text))))
		)
	);
});

test('LibreOffice has every chart as a chart, with its values', () => {
	expect(opened.map(({ charts }) => charts)).toEqual(
		decks.map(({ slides }) =>
			slides.flatMap(({ chart }) =>
				chart === null ? [] : [expect.arrayContaining(valuesOf(chart))]
			)
		)
	);
});

test('LibreOffice prints one page for each slide', () => {
	expect(opened.map(({ pages }) => pages)).toEqual(decks.map(({ slides }) => slides.length));
});

interface Opened {
	/** Words of each slide without spaces. */
	readonly slides: readonly string[];
	/** Values of each chart. */
	readonly charts: readonly (readonly number[])[];
	readonly pages: number;
}

/** All files in one go each, as starting takes LibreOffice the longest. */
async function openedByOffice(made: readonly Deck[]): Promise<Opened[]> {
	const names = await Promise.all(
		made.map(async (deck, index) => {
			const { bytes } = await pptxFile(deck, { frozen: null, words: WORDS });
			const name = `deck-${index + 1}`;
			writeFileSync(join(folder, `${name}.pptx`), bytes);
			return name;
		})
	);
	await converted('pdf', names);
	await converted('fodp', names);
	return names.map((name) => {
		const pdf = readFileSync(join(folder, `${name}.pdf`), 'latin1');
		return {
			...flatFile(readFileSync(join(folder, `${name}.fodp`), 'utf8')),
			pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
		};
	});
}

async function converted(format: 'pdf' | 'fodp', names: readonly string[]): Promise<void> {
	const office = findOffice();
	if (office === null) {
		throw new Error(OFFICE_WANTED);
	}
	const files = names.map((name) => join(folder, `${name}.pptx`));
	await promisify(execFile)(
		office,
		[
			// A profile of its own, so that an open LibreOffice neither helps nor hinders.
			`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
			'--headless',
			'--convert-to',
			format,
			'--outdir',
			folder,
			...files
		],
		{ timeout: LIMIT_MS }
	);
}

/** What stands in a flat file of LibreOffice. */
function flatFile(xml: string): Pick<Opened, 'slides' | 'charts'> {
	const pages = all(one(rootOf(xml), 'office:presentation'), 'draw:page');
	return {
		slides: pages.map((page) =>
			bare(
				all(page, 'draw:frame')
					.filter((frame) => all(frame, 'draw:object').length === 0)
					.flatMap((frame) => all(frame, 'text:p'))
					.map(({ content }) => content)
					.join('')
			)
		),
		charts: pages
			.flatMap((page) => all(page, 'chart:chart'))
			.map((chart) =>
				all(chart, 'table:table-cell')
					.map(({ attributes }) => Number(attributes['office:value']))
					.filter(Number.isFinite)
			)
	};
}

function valuesOf(chart: SlideChart): number[] {
	return numbersOf(chart).flat();
}

function bare(text: string): string {
	return text.replace(/\s/gu, '');
}
