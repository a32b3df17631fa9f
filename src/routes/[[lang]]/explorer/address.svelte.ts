import { on } from 'svelte/events';
import { afterNavigate, beforeNavigate, goto, replaceState } from '$app/navigation';
import { afterPaint } from './after-paint.ts';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const SETTLED_MS = 300;

/** What the address asks for after its `?`; a page's state is its address. */
export interface PageAddress {
	/** As text, so that what did not change is equal; empty while the page is prerendered. */
	readonly query: string;
	/** What follows `#`; empty while the page is prerendered. */
	readonly fragment: string;
	/** Goes to another fragment of the page without moving what the reader looks at. */
	readonly turnTo: (fragment: string) => void;
	/** Asks for something else: a step that the reader can go back from. */
	readonly ask: (query: string) => void;
	/** The same for a control in motion: the address follows once it rests, and there is no step back. */
	readonly slide: (query: string) => void;
}

/** The address of this page; `arrived` is called with what it asks for, first and after each step. */
export function pageAddress(arrived: (query: string) => void): PageAddress {
	let query = $state('');
	let fragment = $state('');
	let resting: ReturnType<typeof setTimeout> | undefined;
	let steps = 0;

	// After a step back, the router names the address that it last went to, not the one that was written since.
	afterNavigate(() => {
		clearTimeout(resting);
		query = location.search.slice(1);
		fragment = location.hash.slice(1);
		arrived(query);
	});

	// What is still to be written belongs to this page, not to the next.
	beforeNavigate(() => clearTimeout(resting));

	// A step from one fragment to another is no navigation to the router.
	$effect(() => on(window, 'hashchange', () => (fragment = location.hash.slice(1))));

	return {
		get query() {
			return query;
		},
		get fragment() {
			return fragment;
		},
		turnTo: (next) => {
			fragment = next;
			void step();
		},
		ask: (next) => {
			query = next;
			void step();
		},
		slide: (next) => {
			clearTimeout(resting);
			steps += 1;
			query = next;
			resting = setTimeout(() => {
				// The address of the page itself: it is resolved already, and no page is left.
				// eslint-disable-next-line svelte/no-navigation-without-resolve
				replaceState(written(), {});
			}, SETTLED_MS);
		}
	};

	/** Once the reader sees what they did; of steps that follow each other faster, only the last is taken. */
	async function step(): Promise<void> {
		clearTimeout(resting);
		const mine = (steps += 1);
		await afterPaint();
		const isHere = written() === (location.search || location.pathname) + location.hash;
		if (mine === steps && !isHere) {
			// As above.
			// eslint-disable-next-line svelte/no-navigation-without-resolve
			await goto(written(), { keepFocus: true, noScroll: true });
		}
	}

	function written(): string {
		const search = query === '' ? location.pathname : `?${query}`;
		return fragment === '' ? search : `${search}#${fragment}`;
	}
}
