/** @typedef {{ name: string, ok: boolean, output: string }} Result */

// Vitest: "Tests  2 failed | 31 passed (33)"; Playwright: "  31 passed (1.2m)" on a line of its own.
const VITEST = /^\s*Tests\s+(.*)$/m;
const COUNT = /(\d+) (passed|failed|skipped)/g;
const PLAYWRIGHT = /^\s+\d+ (?:passed|failed|skipped)\b.*$/gm;

/**
 * Prints the closing lines and ends the program.
 * @param {readonly Result[]} results
 * @returns {never}
 */
export function report(results) {
	const failed = results.filter((result) => !result.ok).map((result) => result.name);
	const totals = results.map(countsOf);
	const passes = totals.reduce((sum, counts) => sum + counts.passed, 0);
	const failures = totals.reduce((sum, counts) => sum + counts.failed, 0);
	console.log(`\n${passes} passed, ${failures} failed`);
	console.log(
		failed.length === 0 ? `OK 全${results.length}項目 / all steps` : `NG: step ${failed.join(', ')}`
	);
	process.exit(failed.length === 0 ? 0 : 1);
}

/**
 * The outcome of a step that cannot run because an earlier one failed.
 * @param {string} need name of the earlier step
 */
export async function skipped(need) {
	return { ok: false, output: `「${need}」が通らないと動かせません。 / not run: ${need} failed` };
}

/**
 * The tests that a step counted, or the step itself where it counts none. A step that failed counts
 * at least one failure.
 * @param {Result} result
 */
function countsOf({ ok, output }) {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	const lines = VITEST.exec(output)?.[1] ?? (output.match(PLAYWRIGHT) ?? []).join('\n');
	for (const [, number, word] of lines.matchAll(COUNT)) {
		counts[/** @type {keyof typeof counts} One of the three words of COUNT. */ (word)] +=
			Number(number);
	}
	if (!ok) {
		return { ...counts, failed: Math.max(counts.failed, 1) };
	}
	return counts.passed > 0 ? counts : { ...counts, passed: 1 };
}
