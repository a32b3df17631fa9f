import type { Destination } from '$lib/components/destination.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { SourceView } from '../source.ts';
import type { Verdict } from '$lib/wording/verdict.ts';

/** Rows that stand open; more than these are opened by the reader. */
const MOST_OPEN = 10;

/** Items of a cell that stand open, and those that are listed at all. */
const MOST_OPEN_ITEMS = 2;
const MOST_ITEMS = 32;

/** Rows that are opened; what is beyond them is only counted. */
const MOST_MORE = 60;

/** A text that leads to a page of the site, or to none. */
export interface LinkedText {
	readonly id: string;
	readonly text: string;
	readonly to: Destination | null;
}

/** Items that are opened by the reader; `rest` says of how many there is no item, null for none. */
export interface MoreItems {
	readonly label: string;
	readonly items: readonly string[];
	readonly rest: string | null;
}

/** What stands in a cell of the tables of the review. */
export type ReviewCell =
	| { readonly kind: 'text'; readonly text: string }
	/** Something with what is to be known of it in small; others like it are opened by the reader. */
	| {
			readonly kind: 'named';
			readonly first: LinkedText;
			readonly note: string;
			readonly others: { readonly label: string; readonly items: readonly LinkedText[] } | null;
	  }
	| { readonly kind: 'verdict'; readonly verdict: Verdict; readonly note: string }
	| { readonly kind: 'list'; readonly items: readonly string[]; readonly more: MoreItems | null }
	| { readonly kind: 'source'; readonly source: SourceView | null; readonly more: string | null };

export interface ReviewRow {
	readonly key: string;
	readonly cells: readonly ReviewCell[];
}

/** A column: of texts that fold, of short ones that stay on one line, or of figures. */
export interface ReviewColumn {
	readonly label: string;
	readonly kind: 'text' | 'short' | 'figure';
}

/** A table of the review: the first column names the row. */
export interface ReviewTable {
	readonly heading: string;
	/** What must be known to read it; null for nothing. */
	readonly note: string | null;
	readonly columns: readonly ReviewColumn[];
	readonly rows: readonly ReviewRow[];
	readonly more: { readonly label: string; readonly rows: readonly ReviewRow[] } | null;
	/** How many rows are left out; null for none. */
	readonly leftOut: string | null;
}

/** The rows as far as a reader can use them; one or two are never hidden alone. */
export function limitedRows(
	rows: readonly ReviewRow[],
	locale: Locale
): Pick<ReviewTable, 'rows' | 'more' | 'leftOut'> {
	if (rows.length <= MOST_OPEN + 2) {
		return { rows, more: null, leftOut: null };
	}
	const more = rows.slice(MOST_OPEN, MOST_OPEN + MOST_MORE);
	const count = rows.length - MOST_OPEN - MOST_MORE;
	return {
		rows: rows.slice(0, MOST_OPEN),
		more:
			more.length === 0
				? null
				: { label: m.since_more_rows({ count: more.length }, { locale }), rows: more },
		leftOut: count > 0 ? m.since_rows_left_out({ count }, { locale }) : null
	};
}

/** A cell of several texts; of many only the first stand open, and of very many not all are listed. */
export function listCell(items: readonly string[], locale: Locale): ReviewCell {
	if (items.length <= MOST_OPEN_ITEMS + 1) {
		return { kind: 'list', items, more: null };
	}
	const more = items.slice(MOST_OPEN_ITEMS, MOST_ITEMS);
	const count = items.length - MOST_OPEN_ITEMS - more.length;
	return {
		kind: 'list',
		items: items.slice(0, MOST_OPEN_ITEMS),
		more: {
			label: m.since_more_items({ count: items.length - MOST_OPEN_ITEMS }, { locale }),
			items: more,
			rest: count > 0 ? m.since_more_values({ count }, { locale }) : null
		}
	};
}

/** A cell that holds nothing but a text. */
export function textCell(text: string): ReviewCell {
	return { kind: 'text', text };
}
