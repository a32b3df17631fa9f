import type { WordReading } from '$lib/domain/dataset.ts';

const MOST_READINGS = 8;

/**
 * The ways in which a text is read by the words whose readings are recorded, the longest word winning;
 * what no word covers stays as it is.
 */
export function readingsOf(text: string, words: readonly WordReading[]): string[] {
	if (text === '') {
		return [''];
	}
	const here = words.filter(({ word }) => text.startsWith(word));
	const length = here.reduce((longest, { word }) => Math.max(longest, word.length), 0);
	const heads =
		length === 0
			? [text.charAt(0)]
			: here.filter(({ word }) => word.length === length).map(({ kana }) => kana);
	const tails = readingsOf(text.slice(length || 1), words);
	return heads.flatMap((head) => tails.map((tail) => head + tail)).slice(0, MOST_READINGS);
}
