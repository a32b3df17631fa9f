import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.js';
import { BUILD } from '../../src/cli/build.js';
import { dataFolder } from '../../src/cli/root.js';
import { freePort, serve } from '../../src/cli/serve.js';
import budgets from './budgets.json' with { type: 'json' };
import { generate } from './generate.ts';
import { interact } from './interactions.ts';
import { isTooSlow, judgementSpeed, speedText } from './judgements.ts';
import { measuredBuild } from './measured-build.ts';
import { visit } from './visit.ts';

const LARGE = { indicators: 100, areas: 9, years: 20 };

// Before anything else, so that nothing else keeps the processor busy.
const speed = judgementSpeed();

const workshop = mkdtempSync(join(tmpdir(), 'meyasu-bench-'));
const generated = join(workshop, 'data');
generate(generated, LARGE);

// The larger dataset first, so that `build/` ends as the build of the chosen one.
const outcomes = [
	await bench(`${LARGE.indicators} × ${LARGE.areas} × ${LARGE.years}`, generated, 'indicator-1'),
	await bench('data', dataFolder())
];
rmSync(workshop, { recursive: true });

console.log('');
print('judgements', speedText(speed));
const over = isTooSlow(speed) || outcomes.some((isOver) => isOver);
console.log(over ? '\nNG: over budget' : '\nOK within budget');
process.exit(over ? 1 : 0);

/** Prints the figures of one dataset and says whether a size or a shift is over its budget. */
async function bench(name: string, dataset: string, asked?: string): Promise<boolean> {
	const built = await measuredBuild(dataset);
	const cost = await withPage(visit);
	const responses =
		asked === undefined ? null : await withPage((page, address) => interact(page, address, asked));
	console.log(`\n${name}`);
	print('build time', `${built.seconds.toFixed(1)} s`);
	print('peak memory', built.peakBytes === null ? '-' : `${megabytes(built.peakBytes)} MB`);
	print('pages', String(built.pages));
	print('files', String(built.files));
	print('largest chunk', `${kilobytes(built.largestChunk.bytes)} kB  ${built.largestChunk.file}`);
	print('requests', `${cost.requests}  ${cost.encodings.join(', ')}`);
	print('overview in all', againstBudget(cost.totalBytes, budgets.overviewBytes));
	print('overview script', againstBudget(cost.scriptBytes, budgets.overviewScriptBytes));
	print('layout shift', `${cost.layoutShift} of ${budgets.layoutShift}`);
	if (responses !== null) {
		const { chartLoads, durations, p75, slowest } = responses;
		print('interactions', `${durations.length} at a processor slowed 4 times`);
		print('next paint', `p75 ${p75} ms of ${budgets.interactionMs} ms`);
		print('slowest', slowest.map(({ what, ms }) => `${ms} ms ${what}`).join('; '));
		print('chart library', `came ${chartLoads} times`);
	}
	return (
		(responses?.p75 ?? 0) > budgets.interactionMs ||
		(responses?.chartLoads ?? 0) > budgets.chartLoads ||
		cost.totalBytes > budgets.overviewBytes ||
		cost.scriptBytes > budgets.overviewScriptBytes ||
		cost.layoutShift > budgets.layoutShift
	);
}

async function withPage<Found>(
	look: (page: Page, address: string) => Promise<Found>
): Promise<Found> {
	const address = await serve({ folder: BUILD, port: await freePort() });
	const executablePath = await findBrowser();
	const browser = await chromium.launch({
		...(executablePath === null ? {} : { executablePath }),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	try {
		return await look(await browser.newPage(), address);
	} finally {
		await browser.close();
	}
}

function againstBudget(bytes: number, budget: number): string {
	return `${kilobytes(bytes)} kB of ${kilobytes(budget)} kB  (${((bytes / budget) * 100).toFixed(0)} %)`;
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(0);
}

function print(label: string, figure: string): void {
	console.log(`  ${label.padEnd(16)} ${figure}`);
}
