import type { Locale } from '$lib/domain/locale.ts';
import { asksToCompare } from '$lib/explore/compare/keys.ts';
import type { CompareView } from '$lib/explore/compare/view.ts';
import { pageAddress } from '../explorer/address.svelte.ts';
import { withTexts } from '../explorer/parts.ts';
import { afterPaint } from '../explorer/after-paint.ts';
import type { Live } from './live.ts';

/** What the page holds before anything is asked. */
export interface Compared {
	/** The version of the dataset that its figures are of. */
	readonly version: string;
	/** The usual view, made at build. */
	readonly usual: CompareView;
}

type Texts = Readonly<Record<string, string>>;

/** The questions of the page and the view that answers them. */
export interface Comparing {
	readonly view: CompareView;
	/** What is asked, in the words of the address: at once, while the answer is still on its way. */
	readonly texts: Texts;
	readonly state: 'ready' | 'loading' | 'failed';
	/** Whether a control is in motion, so that not every step is read aloud. */
	readonly isMoving: boolean;
	/** Asks for something else; an empty text asks for the usual. */
	readonly ask: (texts: Texts) => void;
	/** The same while a control is in motion. */
	readonly slide: (texts: Texts) => void;
}

/** Answers from what the page holds, and from the figures themselves once something else is asked. */
export function comparing(page: () => Compared, locale: () => Locale): Comparing {
	let view = $state.raw(page().usual);
	let asked = $state.raw<Texts>({});
	let state = $state<Comparing['state']>('ready');
	let isMoving = $state(false);
	let live: Promise<Live | null> | null = null;
	let wanted: string | null = '';

	const address = pageAddress(follow);
	const texts = $derived({ ...view.texts, ...asked });

	return {
		get view() {
			return view;
		},
		get texts() {
			return texts;
		},
		get state() {
			return state;
		},
		get isMoving() {
			return isMoving;
		},
		ask: (next) => {
			isMoving = false;
			address.ask(asking(next));
			follow(address.query);
		},
		slide: (next) => {
			isMoving = true;
			address.slide(asking(next));
			follow(address.query);
		}
	};

	function asking(next: Texts): string {
		const told = Object.entries(next).filter(([, text]) => text !== '');
		asked = { ...asked, ...Object.fromEntries(told) };
		return withTexts(address.query, next, view.usual);
	}

	/** Answers an address, unless it is answered already. */
	function follow(query: string): void {
		if (query === wanted) {
			return;
		}
		wanted = query;
		if (asksToCompare(query)) {
			state = 'loading';
			void answer(query);
		} else {
			show(page().usual);
		}
	}

	/** Only what is still wanted is computed: a control in motion asks faster than can be answered. */
	async function answer(query: string): Promise<void> {
		await afterPaint();
		live ??= wakeUp();
		const come = await live;
		if (come === null) {
			live = null;
		}
		if (query === wanted) {
			show(come?.view(query, view) ?? null);
		}
	}

	function wakeUp(): Promise<Live | null> {
		return import('./live.ts').then(({ wake }) => wake(page().version, locale())).catch(() => null);
	}

	/** Without an answer the view stays, and the same may be asked again. */
	function show(next: CompareView | null): void {
		asked = {};
		state = next === null ? 'failed' : 'ready';
		if (next === null) {
			wanted = null;
		} else {
			view = next;
		}
	}
}
