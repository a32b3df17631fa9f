import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Ground } from './ground.ts';

/** A note on values, as the table refers to it. */
export interface NumberedNote {
	readonly number: number;
	readonly text: string;
}

/** The sources of an indicator's values by id, numbered from 1 in the order of their first value. */
export function numberedSources(ground: Ground, id: string): Map<string, number> {
	const ids = new Set(ground.observationsOf(id).map(({ source }) => source));
	return new Map([...ids].map((source, index) => [source, index + 1]));
}

/** The notes on an indicator's values by their Japanese text, numbered from 1. */
export function numberedNotes(
	ground: Ground,
	id: string,
	locale: Locale
): Map<string, NumberedNote> {
	const notes = new Map(
		ground
			.observationsOf(id)
			.flatMap(({ note }) => (note === null ? [] : [[note.ja, note] as const]))
	);
	return new Map(
		[...notes].map(([key, note], index) => [key, { number: index + 1, text: textIn(note, locale) }])
	);
}
