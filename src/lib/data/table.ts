import type { z } from 'zod';
import { decode } from './bytes.ts';
import { BLANK } from './cell.ts';
import { csvRecords, type CsvRecord } from './csv-text.ts';
import { headerProblems, headerWanted, isHeader } from './header.ts';
import { wholeFile, type Message, type Problems } from './problem.ts';
import { ASKED, shapeMessages } from './shape-message.ts';
import type { TableShape } from './table-shape.ts';

/** One row: its line, its cells as written, and as read; `cells` is null when something is wrong. */
export interface Row<Cells> {
	readonly line: number;
	readonly raw: ReadonlyMap<string, string>;
	readonly cells: Cells | null;
}

export interface Table<Cells> {
	readonly file: string;
	/** Columns of the header, so that a check can tell a blank cell from a column left out. */
	readonly header: readonly string[];
	/** Whether rows were left out for a header that does not fit them. */
	readonly isCut: boolean;
	readonly rows: readonly Row<Cells>[];
}

/** Reads one CSV file; what is wrong goes to `problems`. Null when no row of it can be made out. */
export function readTable<Cells>(
	file: string,
	bytes: Uint8Array,
	shape: TableShape<Cells>,
	problems: Problems
): Table<Cells> | null {
	const whole = wholeFile(file);
	const decoded = decode(bytes);
	if ('message' in decoded) {
		problems.add(whole, decoded.message);
		return null;
	}
	const csv = csvRecords(decoded.text);
	if ('message' in csv) {
		problems.add({ ...whole, row: csv.line }, csv.message);
		return null;
	}
	const [first, ...records] = csv.records;
	if (!first) {
		problems.add(whole, emptyFile(shape));
		return null;
	}
	const header = first.cells;
	if (!isHeader(header, shape.columns)) {
		problems.add({ ...whole, row: first.line }, headerWanted(header, shape.columns));
		return null;
	}
	const wrong = headerProblems(header, shape.columns);
	for (const { field, message } of wrong) {
		problems.add({ file, row: first.line, field }, message);
	}
	const unlike = new Set(
		records.filter((record) => wrong.length > 0 && isUnlike(record, header.length))
	);
	const [firstUnlike] = unlike;
	if (firstUnlike) {
		problems.add(
			{ ...whole, row: first.line },
			headerUnlike(header.length, firstUnlike, unlike.size)
		);
	}
	if (records.length === 0 && !shape.mayBeEmpty) {
		problems.add(whole, NO_ROWS);
	}
	const rows = records.flatMap((record) => {
		if (unlike.has(record)) {
			return [];
		}
		const message = rowFormProblem(record, header.length);
		if (message) {
			problems.add({ ...whole, row: record.line }, message);
			return [];
		}
		return [readRow(record, { file, header, shape, problems })];
	});
	return { file, header, isCut: unlike.size > 0, rows };
}

interface Reading<Cells> {
	readonly file: string;
	readonly header: readonly string[];
	readonly shape: TableShape<Cells>;
	readonly problems: Problems;
}

function readRow<Cells>(
	{ line, cells }: CsvRecord,
	{ file, header, shape, problems }: Reading<Cells>
): Row<Cells> {
	const raw = new Map(header.map((name, index) => [name, cells[index] ?? '']));
	const result = shape.schema.safeParse(rowInput(raw, shape), ASKED);
	if (result.success) {
		return { line, raw, cells: result.data };
	}
	for (const issue of result.error.issues) {
		const field = columnOf(issue.path);
		// A column that the header should have is told once, not again on every row.
		const told = shape.columns.some(
			({ name, needed }) => needed && name === field && !raw.has(name)
		);
		if (!told) {
			const blank = issue.code === 'invalid_type' && issue.input === undefined;
			for (const message of blank ? [BLANK] : shapeMessages(issue, [])) {
				problems.add({ file, row: line, field }, message);
			}
		}
	}
	return { line, raw, cells: null };
}

/** The row as its schema wants it: texts gathered by language, blank translations left out. */
function rowInput<Cells>(
	raw: ReadonlyMap<string, string>,
	{ columns }: TableShape<Cells>
): Record<string, unknown> {
	const input: Record<string, string | Record<string, string>> = {};
	for (const { name, text } of columns) {
		const written = raw.get(name) ?? '';
		if (text === null) {
			input[name] = written;
		} else if (written !== '') {
			input[text.name] = { ...textsIn(input[text.name]), [text.language]: written };
		}
	}
	return input;
}

function textsIn(input: string | Record<string, string> | undefined): Record<string, string> {
	return typeof input === 'object' ? input : {};
}

function columnOf(path: z.core.$ZodIssue['path']): string | null {
	const [name, language] = path.map(String);
	if (name === undefined) {
		return null;
	}
	return language === undefined || language === 'ja' ? name : `${name}_${language}`;
}

function isUnlike({ cells }: CsvRecord, wanted: number): boolean {
	return cells.length !== wanted && !isBlank(cells);
}

function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

function headerUnlike(wanted: number, { line, cells }: CsvRecord, count: number): Message {
	return {
		ja: `列の数が見出し（${wanted}）と違う行が ${count} 行あります（最初は ${line} 行目の ${cells.length}）。先に見出しを直してください。`,
		en: `rows that differ from the header (${wanted} cells): ${count}, the first in line ${line} (${cells.length} cells); correct the header first.`
	};
}

function rowFormProblem({ cells }: CsvRecord, wanted: number): Message | null {
	if (isBlank(cells)) {
		return {
			ja: 'コンマや空白だけの行です。行ごと消してください。',
			en: 'this row is blank; remove it.'
		};
	}
	return cells.length === wanted
		? null
		: {
				ja: `列の数が ${cells.length} です。見出しと同じ ${wanted} にしてください。`,
				en: `this row has ${cells.length} cells; the header has ${wanted}.`
			};
}

const NO_ROWS: Message = {
	ja: '見出しだけで、データの行がありません。行を書き加えてください。',
	en: 'there is a header but no row; add rows.'
};

function emptyFile<Cells>({ columns }: TableShape<Cells>): Message {
	const wanted = columns.filter(({ needed }) => needed).map(({ name }) => name);
	return {
		ja: `ファイルが空です。1 行目に見出し ${wanted.join(',')} を書いてください。`,
		en: `the file is empty; write the header ${wanted.join(',')} in the first line.`
	};
}
