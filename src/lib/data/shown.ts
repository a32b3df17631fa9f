// The library's form for browsers: it brings with it what it needs of Node.
import { stringify } from 'csv-stringify/browser/esm/sync';
import { spreadsheetText } from './spreadsheet-text.ts';

/** A table as a reader has it on screen, for a file. */
export interface Shown {
	readonly title: string;
	/** What the figures say. */
	readonly sentence: string;
	readonly columns: readonly { readonly id: string; readonly label: string }[];
	/** Plain figures and texts in the order of the columns; null where there is no value. */
	readonly rows: readonly (readonly (number | string | null)[])[];
	readonly sources: readonly {
		readonly title: string;
		readonly publisher: string;
		readonly address: string | null;
	}[];
	readonly asOf: string;
	readonly version: string;
	/** Where the same can be seen. */
	readonly address: string;
	/** What must be said of all figures, under its name; none where nothing must be said. */
	readonly notices: readonly { readonly word: string; readonly text: string }[];
}

/** Heads of the columns that tell where the figures of every row come from. */
export interface CreditHeads {
	readonly source: string;
	readonly asOf: string;
	readonly version: string;
}

/**
 * What is shown as CSV with a BOM: one header row, plain numbers, blank where there is no value, and on every
 * row its source, what it is of, the version of the dataset and what must be said of it, for a file is often cut up.
 */
export function shownCsv(shown: Shown, heads: CreditHeads): string {
	const credit = [
		shown.sources.map(({ title, publisher }) => `${title}（${publisher}）`).join(' / '),
		shown.asOf,
		shown.version,
		...noticeColumn(shown, 'text')
	].map(spreadsheetText);
	const rows = shown.rows.map((cells) => [
		...cells.map((cell) => (typeof cell === 'string' ? spreadsheetText(cell) : cell)),
		...credit
	]);
	const header = [
		...shown.columns.map(({ label }) => spreadsheetText(label)),
		heads.source,
		heads.asOf,
		heads.version,
		...noticeColumn(shown, 'word')
	];
	return stringify([header, ...rows], { bom: true });
}

/** What is shown as JSON: each row an object by the ids of the columns. */
export function shownJson({ columns, notices, rows, ...about }: Shown): string {
	const named = rows.map((cells) =>
		Object.fromEntries(columns.map(({ id }, index) => [id, cells[index] ?? null]))
	);
	const notice = notices.map(({ text }) => text).join(' ');
	const said = notice === '' ? {} : { notice };
	return `${JSON.stringify({ ...said, ...about, columns, rows: named }, null, '\t')}\n`;
}

/**
 * The cell or the head of the column of notices, which stands in a table only where something must be said.
 */
export function noticeColumn(
	{ notices }: Pick<Shown, 'notices'>,
	part: 'word' | 'text'
): readonly string[] {
	return notices.length === 0
		? []
		: [notices.map((one) => one[part]).join(part === 'word' ? ' / ' : ' ')];
}
