import type { Message } from './problem.ts';
import { quoted } from './quote.ts';
import { didYouMean } from './suggestion.ts';
import type { Column } from './table-shape.ts';

/** What is wrong with a header row; `field` is the column it is about, null for the whole row. */
export interface HeaderProblem {
	readonly field: string | null;
	readonly message: Message;
}

/** Whether a first row has anything of a header: without one known column it is something else. */
export function isHeader(header: readonly string[], columns: readonly Column[]): boolean {
	return columns.some(({ name }) => header.includes(name));
}

/** Tells what the first row should have been. */
export function headerWanted(header: readonly string[], columns: readonly Column[]): Message {
	const found = quoted(header.join(','));
	const wanted = columns.filter(({ needed }) => needed).map(({ name }) => name);
	return {
		ja: `見出しの行ではありません（${found.ja}）。1 行目に ${wanted.join(',')} とコンマで区切って書いてください。`,
		en: `this is not the header row (${found.en}); write ${wanted.join(',')} in the first line.`
	};
}

/** Columns that are missing, unknown, nameless or written twice. */
export function headerProblems(
	header: readonly string[],
	columns: readonly Column[]
): HeaderProblem[] {
	const known = columns.map(({ name }) => name);
	const absent = known.filter((name) => !header.includes(name));
	const needed = columns.filter(({ name, needed }) => needed && absent.includes(name));
	return [
		...header.flatMap((name, index) => {
			if (header.indexOf(name) < index) {
				return [{ field: name || null, message: TWICE }];
			}
			return known.includes(name) ? [] : [{ field: null, message: unknown(name, absent) }];
		}),
		...needed.map(({ name, text }) => ({
			field: name,
			message: text && text.language !== 'ja' ? missingLanguage(text.language) : MISSING
		}))
	];
}

const TWICE: Message = {
	ja: '同じ名前の列が 2 つあります。どちらかを消してください。',
	en: 'two columns have this name; remove one.'
};

const MISSING: Message = {
	ja: '列がありません。見出しの行に加えてください。',
	en: 'this column is missing; add it to the header.'
};

function missingLanguage(language: string): Message {
	return {
		ja: `列がありません。dataset.json の languages に ${language} があるので、見出しの行に加えてください。`,
		en: `this column is missing; languages in dataset.json lists ${language}, so add it to the header.`
	};
}

function unknown(name: string, absent: readonly string[]): Message {
	if (name === '') {
		return {
			ja: '名前の無い列があります。列名を書くか、その列を消してください。',
			en: 'a column has no name; name it or remove it.'
		};
	}
	const [shown, near] = [quoted(name), didYouMean(name, absent)];
	return {
		ja: `${shown.ja}という列はありません。${near.ja || '消してください。'}`,
		en: `there is no column ${shown.en}${near.en || '; remove it.'}`
	};
}
