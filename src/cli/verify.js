import { requireNode } from './node-version.js';

requireNode();

const { install } = await import('./install.js');
const { stopOnSignal } = await import('./run.js');
const { report, skipped } = await import('./report.js');
const { progress } = await import('./progress.js');

const STOPPED = 130;
stopOnSignal(STOPPED);

const installed = await install();
if (!installed.ok) {
	report([{ name: 'install', ...installed }]);
}

const { STEPS } = await import('./steps.js');

/** @type {import('./report.js').Result[]} */
const results = [];
for (const [index, { name, title, needs = [], work }] of STEPS.entries()) {
	const missing = needs.find((need) => results.some((done) => done.name === need && !done.ok));
	const outcome = await progress(`${index + 1}/${STEPS.length} ${title}`, () =>
		missing ? skipped(missing) : work()
	);
	if (!outcome.ok) {
		console.log(`\n${outcome.output.trimEnd()}\n`);
	}
	results.push({ name, ...outcome });
}
report(results);
