import type { Tone } from '$lib/domain/comparison.ts';

/** What stands before a change, so that colour is never alone; nothing where it is neither good nor bad. */
export const TONE_MARKS = {
	good: '▲',
	bad: '▼',
	neutral: null
} as const satisfies Record<Tone, string | null>;
