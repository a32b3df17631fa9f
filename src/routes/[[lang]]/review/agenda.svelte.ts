import { onMount } from 'svelte';
import { on } from 'svelte/events';
import { beforeNavigate } from '$app/navigation';
import {
	type Agenda,
	type AgendaFile,
	type AgendaItem,
	type AgendaProblem,
	holds,
	moved,
	parseAgenda,
	serialiseAgenda,
	type Way,
	withItem,
	withNote,
	withoutItem
} from './agenda.ts';
import { keptText } from './kept-text.ts';

const LARGEST_FILE = 1_000_000;

/** The agenda of this browser and what becomes of it. */
export interface AgendaStore {
	readonly items: Agenda;
	/** Whether what is shown could not be kept by the browser. */
	readonly isUnstored: boolean;
	/** What the browser kept and nobody can read; null for nothing. */
	readonly unreadable: string | null;
	holds: (id: string) => boolean;
	add: (line: Omit<AgendaItem, 'note'>) => void;
	remove: (id: string) => void;
	move: (id: string, way: Way) => void;
	note: (id: string, note: string) => void;
	clear: () => void;
	/** Takes a file's items in place of the present ones. */
	replace: (file: AgendaFile) => void;
	/** The text of a file with everything. */
	text: () => string;
	/** What a file holds; nothing is changed. */
	read: (file: File) => Promise<AgendaFile | { readonly problems: readonly AgendaProblem[] }>;
}

/** What an agenda is made from. */
export interface AgendaGround {
	/** Title of the dataset. */
	readonly title: string;
	/** What every file must say of the data; null for nothing. */
	readonly notice: string | null;
	/** Asked before what is not kept is left behind. */
	readonly question: string;
}

/** The agenda that this browser keeps for a dataset, by its title; the same in every tab. */
export function agendaStore(dataset: () => AgendaGround): AgendaStore {
	let items = $state.raw<Agenda>([]);
	let isUnstored = $state(false);
	let unreadable = $state<string | null>(null);
	const kept = $derived(keptText(`meyasu-agenda ${dataset().title}`));

	onMount(() => {
		load();
		return on(window, 'storage', load);
	});

	// The browser itself asks where the page unloads; within the site nobody else would.
	beforeNavigate((navigation) => {
		if (isUnstored && (navigation.willUnload || !confirm(dataset().question))) {
			navigation.cancel();
		}
	});

	return {
		get items() {
			return items;
		},
		get isUnstored() {
			return isUnstored;
		},
		get unreadable() {
			return unreadable;
		},
		holds: (id) => holds(items, id),
		add: (line) => change(withItem(items, line)),
		remove: (id) => change(withoutItem(items, id)),
		move: (id, way) => change(moved(items, id, way)),
		note: (id, note) => change(withNote(items, id, note)),
		clear: () => change([]),
		replace: ({ agenda }) => change(agenda),
		text,
		read: async (file) =>
			file.size > LARGEST_FILE
				? { problems: [{ kind: 'tooLarge' }] }
				: parseAgenda(await file.text())
	};

	function text(): string {
		const { title, notice } = dataset();
		return serialiseAgenda({ dataset: title, agenda: items }, notice);
	}

	function load(): void {
		// What could not be kept is newer than what is.
		if (isUnstored) {
			return;
		}
		const stored = kept.read();
		const parsed = stored === null ? { agenda: [] } : parseAgenda(stored);
		unreadable = 'problems' in parsed ? stored : null;
		items = 'problems' in parsed ? [] : parsed.agenda;
	}

	function change(next: Agenda): void {
		if (next === items) {
			return;
		}
		items = next;
		isUnstored = !kept.write(next.length === 0 ? null : text()) && next.length > 0;
		unreadable = null;
	}
}
