import MiniSearch from 'minisearch';
import { type SearchEntry, SEARCH_KINDS, type SearchKind, textsOf } from './entry.ts';
import { JAPANESE, normalised } from './normalised.ts';
import { indexTerms, isBeginning, queryTerms, wordsOf } from './terms.ts';

const CHUNK = 20;
const MOST_NEAR = 5;
const SHORTEST_CORRECTED = 4;
const MISTYPED_SHARE = 0.2;

/** What a query found. */
export interface Found<Place> {
	/** The words that were searched for, normalised. */
	readonly words: readonly string[];
	/** Words that stand nowhere, and the similar ones that were searched for in their place. */
	readonly corrections: readonly { readonly asked: string; readonly used: string }[];
	readonly count: number;
	/** By kind, that of the best match first. */
	readonly groups: readonly FoundGroup<Place>[];
	/** When nothing was found: what has a similar name. */
	readonly near: readonly SearchEntry<Place>[];
}

/** What was found of one kind, the best match first and equals in the order of the dataset. */
export interface FoundGroup<Place> {
	readonly kind: SearchKind;
	readonly entries: readonly SearchEntry<Place>[];
}

/** Answers queries over the entries that it was made from. */
export type Search<Place> = (query: string) => Found<Place>;

/** An entry as the index knows it; every text is normalised. */
interface Document<Place> {
	readonly id: number;
	readonly entry: SearchEntry<Place>;
	readonly names: readonly string[];
	/** The names, one a line, so that no match runs from one into the next. */
	readonly name: string;
	readonly text: string;
}

/** Makes the search over the entries, a few at a time, so that a page stays awake meanwhile. */
export async function searchOver<Place>(
	entries: readonly SearchEntry<Place>[]
): Promise<Search<Place>> {
	const documents = entries.map(documentOf);
	const index = new MiniSearch<Document<Place>>({
		fields: ['name', 'text'],
		tokenize: indexTerms,
		processTerm: (term) => term,
		searchOptions: { tokenize: (term) => [term], processTerm: (term) => term }
	});
	await index.addAllAsync(documents, { chunkSize: CHUNK });

	return (query) => {
		const asked = wordsOf(query);
		const words = asked.map((word) => similarWord(word) ?? word);
		const found = words.length === 0 ? [] : matching(words);
		return {
			words,
			corrections: asked.flatMap((word, at) => {
				const used = words[at] ?? word;
				return used === word ? [] : [{ asked: word, used }];
			}),
			count: found.length,
			groups: groupsOf(found, words),
			near: found.length === 0 ? near(words) : []
		};
	};

	function matching(words: readonly string[]): Document<Place>[] {
		const holders = words.map(idsWith);
		return documents.filter(({ id }) => holders.every((ids) => ids.has(id)));
	}

	/** Pairs of signs may lie apart, so a Japanese word has to stand there in one piece as well. */
	function idsWith(word: string): Set<number> {
		const results = index.search({
			combineWith: 'AND',
			queries: queryTerms(word).map((term) => ({ queries: [term], prefix: isBeginning(term) }))
		});
		const ids = results.map(({ id }): number => id);
		return new Set(JAPANESE.test(word) ? ids.filter((id) => holds(documents[id], word)) : ids);
	}

	/** The most similar word of the index for one that stands nowhere; null when there is none. */
	function similarWord(word: string): string | null {
		const isCorrectable = /^\p{L}+$/u.test(word) && word.length >= SHORTEST_CORRECTED;
		if (JAPANESE.test(word) || !isCorrectable || idsWith(word).size > 0) {
			return null;
		}
		const [suggestion] = index.autoSuggest(word, { fuzzy: MISTYPED_SHARE, prefix: false });
		return suggestion?.suggestion ?? null;
	}

	/** What shares at least half of the query's pairs of signs in its names. */
	function near(words: readonly string[]): SearchEntry<Place>[] {
		const terms = [...new Set(words.flatMap(queryTerms))];
		return index
			.search({ combineWith: 'OR', queries: terms }, { fields: ['name'] })
			.filter(({ queryTerms: shared }) => shared.length * 2 >= terms.length)
			.slice(0, MOST_NEAR)
			.flatMap(({ id }) => documents[id]?.entry ?? []);
	}
}

function documentOf<Place>(entry: SearchEntry<Place>, id: number): Document<Place> {
	const names = [...textsOf(entry.name), ...entry.kana].map(normalised);
	const text = [...textsOf(entry.group), ...textsOf(entry.text)].map(normalised).join('\n');
	return { id, entry, names, name: names.join('\n'), text };
}

function holds<Place>(document: Document<Place> | undefined, word: string): boolean {
	return document !== undefined && (document.name.includes(word) || document.text.includes(word));
}

function groupsOf<Place>(
	found: readonly Document<Place>[],
	words: readonly string[]
): FoundGroup<Place>[] {
	const whole = normalised(words.join(' '));
	const ranked = found.map(({ entry, names }) => ({ entry, rank: rankOf(names, whole, words) }));
	const byRank = ranked.sort((one, other) => one.rank - other.rank);
	return SEARCH_KINDS.map((kind) => byRank.filter(({ entry }) => entry.kind === kind))
		.flatMap((members) => {
			const [best] = members;
			return best === undefined
				? []
				: [{ rank: best.rank, kind: best.entry.kind, entries: members.map(({ entry }) => entry) }];
		})
		.sort((one, other) => one.rank - other.rank)
		.map(({ kind, entries }) => ({ kind, entries }));
}

/** 0 a name as a whole, 1 the beginning of one, 2 every word in one, 3 anything else. */
function rankOf(names: readonly string[], whole: string, words: readonly string[]): number {
	if (names.includes(whole)) {
		return 0;
	}
	if (names.some((name) => name.startsWith(whole))) {
		return 1;
	}
	return names.some((name) => words.every((word) => name.includes(word))) ? 2 : 3;
}
