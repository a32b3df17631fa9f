/**
 * Says what is being done, and once it is done how long it took.
 * @template {{ ok: boolean }} T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function progress(name, work) {
	const began = performance.now();
	process.stdout.write(`・${name} …`);
	const outcome = await work();
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	process.stdout.write(` ${outcome.ok ? '✓' : '✕'} ${seconds} s\n`);
	return outcome;
}
