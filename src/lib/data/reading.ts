import type { Area, Organization } from '$lib/domain/area.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import type { Indicator, Theme, Unit } from '$lib/domain/indicator.ts';
import type { Locale, Localized } from '$lib/domain/locale.ts';
import type { SchemeName } from '$lib/domain/scheme.ts';
import type { Source } from '$lib/domain/source.ts';
import type { Place, Problems } from './problem.ts';
import { Register } from './register.ts';
import { reportRepeats } from './repeats.ts';
import type { Premises } from './settings-schema.ts';
import type { TableShape } from './table-shape.ts';
import { readTable, type Row, type Table } from './table.ts';

/** One reading of a dataset folder: its files, what was declared so far, and what was found wrong. */
export interface Reading {
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly languages: readonly Locale[];
	/** The day on which the dataset was last changed; null while `dataset.json` names no day. */
	readonly updated: string | null;
	readonly problems: Problems;
	readonly sources: Register<Source>;
	readonly notes: Register<Localized>;
	readonly themes: Register<Theme>;
	readonly units: Register<Unit>;
	readonly areas: Register<Area>;
	readonly organizations: Register<Organization>;
	readonly indicators: Register<Indicator>;
	/** The least value that each indicator can have; no entry when there is no bound. */
	readonly minimums: Map<string, number>;
	/** 実施型: the indicators that have no number. */
	readonly doIt: Set<string>;
	/** The scheme that judges; null while `dataset.json` names none. */
	readonly scheme: SchemeName | null;
	/** Whether values of status `draft` are let in. */
	readonly drafts: Dataset['drafts'];
	/** How many drafts each file holds, let in or not; no entry when it holds none. */
	readonly draftCounts: Map<string, number>;
	/** How many rows (CSV) each file was read to have; a JSON file counts as one. */
	readonly rowCounts: Map<string, number>;
	/** The areas that the file of each indicator has rows for, drafts that are left out not counted; no entry while it was not read. */
	readonly recorded: Map<string, ReadonlySet<string>>;
}

/** A reading at its start: nothing is declared yet. */
export function startReading(
	files: ReadonlyMap<string, Uint8Array>,
	{ languages, updated, scheme, drafts }: Premises & Pick<Reading, 'drafts'>,
	problems: Problems
): Reading {
	return {
		files,
		languages,
		updated,
		scheme,
		drafts,
		problems,
		sources: new Register({ ja: '出典', en: 'source' }, 'sources.csv'),
		notes: new Register({ ja: '注', en: 'note' }, 'notes.csv'),
		themes: new Register({ ja: 'テーマ', en: 'theme' }, 'themes.csv'),
		units: new Register({ ja: '単位', en: 'unit' }, 'units.csv'),
		areas: new Register({ ja: '区域', en: 'area' }, 'areas.csv'),
		organizations: new Register({ ja: '組織', en: 'organization' }, 'organizations.csv'),
		indicators: new Register({ ja: '指標', en: 'indicator' }, 'indicators.csv'),
		minimums: new Map(),
		doIt: new Set(),
		draftCounts: new Map(),
		rowCounts: new Map(),
		recorded: new Map()
	};
}

/** The table of a file; null when the file is not there (told elsewhere) or cannot be read. */
export function tableOf<Cells>(
	{ files, problems, rowCounts }: Reading,
	file: string,
	shape: TableShape<Cells>
): Table<Cells> | null {
	const bytes = files.get(file);
	if (bytes === undefined) {
		return null;
	}
	const table = readTable(file, bytes, shape, problems);
	rowCounts.set(file, table?.rows.length ?? 0);
	return table;
}

interface Declaration<Cells, Item> {
	readonly file: string;
	readonly shape: TableShape<Cells>;
	/** The column that holds the id. */
	readonly key: string;
	readonly register: Register<Item>;
	readonly build: (cells: Cells, row: Row<Cells>) => Item | null;
}

/**
 * Reads a file of things with an id, declares them and returns them in the order of the file. Ids of
 * broken rows are declared too, so that one mistake is told once.
 */
export function declareAll<Cells, Item>(
	reading: Reading,
	{ file, shape, key, register, build }: Declaration<Cells, Item>
): { items: Item[]; rows: readonly Row<Cells>[] } {
	const table = tableOf(reading, file, shape);
	if (table === null || table.isCut || !table.header.includes(key)) {
		register.giveUp();
	}
	const rows = table?.rows ?? [];
	const items = rows.flatMap((row) => {
		const item = row.cells === null ? null : build(row.cells, row);
		register.declare(row.raw.get(key) ?? '', item, row.raw.get('name'));
		return item === null ? [] : [item];
	});
	reportRepeats(
		rows.flatMap((row) => {
			const id = row.raw.get(key) ?? '';
			const says = [...row.raw.values()].join(',');
			return id === '' ? [] : [{ place: placeIn(file, row, key), key: id, says }];
		}),
		reading.problems
	);
	return { items, rows };
}

/** The place of one cell. */
export function placeIn(
	file: string,
	{ line }: { readonly line: number },
	field: string
): Place & { row: number } {
	return { file, row: line, field };
}
