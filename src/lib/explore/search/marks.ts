import { plainText, readingText, rubySegments } from '$lib/wording/ruby.ts';
import { JAPANESE, normalised, traced } from './normalised.ts';

/** A run of a text that is shown: with its reading, and whether a word was found in it. */
export interface MarkedRun {
	readonly text: string;
	readonly reading: string | null;
	readonly isFound: boolean;
}

interface Range {
	readonly from: number;
	readonly to: number;
}

/** The text, which may carry readings, with the normalised words marked: found as written, or as read. */
export function marked(text: string, words: readonly string[]): MarkedRun[] {
	const segments = rubySegments(text);
	const written = rangesIn(segments.map(({ base }) => base).join(''), words);
	const read = rangesIn(segments.map(({ base, reading }) => reading ?? base).join(''), words);
	let [atWritten, atRead] = [0, 0];
	return segments.flatMap(({ base, reading }) => {
		const ranges = [
			...within(written, { from: atWritten, to: atWritten + base.length }),
			...within(read, { from: atRead, to: atRead + (reading ?? base).length })
		];
		atWritten += base.length;
		atRead += (reading ?? base).length;
		return reading === null
			? cut(base, ranges)
			: [{ text: base, reading, isFound: ranges.length > 0 }];
	});
}

/** Those of the words that stand in the text, as written or as read. */
export function wordsIn(text: string, words: readonly string[]): string[] {
	const [written, read] = [normalised(plainText(text)), normalised(readingText(text))];
	return words.filter((word) => [written, read].some((one) => startsOf(word, one).length > 0));
}

/** Where the words stand; one in an alphabet only where a word begins with it. */
function rangesIn(text: string, words: readonly string[]): Range[] {
	const { text: searched, places } = traced(text);
	return words
		.flatMap((word) =>
			startsOf(word, searched).map((start) => ({ start, end: start + word.length }))
		)
		.flatMap(({ start, end }) => {
			const [first, last] = [places[start], places[end - 1]];
			return first && last ? [{ from: first.from, to: last.to }] : [];
		});
}

function startsOf(word: string, searched: string): number[] {
	const starts: number[] = [];
	for (let at = searched.indexOf(word); at !== -1; at = searched.indexOf(word, at + 1)) {
		if (JAPANESE.test(word) || !/[\p{L}\p{N}']$/u.test(searched.slice(0, at))) {
			starts.push(at);
		}
	}
	return starts;
}

/** The parts of the ranges that lie in a frame, counted from its beginning. */
function within(ranges: readonly Range[], { from, to }: Range): Range[] {
	return ranges
		.filter((range) => range.from < to && range.to > from)
		.map((range) => ({
			from: Math.max(range.from, from) - from,
			to: Math.min(range.to, to) - from
		}));
}

function cut(text: string, ranges: readonly Range[]): MarkedRun[] {
	const edges = [0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])];
	const steps = [...new Set(edges)].sort((one, other) => one - other);
	return steps.slice(1).map((end, index) => {
		const start = steps[index] ?? 0;
		const isFound = ranges.some(({ from, to }) => from <= start && end <= to);
		return { text: text.slice(start, end), reading: null, isFound };
	});
}
