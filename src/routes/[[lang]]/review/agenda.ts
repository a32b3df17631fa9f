/** 議題: what is to be talked about, in order. */
export interface AgendaItem {
	/** Id of the line that it stands for. */
	readonly id: string;
	/** What the line was called when it was picked, for the day on which the data no longer has it. */
	readonly name: string;
	readonly note: string;
}

export type Agenda = readonly AgendaItem[];

export type Way = 'up' | 'down';

/** What keeps a file from being an agenda; `item` counts from 1. */
export type AgendaProblem =
	| { readonly kind: 'tooLarge' }
	| { readonly kind: 'notJson' }
	| { readonly kind: 'notAgenda' }
	| { readonly kind: 'version'; readonly found: string }
	| { readonly kind: 'noItems' }
	| { readonly kind: 'notItem'; readonly item: number }
	| { readonly kind: 'field'; readonly item: number; readonly field: string }
	| { readonly kind: 'noteTooLong'; readonly item: number; readonly longest: number }
	| { readonly kind: 'twice'; readonly item: number; readonly name: string };

export interface AgendaFile {
	/** Title of the dataset that the agenda was made from. */
	readonly dataset: string;
	readonly agenda: Agenda;
}

export const LONGEST_NOTE = 2000;

const FORMAT = 'meyasu-agenda';
const VERSION = 1;
const FIELDS = ['id', 'name', 'note'] as const;

/** The agenda with a line at its end; as it was when the line is in it already. */
export function withItem(agenda: Agenda, { id, name }: Omit<AgendaItem, 'note'>): Agenda {
	return holds(agenda, id) ? agenda : [...agenda, { id, name, note: '' }];
}

/** The agenda without a line, its note gone with it. */
export function withoutItem(agenda: Agenda, id: string): Agenda {
	return agenda.filter((item) => item.id !== id);
}

/** The agenda with one line a place up or down; as it was where there is no place. */
export function moved(agenda: Agenda, id: string, way: Way): Agenda {
	const from = agenda.findIndex((item) => item.id === id);
	const to = way === 'up' ? from - 1 : from + 1;
	const item = agenda[from];
	return item === undefined || to < 0 || to >= agenda.length
		? agenda
		: agenda.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** The agenda with another note beside one line, cut at `LONGEST_NOTE` characters. */
export function withNote(agenda: Agenda, id: string, note: string): Agenda {
	return agenda.map((item) =>
		item.id === id ? { ...item, note: note.slice(0, LONGEST_NOTE) } : item
	);
}

export function holds(agenda: Agenda, id: string): boolean {
	return agenda.some((item) => item.id === id);
}

/**
 * The agenda as the text of a file, which `parseAgenda` reads again; `notice` is what every file must say of the data
 * (架空のデータです), null for nothing.
 */
export function serialiseAgenda({ dataset, agenda }: AgendaFile, notice: string | null): string {
	const items = agenda.map(({ id, name, note }) => ({ id, name, note }));
	const said = notice === null ? {} : { notice };
	const file = { format: FORMAT, version: VERSION, dataset, ...said, items };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** What a file holds, or everything that is wrong with it; never a part of it. */
export function parseAgenda(text: string): AgendaFile | { readonly problems: AgendaProblem[] } {
	const json = jsonOf(text);
	if (json === undefined) {
		return { problems: [{ kind: 'notJson' }] };
	}
	if (!isRecord(json) || json['format'] !== FORMAT || typeof json['dataset'] !== 'string') {
		return { problems: [{ kind: 'notAgenda' }] };
	}
	if (json['version'] !== VERSION) {
		return { problems: [{ kind: 'version', found: String(json['version']) }] };
	}
	const items: unknown = json['items'];
	if (!Array.isArray(items)) {
		return { problems: [{ kind: 'noItems' }] };
	}
	const problems = [
		...items.flatMap((item, index) => problemsOf(item, index + 1)),
		...twice(items)
	];
	return problems.length > 0
		? { problems }
		: { dataset: json['dataset'], agenda: items.filter(isItem).map(plainItem) };
}

function problemsOf(given: unknown, item: number): AgendaProblem[] {
	if (!isRecord(given)) {
		return [{ kind: 'notItem', item }];
	}
	const wrong = FIELDS.filter(
		(field) => typeof given[field] !== 'string' || (field !== 'note' && given[field] === '')
	);
	const { note } = given;
	return [
		...wrong.map((field) => ({ kind: 'field', item, field }) as const),
		...(typeof note === 'string' && note.length > LONGEST_NOTE
			? [{ kind: 'noteTooLong', item, longest: LONGEST_NOTE } as const]
			: [])
	];
}

function twice(items: readonly unknown[]): AgendaProblem[] {
	const ids = items.map((item) => (isItem(item) ? item.id : null));
	return items.flatMap((item, index) =>
		isItem(item) && ids.indexOf(item.id) < index
			? [{ kind: 'twice', item: index + 1, name: item.name } as const]
			: []
	);
}

function isItem(given: unknown): given is AgendaItem {
	return isRecord(given) && FIELDS.every((field) => typeof given[field] === 'string');
}

function plainItem({ id, name, note }: AgendaItem): AgendaItem {
	return { id, name, note };
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
	return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** Undefined for a text that is not JSON, which itself has no undefined. */
function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
