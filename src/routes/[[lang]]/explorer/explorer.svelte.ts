import type { Locale } from '$lib/domain/locale.ts';
import type { Answered, Part } from '$lib/explore/indicator-answers.ts';
import type { PageAddress } from './address.svelte.ts';
import { afterPaint } from './after-paint.ts';
import type { Live } from './live.ts';
import { partOf, textsIn, withTexts } from './parts.ts';

/** What the page holds before anything is asked. */
export interface Explored {
	readonly id: string;
	/** The version of the dataset that its figures are of. */
	readonly version: string;
	/** The answers to the usual questions, made at build; what is left out is answered when it is shown. */
	readonly usual: Partial<Answered>;
}

/** How an explorer reaches what is outside of it: what is asked, and the figures that answer it. */
export interface Ways {
	/** Made once; `arrived` is called with what is asked for, first and after each step. */
	readonly address: (arrived: (query: string) => void) => PageAddress;
	/** The facts of one version of an indicator, packed as a file holds them. Rejects when they do not come. */
	readonly facts: (page: Pick<Explored, 'id' | 'version'>) => Promise<unknown>;
}

type Texts = Readonly<Record<string, string>>;

/** The questions and answers of an indicator's page. */
export interface Explorer {
	/** Null until it is there, as with the others. */
	readonly trend: Answered['trend'] | null;
	readonly change: Answered['change'] | null;
	readonly areas: Answered['areas'] | null;
	readonly table: Answered['table'] | null;
	/** What the address asked for in vain, one sentence a question. */
	readonly notices: readonly string[];
	/** Whether figures are on their way, or did not come. */
	readonly state: 'ready' | 'loading' | 'failed';
	/** The whole question as an address carries it. */
	readonly query: string;
	/** The fragment of the address, without its `#`. */
	readonly fragment: string;
	readonly turnTo: (fragment: string) => void;
	/** Asks for something else in the words of the address. */
	readonly ask: (texts: Texts) => void;
	/** The same while a control is in motion. */
	readonly slide: (texts: Texts) => void;
	/** The period that a text names; null when it names none, or when the figures do not come. */
	readonly periodOf: (text: string) => Promise<string | null>;
}

interface Awake {
	readonly of: string;
	readonly live: Live;
}

/** Answers from what the page holds, and from the figures themselves once something else is asked. */
export function explore(page: () => Explored, locale: () => Locale, ways: Ways): Explorer {
	let awake = $state.raw<Awake | null>(null);
	let state = $state<Explorer['state']>('ready');
	let waking: { readonly of: string; readonly live: Promise<Live | null> } | null = null;

	// What is answered follows what is asked by a frame, so that a reader at once sees what they did.
	let answered = $state('');

	const address = ways.address((query) => {
		answered = query;
		state = 'ready';
		const holdsAll = NAMES.every((part) => page().usual[part] !== undefined);
		if (!holdsAll || NAMES.some((part) => partOf(query, part) !== '')) {
			void wakeUp();
		}
	});
	const live = $derived(awake?.of === subject() ? awake.live : null);
	const parts = {
		trend: answerTo('trend'),
		change: answerTo('change'),
		areas: answerTo('areas'),
		table: answerTo('table')
	};

	return {
		get trend() {
			return parts.trend();
		},
		get change() {
			return parts.change();
		},
		get areas() {
			return parts.areas();
		},
		get table() {
			return parts.table();
		},
		get notices() {
			return NAMES.flatMap((part) => parts[part]()?.notice ?? []);
		},
		get state() {
			return state;
		},
		get query() {
			return address.query;
		},
		get fragment() {
			return address.fragment;
		},
		turnTo: address.turnTo,
		ask: (texts) => {
			address.ask(asking(texts));
			void follow();
			void wakeUp();
		},
		slide: (texts) => {
			address.slide(asking(texts));
			void follow();
			void wakeUp();
		},
		periodOf: async (text) => (await wakeUp())?.periodOf(text) ?? null
	};

	function answerTo<Name extends Part>(part: Name): () => Answered[Name] | null {
		const asked = $derived(partOf(answered, part));
		const answer: Answered[Name] | null = $derived.by(() => {
			const usual: Partial<Answered>[Name] = page().usual[part];
			const isUsual = asked === '' && usual !== undefined;
			return isUsual || live === null ? (usual ?? null) : live.answer(part, asked);
		});
		const ahead = $derived(textsIn(address.query, part));
		const isAhead = $derived(address.query !== answered || state === 'loading');
		const shown: Answered[Name] | null = $derived(
			answer === null || !isAhead
				? answer
				: { ...answer, texts: { ...answer.texts, ...page().usual[part]?.texts, ...ahead } }
		);
		return () => shown;
	}

	async function follow(): Promise<void> {
		await afterPaint();
		answered = address.query;
	}

	function asking(texts: Texts): string {
		const { usual } = page();
		const usualTexts = Object.assign({}, ...NAMES.map((part) => usual[part]?.texts));
		return withTexts(address.query, texts, usualTexts);
	}

	function subject(): string {
		return `${page().version} ${page().id} ${locale()}`;
	}

	/** Once for each indicator; tried again after it failed. */
	function wakeUp(): Promise<Live | null> {
		const of = subject();
		if (waking?.of !== of) {
			state = 'loading';
			waking = { of, live: fetchLive(of) };
		}
		return waking.live;
	}

	async function fetchLive(of: string): Promise<Live | null> {
		const { id, version } = page();
		const language = locale();
		try {
			const [{ wake }, packed] = await Promise.all([
				import('./live.ts'),
				ways.facts({ version, id })
			]);
			const come = wake(packed, id, language);
			if (of === subject()) {
				awake = { of, live: come };
				state = 'ready';
			}
			return come;
		} catch {
			waking = null;
			state = 'failed';
			return null;
		}
	}
}

const NAMES = ['trend', 'change', 'areas', 'table'] as const satisfies readonly Part[];
