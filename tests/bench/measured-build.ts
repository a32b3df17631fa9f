import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../../src/cli/build.js';
import { ROOT } from '../../src/cli/root.js';
import { filesIn } from '../../src/cli/tree.js';
import { watchMemory } from './memory.ts';

/** What making the site from one dataset took and gave. */
export interface MeasuredBuild {
	readonly seconds: number;
	/** Null where it could not be measured. */
	readonly peakBytes: number | null;
	readonly pages: number;
	readonly files: number;
	/** The largest script of the build, before compression. */
	readonly largestChunk: { readonly file: string; readonly bytes: number };
}

/**
 * Builds the site from a dataset folder into `build/`.
 * @throws {Error} with what the build printed when it failed
 */
export async function measuredBuild(dataset: string): Promise<MeasuredBuild> {
	const began = performance.now();
	const child = spawn(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'], {
		cwd: ROOT,
		env: { ...process.env, MEYASU_DATA: dataset, MEYASU_BASE: '' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const peak = watchMemory(child.pid ?? process.pid);
	const code = await new Promise<number | null>((ended) => child.on('close', ended));
	const peakBytes = peak();
	if (code !== 0) {
		throw new Error(output);
	}
	const files = filesIn(BUILD).filter((file) => !/\.(br|gz)$/.test(file));
	const chunks = files
		.filter((file) => file.endsWith('.js'))
		.map((file) => ({ file, bytes: statSync(join(BUILD, file)).size }))
		.sort((one, other) => other.bytes - one.bytes);
	return {
		seconds: (performance.now() - began) / 1000,
		peakBytes,
		pages: files.filter((file) => file.endsWith('.html')).length,
		files: files.length,
		largestChunk: chunks[0] ?? { file: '-', bytes: 0 }
	};
}
