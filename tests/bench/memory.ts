import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 100;

/**
 * Watches the memory of a process and all it started, summed up.
 * @returns a function that ends the watch and gives the highest sum seen, in bytes; null where the
 *   system has no /proc to read it from
 */
export function watchMemory(pid: number): () => number | null {
	let peak: number | null = null;
	const timer = setInterval(() => {
		const now = residentBytes(pid);
		if (now !== null) {
			peak = Math.max(peak ?? 0, now);
		}
	}, EVERY_MS);
	return () => {
		clearInterval(timer);
		return peak;
	};
}

function residentBytes(root: number): number | null {
	const processes = listProcesses();
	if (processes === null) {
		return null;
	}
	const family = new Set([root]);
	let sum = 0;
	// A child's number may be lower than its parent's, so the list is gone through until nothing is new.
	for (let known = 0; known !== family.size;) {
		known = family.size;
		for (const { pid, parent } of processes) {
			if (family.has(parent)) {
				family.add(pid);
			}
		}
	}
	for (const { pid, bytes } of processes) {
		sum += family.has(pid) ? bytes : 0;
	}
	return sum;
}

function listProcesses(): { pid: number; parent: number; bytes: number }[] | null {
	try {
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.flatMap((name) => statusOf(Number(name)));
	} catch {
		return null;
	}
}

/** Nothing when the process has ended since it was listed. */
function statusOf(pid: number): { pid: number; parent: number; bytes: number }[] {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
		const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
		return [{ pid, parent, bytes: kilobytes * 1024 }];
	} catch {
		return [];
	}
}
