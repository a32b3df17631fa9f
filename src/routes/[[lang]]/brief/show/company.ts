import { on } from 'svelte/events';
import { readTold, type Told } from './told.ts';

/** The other windows in which the same briefing is open. */
export interface Company {
	readonly tell: (told: Told) => void;
	/** Takes a window that was opened from this one for company. */
	readonly with: (opened: Window) => void;
	readonly end: () => void;
}

/**
 * Listens to the other windows of a briefing. They hear of each other twice where they can: a file that was opened
 * without a site has no channel in some browsers, and a window opened by hand has no opener.
 */
export function company(name: string, heard: (told: Told) => void): Company {
	const topic = `meyasu-brief ${name}`;
	const channel = openChannel(topic);
	const known = new Set<Window>();
	const opener: unknown = window.opener;
	if (isWindow(opener)) {
		known.add(opener);
	}

	const stop = [
		channel === null ? () => undefined : on(channel, 'message', (event) => hear(dataOf(event))),
		on(window, 'message', ({ data, source }) => {
			if (isWindow(source) && known.has(source) && isEnvelope(data) && data.topic === topic) {
				hear(data.told);
			}
		})
	];

	return {
		tell: (told) => {
			channel?.postMessage(told);
			for (const one of known) {
				post(one, { topic, told });
			}
		},
		with: (opened) => known.add(opened),
		end: () => {
			for (const each of stop) {
				each();
			}
			channel?.close();
		}
	};

	function hear(data: unknown): void {
		const told = readTold(data);
		if (told !== null) {
			heard(told);
		}
	}
}

interface Envelope {
	readonly topic: string;
	readonly told: unknown;
}

function isEnvelope(data: unknown): data is Envelope {
	return typeof data === 'object' && data !== null && 'topic' in data && 'told' in data;
}

function isWindow(value: unknown): value is Window {
	return typeof value === 'object' && value !== null && 'postMessage' in value;
}

function dataOf(event: Event): unknown {
	return event instanceof MessageEvent ? event.data : null;
}

/** Null where the browser refuses one. */
function openChannel(topic: string): BroadcastChannel | null {
	try {
		return new BroadcastChannel(topic);
	} catch {
		return null;
	}
}

/** A file has no origin that a message could be addressed to; what is told is no secret. */
function post(to: Window, envelope: Envelope): void {
	if (!to.closed) {
		to.postMessage(envelope, location.protocol === 'file:' ? '*' : location.origin);
	}
}
