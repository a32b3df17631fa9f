import { CsvError, parse } from 'csv-parse/sync';
import type { Message } from './problem.ts';

const MOST_ROWS = 50_000;
const MOST_COLUMNS = 100;

/** One record of a CSV file with the line on which it starts, as an editor counts lines. */
export interface CsvRecord {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A problem of the file's form, with the line where it shows; null for the file as a whole. */
export interface SyntaxProblem {
	readonly line: number | null;
	readonly message: Message;
}

/** The records of a CSV text, header row included; blank lines are skipped but counted. */
export function csvRecords(text: string): { records: CsvRecord[] } | SyntaxProblem {
	const records: CsvRecord[] = [];
	let lastLine = 0;
	try {
		parse(text, {
			relax_column_count: true,
			skip_empty_lines: true,
			record_delimiter: ['\r\n', '\n', '\r'],
			to: MOST_ROWS + 1,
			on_record: (cells: string[], { lines }) => {
				records.push({ line: lines - newlines(cells), cells });
				lastLine = lines;
				return null;
			}
		});
	} catch (error) {
		if (!(error instanceof CsvError)) {
			throw error;
		}
		return brokenQuotes(error, lastLine + 1);
	}
	if (records.length > MOST_ROWS) {
		return { line: null, message: tooMany('行', 'rows', MOST_ROWS) };
	}
	const wide = records.find(({ cells }) => cells.length > MOST_COLUMNS);
	return wide ? { line: wide.line, message: tooMany('列', 'columns', MOST_COLUMNS) } : { records };
}

function newlines(cells: readonly string[]): number {
	return cells.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

function brokenQuotes({ code }: CsvError, line: number): SyntaxProblem {
	if (code === 'CSV_QUOTE_NOT_CLOSED') {
		return {
			line,
			message: {
				ja: 'この行から始まる引用符（"）が閉じていません。閉じるか、消してください。',
				en: 'a quotation mark (") opened on this line is never closed; close it or remove it.'
			}
		};
	}
	return {
		line,
		message: {
			ja: '引用符（"）の使い方が違います。セル全体を " で囲み、中の " は "" と書いてください。',
			en: 'a quotation mark (") stands where it may not; put the whole cell in " and write "" for a " inside it.'
		}
	};
}

function tooMany(ja: string, en: string, most: number): Message {
	return {
		ja: `${ja}が多すぎます。${most} ${ja}以下にしてください。`,
		en: `too many ${en}; at most ${most} are read.`
	};
}
