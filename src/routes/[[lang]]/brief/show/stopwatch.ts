const SECOND_MS = 1000;

/** The time that a presentation has taken; kept as text, so that it goes on after a reload. */
export interface Stopwatch {
	/** Milliseconds up to the last start or pause. */
	readonly spentMs: number;
	/** When it was last started, in milliseconds since 1970; null while it rests. */
	readonly since: number | null;
}

export const RESTING: Stopwatch = { spentMs: 0, since: null };

/** The watch from now on; the same when it is running. */
export function started(watch: Stopwatch, now: number): Stopwatch {
	return watch.since === null ? { ...watch, since: now } : watch;
}

/** The watch at rest. */
export function paused(watch: Stopwatch, now: number): Stopwatch {
	return { spentMs: spent(watch, now), since: null };
}

/** Milliseconds it has run until now; a clock that was set back takes nothing away. */
export function spent({ since, spentMs }: Stopwatch, now: number): number {
	return since === null ? spentMs : spentMs + Math.max(0, now - since);
}

/** Minutes and seconds, with hours once there are any: 7:05, 1:02:09. */
export function spentText(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / SECOND_MS);
	const minutes = Math.floor(seconds / 60);
	const hours = Math.floor(minutes / 60);
	const last = two(seconds % 60);
	return hours === 0 ? `${minutes}:${last}` : `${hours}:${two(minutes % 60)}:${last}`;
}

/** The watch as it is kept. */
export function keptWatch({ since, spentMs }: Stopwatch): string {
	return JSON.stringify([spentMs, since]);
}

/** The watch that was kept; at rest when nothing was, or nothing that can be read. */
export function readWatch(text: string | null): Stopwatch {
	try {
		const [spentMs, since]: unknown[] = JSON.parse(text ?? '[]');
		return isTime(spentMs) && (since === null || isTime(since)) ? { spentMs, since } : RESTING;
	} catch {
		return RESTING;
	}
}

function isTime(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}
