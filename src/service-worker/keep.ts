import type { KeepAnswer } from '../routes/[[lang]]/brief/files/keeping.ts';
import { fetched, LIST, siteFiles } from './site.ts';
import { FILES, PAGES, putAll } from './stores.ts';

/** As many at a time as a browser asks of one host. */
const AT_ONCE = 6;

/**
 * Keeps what stands at the addresses now, with all scripts and styles of the build: all of it or nothing, so that
 * what is kept is never half of one day and half of another.
 */
export async function keep(
	addresses: readonly string[],
	tell: (answer: KeepAnswer) => void
): Promise<void> {
	const come = await all(addresses, tell);
	if (come === null) {
		tell({ state: (await isKept(addresses)) ? 'kept' : 'network' });
		return;
	}
	try {
		await putAll(FILES, come.files);
		await putAll(PAGES, come.pages);
		tell({ state: 'kept' });
	} catch {
		tell({ state: 'storage' });
	}
}

interface Come {
	readonly files: Map<string, Response>;
	readonly pages: Map<string, Response>;
}

/** Everything that is still to be kept; null where some of it did not come. */
async function all(
	addresses: readonly string[],
	tell: (answer: KeepAnswer) => void
): Promise<Come | null> {
	try {
		const list = await fetched(LIST);
		const { files } = await siteFiles(list.clone());
		const come = { files: new Map(), pages: new Map([[LIST, list]]) };
		const wanted = [
			...(await unkept(files)).map((address) => ({ address, into: come.files })),
			...addresses.map((address) => ({ address, into: come.pages }))
		];
		let kept = 0;
		const queue = once(wanted);
		const work = async () => {
			for (const { address, into } of queue) {
				into.set(address, await fetched(address));
				kept += 1;
				tell({ state: 'working', kept, of: wanted.length });
			}
		};
		const works = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
		return works.every(({ status }) => status === 'fulfilled') ? come : null;
	} catch {
		return null;
	}
}

/** The items for all who work on them; where one of them fails, there are no more for the others. */
function* once<T>(items: readonly T[]): Generator<T> {
	yield* items;
}

/** Whether all of it was kept on an earlier visit. */
async function isKept(addresses: readonly string[]): Promise<boolean> {
	const list = await caches.match(LIST);
	if (list === undefined) {
		return false;
	}
	const { files } = await siteFiles(list);
	return (await unkept([...files, ...addresses])).length === 0;
}

async function unkept(addresses: readonly string[]): Promise<string[]> {
	const found = await Promise.all(addresses.map((address) => caches.match(address)));
	return addresses.filter((_, index) => found[index] === undefined);
}
