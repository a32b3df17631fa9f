import { wordsOf } from '$lib/explore/search/terms.ts';
import { queryState } from '../query-state.svelte.ts';

interface Theme {
	readonly id: string;
	readonly indicators: readonly { readonly id: string; readonly words: string }[];
}

/** What is searched for, and which indicators and themes match it. */
export interface Finder {
	readonly query: string;
	readonly theme: string;
	readonly count: number;
	search: (query: string) => void;
	filter: (theme: string) => void;
	shows: (indicator: string) => boolean;
	showsTheme: (theme: string) => boolean;
}

/** Searches names and definitions; every word must occur. The state lives in `?q=` and `?theme=`. */
export function findIndicators(themes: () => readonly Theme[]): Finder {
	const address = queryState(['q', 'theme']);
	const chosen = $derived(
		themes().some(({ id }) => id === address.value('theme')) ? address.value('theme') : ''
	);
	const words = $derived(wordsOf(address.value('q')));
	const matches = $derived(
		themes()
			.filter(({ id }) => chosen === '' || id === chosen)
			.flatMap((theme) => theme.indicators.map((indicator) => ({ theme, indicator })))
			.filter(({ indicator }) => words.every((word) => indicator.words.includes(word)))
			.map(({ theme, indicator }) => ({ theme: theme.id, id: indicator.id }))
	);

	return {
		get query() {
			return address.value('q');
		},
		get theme() {
			return chosen;
		},
		get count() {
			return matches.length;
		},
		search: (query) => address.write('q', query),
		filter: (theme) => address.write('theme', theme),
		shows: (indicator) => matches.some(({ id }) => id === indicator),
		showsTheme: (id) => matches.some(({ theme }) => theme === id)
	};
}
