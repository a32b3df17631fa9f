import { tick, untrack } from 'svelte';
import { on } from 'svelte/events';
import type { Deck, Slide } from '$lib/brief/deck.ts';
import { fill } from '$lib/wording/fill.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { DeckRoom, ShownDeck } from '../shown-deck.ts';
import { addressOf, writeAddress } from './address.ts';
import { type Company, company } from './company.ts';
import { lastPlace } from './last-place.ts';
import { type Mode, modeOf, placeNamed, placeTyped, stepped, typedOn } from './place.ts';
import type { Blank, Told } from './told.ts';

/** What lies over the slide; one at a time. */
export type Layer = 'help' | 'overview' | 'evidence';

/** Where a briefing is in its presentation, in this window and in step with the others. */
export interface Stage {
	readonly mode: Mode;
	/** From 0. */
	readonly place: number;
	readonly slide: Slide;
	/** The one after it; null on the last. */
	readonly following: Slide | null;
	readonly blank: Blank | null;
	readonly layer: Layer | null;
	/** The digits typed so far. */
	readonly typed: string;
	/** What came of a wish that could not be granted; empty for nothing. */
	readonly told: string;
	/** Number and headline of the slide, or what is shown in its place: read aloud when it changes. */
	readonly said: string;
	/** Shows the slides one by one; `full` asks for the whole screen, once the stage is there. */
	readonly start: (full: () => void) => void;
	readonly leave: () => void;
	readonly goTo: (place: number) => void;
	readonly step: (steps: number) => void;
	readonly blankOut: (blank: Blank | null) => void;
	readonly type: (digit: string) => void;
	readonly erase: () => void;
	/** To the slide whose number was typed. */
	readonly goToTyped: () => void;
	/** Opens a layer, or closes it when it is open. */
	readonly turn: (layer: Layer) => void;
	/** The evidence of a slide of the long page. */
	readonly look: (slide: string) => void;
	/** Closes what is uppermost; without anything open the presentation itself. */
	readonly close: () => void;
	/** Opens the other window, or brings it to the front. */
	readonly open: (mode: 'show' | 'presenter') => void;
}

const WINDOW = { show: 'fullscreen', presenter: 'popup,width=1180,height=760' } as const;

/** The stage of the briefing that a page holds. */
export function stageOf(page: () => ShownDeck, room: () => DeckRoom): Stage {
	let mode = $state<Mode>('page');
	let place = $state(0);
	let blank = $state<Blank | null>(null);
	let layer = $state<Layer | null>(null);
	let typed = $state('');
	let told = $state('');
	let others: Company | null = null;

	const deck = $derived<Deck>(page().deck);
	const say = $derived(page().say);
	const ids = $derived(deck.slides.map(({ id }) => id));
	const slide = $derived(deck.slides[place] ?? deck.slides[0]);
	const kept = $derived(lastPlace(room().name));
	const said = $derived(blank === null ? saidOf(place, slide) : readingText(say[`show_${blank}`]));

	$effect(() => {
		const joined = company(room().name, hear);
		others = joined;
		untrack(arrive);
		return () => joined.end();
	});
	$effect(() => on(window, 'popstate', arrive));
	$effect(() => on(window, 'hashchange', arrive));

	return {
		get mode() {
			return mode;
		},
		get place() {
			return place;
		},
		get slide() {
			return slide;
		},
		get following() {
			return deck.slides[place + 1] ?? null;
		},
		get blank() {
			return blank;
		},
		get layer() {
			return layer;
		},
		get typed() {
			return typed;
		},
		get told() {
			return told;
		},
		get said() {
			return said;
		},
		start: (full) => {
			place = placeNamed(ids, fragment()) ?? keptPlace() ?? 0;
			mode = 'show';
			writeAddress(mode, slide.id, 'step');
			begin();
			void tick().then(full);
		},
		leave,
		goTo,
		step: (steps) => goTo(stepped(place, steps, ids.length)),
		blankOut: (next) => {
			blank = next;
			typed = '';
			tell();
		},
		type: (digit) => {
			told = '';
			typed = typedOn(typed, digit);
		},
		erase: () => (typed = typed.slice(0, -1)),
		goToTyped: () => {
			const next = placeTyped(typed, ids.length);
			const number = typed;
			if (next !== null) {
				goTo(next);
				return;
			}
			typed = '';
			told = number === '' ? '' : fill(say.show_no_slide, 'number', Number(number));
		},
		turn: (next) => {
			typed = '';
			told = '';
			if (layer === next) {
				layer = null;
			} else if (next === 'evidence' && slide.evidence === null) {
				told = say.show_no_evidence;
			} else {
				layer = next;
			}
		},
		look: (id) => {
			place = placeNamed(ids, id) ?? place;
			layer = 'evidence';
		},
		close: () => {
			if (typed !== '' || told !== '') {
				typed = '';
				told = '';
			} else if (layer !== null) {
				layer = null;
			} else {
				leave();
			}
		},
		open: (other) => {
			const at = mode === 'page' ? (placeNamed(ids, fragment()) ?? keptPlace() ?? 0) : place;
			const opened = window.open(
				addressOf(other, ids[at] ?? slide.id),
				`meyasu-${other}`,
				WINDOW[other]
			);
			told = opened === null ? say.show_refused : '';
			if (opened !== null) {
				others?.with(opened);
				opened.focus();
			}
		}
	};

	function saidOf(at: number, { headline }: Slide): string {
		return `${at + 1} / ${ids.length} ${headline.spoken}`;
	}

	/** Takes up what the address asks for: first, after a step back, after an address was typed. */
	function arrive(): void {
		const before = mode;
		mode = modeOf(location.search);
		const named = fragment();
		place = placeNamed(ids, named) ?? (named === '' ? keptPlace() : null) ?? 0;
		if (mode === 'page') {
			blank = null;
			layer = null;
		} else if (before === 'page') {
			writeAddress(mode, slide.id, 'replace');
			begin();
		} else {
			moved();
			tell();
		}
	}

	/** Another window may be ahead; it answers with where it is. */
	function begin(): void {
		moved();
		others?.tell({ kind: 'ask' });
	}

	function goTo(next: number): void {
		typed = '';
		told = '';
		layer = null;
		if (next !== place) {
			place = next;
			moved();
			tell();
		}
	}

	/** What follows the slide, whoever turned it. */
	function moved(): void {
		writeAddress(mode, slide.id, 'replace');
		kept.write(slide.id, Date.now());
	}

	function tell(): void {
		others?.tell({ kind: 'at', slide: slide.id, blank });
	}

	function hear(heard: Told): void {
		if (mode === 'page') {
			return;
		}
		if (heard.kind === 'ask') {
			tell();
			return;
		}
		blank = heard.blank;
		layer = blank === null ? layer : null;
		const next = placeNamed(ids, heard.slide);
		if (next !== null && next !== place) {
			place = next;
			typed = '';
			layer = null;
			moved();
		}
	}

	function leave(): void {
		if (mode === 'show') {
			kept.forget();
		}
		mode = 'page';
		blank = null;
		layer = null;
		writeAddress(mode, slide.id, 'replace');
		const { id } = slide;
		void tick().then(() => document.getElementById(`at-${id}`)?.focus());
	}

	function keptPlace(): number | null {
		return placeNamed(ids, kept.read(Date.now()) ?? '');
	}

	function fragment(): string {
		return location.hash.slice(1);
	}
}
