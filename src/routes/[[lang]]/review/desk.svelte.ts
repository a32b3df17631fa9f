import type { ReviewWords } from '../views/review/words.ts';
import type { AgendaFile, AgendaItem, AgendaProblem, Way } from './agenda.ts';
import type { AgendaStore } from './agenda.svelte.ts';
import { problemText } from './problem-text.ts';
import { said } from './said.ts';
import { saveJson } from './save-file.ts';

/** What is lost by an act that cannot be undone, and the act itself. */
export interface Warning {
	readonly texts: readonly string[];
	readonly action: string;
	readonly act: () => void;
}

/** What is done with the agenda, what is said of it, and what is asked before something is lost. */
export interface AgendaDesk {
	/** What was last done, for those who cannot see it; empty for nothing. */
	readonly told: string;
	/** What is wrong with the file that was last opened. */
	readonly problems: readonly string[];
	/** Waits for an answer; null for nothing. */
	readonly warning: Warning | null;
	answer: (answer: 'act' | 'leave') => void;
	/** Puts a line on the agenda, or takes it off. */
	toggle: (line: Omit<AgendaItem, 'note'>) => void;
	remove: (item: AgendaItem) => void;
	move: (item: AgendaItem, way: Way) => void;
	clear: () => void;
	save: () => void;
	saveUnreadable: () => void;
	open: (file: File) => Promise<void>;
}

/** A desk for the agenda of one dataset; `version` is the day of its data. */
export function agendaDesk(
	agenda: AgendaStore,
	page: () => { readonly say: ReviewWords; readonly dataset: string; readonly version: string }
): AgendaDesk {
	let told = $state('');
	let problems = $state.raw<readonly string[]>([]);
	let warning = $state.raw<Warning | null>(null);

	return {
		get told() {
			return told;
		},
		get problems() {
			return problems;
		},
		get warning() {
			return warning;
		},
		answer: (answer) => {
			const asked = warning;
			warning = null;
			if (answer === 'act') {
				asked?.act();
			}
		},
		toggle: (line) => {
			const item = agenda.items.find(({ id }) => id === line.id);
			if (item === undefined) {
				agenda.add(line);
			} else {
				remove(item);
			}
		},
		remove,
		move: (item, way) => {
			agenda.move(item.id, way);
			const place = agenda.items.findIndex(({ id }) => id === item.id) + 1;
			told = said(page().say.review_agenda_moved, { name: item.name, place });
		},
		clear: () => {
			const { say } = page();
			const count = agenda.items.length;
			warning = {
				texts: [said(say.review_agenda_warn_clear, { count })],
				action: say.review_agenda_do_clear,
				act: () => {
					agenda.clear();
					told = say.review_agenda_cleared;
				}
			};
		},
		save: () => {
			const file = `meyasu-agenda-${page().version}.json`;
			saveJson(file, agenda.text());
			told = said(page().say.review_agenda_exported, { file });
		},
		saveUnreadable: () => {
			saveJson(`meyasu-agenda-unreadable.txt`, agenda.unreadable ?? '');
		},
		open: async (file) => {
			const read = await agenda.read(file);
			told = '';
			problems = 'problems' in read ? textsOf(read.problems) : [];
			if (!('problems' in read)) {
				take(read);
			}
		}
	};

	function remove(item: AgendaItem): void {
		const { say } = page();
		const act = () => {
			agenda.remove(item.id);
			told = said(say.review_agenda_removed, { name: item.name });
		};
		if (item.note === '') {
			act();
			return;
		}
		warning = {
			texts: [said(say.review_agenda_warn_remove, { name: item.name })],
			action: say.review_agenda_do_remove,
			act
		};
	}

	function take(file: AgendaFile): void {
		const { say, dataset } = page();
		const [count, incoming] = [agenda.items.length, file.agenda.length];
		const texts = [
			...(file.dataset === dataset
				? []
				: [said(say.review_agenda_warn_other, { dataset: file.dataset })]),
			...(count === 0 ? [] : [said(say.review_agenda_warn_import, { count, incoming })])
		];
		const act = () => {
			agenda.replace(file);
			told = said(say.review_agenda_imported, { count: incoming });
		};
		if (texts.length === 0) {
			act();
			return;
		}
		warning = { texts, action: say.review_agenda_do_import, act };
	}

	function textsOf(found: readonly AgendaProblem[]): string[] {
		return found.map((problem) => problemText(problem, page().say));
	}
}
