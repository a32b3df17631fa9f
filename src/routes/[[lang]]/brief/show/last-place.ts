import { keptText } from '../../review/kept-text.ts';

/** A presentation is given on one day: what was left open the day before starts afresh. */
const LONGEST_MS = 12 * 60 * 60 * 1000;

/** The slide at which a presentation is, kept by the browser so that a closed window loses nothing. */
export interface LastPlace {
	/** Id of the slide; null where nothing is kept. */
	readonly read: (now: number) => string | null;
	readonly write: (slide: string, now: number) => void;
	/** Once the presentation has ended. */
	readonly forget: () => void;
}

/** The place of a briefing by the name of its room. */
export function lastPlace(name: string): LastPlace {
	const kept = keptText(`meyasu-brief ${name}`);
	return {
		read: (now) => readPlace(kept.read(), now),
		write: (slide, now) => kept.write(JSON.stringify([slide, now])),
		forget: () => kept.write(null)
	};
}

/** The slide that a kept text names, unless it is too old or cannot be read. */
export function readPlace(text: string | null, now: number): string | null {
	try {
		const [slide, then]: unknown[] = JSON.parse(text ?? '[]');
		const isFresh = typeof then === 'number' && now - then < LONGEST_MS;
		return isFresh && typeof slide === 'string' ? slide : null;
	} catch {
		return null;
	}
}
