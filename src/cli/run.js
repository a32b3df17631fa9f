import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './root.js';

const ON_WINDOWS = process.platform === 'win32';
const LIMIT_MS = 60 * 60 * 1000;

/** @typedef {{ ok: boolean, output: string }} Outcome */
/** @typedef {{ env?: NodeJS.ProcessEnv, limitMs?: number, shell?: boolean }} Options */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a command in the project's folder and keeps what it prints.
 * A command that cannot be started, or is stopped at its time limit, is not ok.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { env = {}, limitMs = LIMIT_MS, shell = false } = {}) {
	return new Promise((settle) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			shell,
			// A group of its own, so that what the command started stops with it.
			detached: !ON_WINDOWS,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		running.add(child);
		let output = '';
		/** @param {Buffer} chunk */
		const keep = (chunk) => (output += chunk);
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		const timer = setTimeout(() => {
			keep(
				Buffer.from(`\n${limitMs / 1000} 秒で終わりませんでした。 / stopped at its time limit\n`)
			);
			stop(child);
		}, limitMs);
		/** @param {boolean} ok */
		const finish = (ok) => {
			clearTimeout(timer);
			running.delete(child);
			settle({ ok, output: stripVTControlCharacters(output) });
		};
		child.on('error', (error) => {
			keep(Buffer.from(`${error.message}\n`));
			finish(false);
		});
		child.on('close', (code) => finish(code === 0));
	});
}

/**
 * Runs npm: the one that started this program, else the one on the PATH.
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export function npm(args, options = {}) {
	const cli = process.env.npm_execpath ?? '';
	return basename(cli) === 'npm-cli.js'
		? run(process.execPath, [cli, ...args], options)
		: run('npm', args, { ...options, shell: ON_WINDOWS });
}

/**
 * Ends the program on Ctrl+C or a stop signal, and every command that it still runs.
 * @param {number} exitCode replaces that of an earlier call
 */
export function stopOnSignal(exitCode) {
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.removeAllListeners(signal);
		process.on(signal, () => {
			running.forEach(stop);
			console.log('\n終了しました。 / stopped');
			process.exit(exitCode);
		});
	}
}

/** @param {import('node:child_process').ChildProcess} child */
function stop(child) {
	if (child.pid === undefined) {
		return;
	}
	try {
		process.kill(ON_WINDOWS ? child.pid : -child.pid, 'SIGTERM');
	} catch {
		// It ended by itself in the meantime.
	}
}
