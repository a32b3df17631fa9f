import { folded, JAPANESE, RUNS } from './normalised.ts';

/** The words of what a reader typed, each of which has to be found. */
export function wordsOf(query: string): string[] {
	return folded(query)
		.split(/\s+/)
		.filter((word) => queryTerms(word).length > 0);
}

/**
 * What a normalised text is found by: its words, and of Japanese, which has no spaces, every pair of
 * neighbouring signs and the last sign of each run.
 */
export function indexTerms(text: string): string[] {
	return runsOf(text).flatMap((run) =>
		JAPANESE.test(run) ? [...pairsOf(run), lastOf(run)] : [run]
	);
}

/** What a text has to have among its terms to hold the word; a lone Japanese sign begins a pair or ends a run. */
export function queryTerms(word: string): string[] {
	return runsOf(word).flatMap((run) =>
		JAPANESE.test(run) && pairsOf(run).length > 0 ? pairsOf(run) : [run]
	);
}

/** Whether other terms that begin with this one are meant too: the reader may be typing on. */
export function isBeginning(term: string): boolean {
	return !JAPANESE.test(term) || [...term].length === 1;
}

function runsOf(text: string): string[] {
	return [...text.matchAll(RUNS)].map(([run]) => run);
}

function pairsOf(run: string): string[] {
	const signs = [...run];
	return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

function lastOf(run: string): string {
	return [...run].at(-1) ?? '';
}
