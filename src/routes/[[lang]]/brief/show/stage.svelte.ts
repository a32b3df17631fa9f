import { tick, untrack } from 'svelte';
import { on } from 'svelte/events';
import type { Deck, Slide } from '$lib/brief/deck.ts';
import { fill } from '$lib/wording/fill.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { evidenceNear } from '../evidence/near.ts';
import type { DeckRoom, ShownDeck } from '../shown-deck.ts';
import { writeAddress } from './address.ts';
import { type Company, company } from './company.ts';
import { lastPlace } from './last-place.ts';
import { openWindow } from './open-window.ts';
import { type Mode, modeOf, placeNamed, placeTyped, stepped } from './place.ts';
import type { Layer, Stage } from './stage.ts';
import type { Blank, Told } from './told.ts';
import { noWishes } from './wishes.svelte.ts';

/** The stage of the briefing that a page holds. */
export function stageOf(page: () => ShownDeck, room: () => DeckRoom): Stage {
	let mode = $state<Mode>('page');
	let place = $state(0);
	let blank = $state<Blank | null>(null);
	let layer = $state<Layer | null>(null);
	const wishes = noWishes();
	let others: Company | null = null;

	const deck = $derived<Deck>(page().deck);
	const say = $derived(page().say);
	const ids = $derived(deck.slides.map(({ id }) => id));
	const slide = $derived(deck.slides[place] ?? deck.slides[0]);
	const evidence = $derived(evidenceNear(deck.slides, place));
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
		get evidence() {
			return evidence;
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
			return wishes.typed;
		},
		get told() {
			return wishes.told;
		},
		get said() {
			return said;
		},
		start: (full) => {
			place = begun();
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
			wishes.clear();
			tell();
		},
		type: wishes.type,
		erase: wishes.erase,
		goToTyped: () => {
			const next = placeTyped(wishes.typed, ids.length);
			if (next !== null) {
				goTo(next);
			} else if (wishes.typed !== '') {
				wishes.tell(fill(say.show_no_slide, 'number', Number(wishes.typed)));
			}
		},
		turn: (next) => {
			wishes.clear();
			if (layer === next) {
				layer = null;
			} else if (next === 'evidence' && evidence === null) {
				wishes.tell(say.show_no_evidence);
			} else {
				layer = next;
			}
		},
		look: (id) => {
			place = placeNamed(ids, id) ?? place;
			layer = 'evidence';
		},
		close: () => {
			if (wishes.typed !== '' || wishes.told !== '') {
				wishes.clear();
			} else if (layer !== null) {
				layer = null;
			} else {
				leave();
			}
		},
		open: (other) => {
			const at = mode === 'page' ? begun() : place;
			const opened = openWindow(other, ids[at] ?? slide.id);
			wishes.tell(opened === null ? say.show_refused : '');
			if (opened !== null) {
				others?.with(opened);
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
		wishes.clear();
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
			wishes.clear();
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

	/** Where a presentation starts: at the slide that the address names, else where one was left open. */
	function begun(): number {
		return placeNamed(ids, fragment()) ?? keptPlace() ?? 0;
	}

	function keptPlace(): number | null {
		return placeNamed(ids, kept.read(Date.now()) ?? '');
	}

	function fragment(): string {
		return location.hash.slice(1);
	}
}
