/** One column of what is shown. */
export interface ShownColumn {
	readonly id: string;
	/** In the reader's language; may carry readings. */
	readonly label: string;
	readonly isFigure: boolean;
}

/** One cell: as it is read, and as a file holds it. */
export interface ShownCell {
	/** In the reader's language; may carry readings. */
	readonly text: string;
	/** Plain number or text for files, unrounded; null where there is no value. */
	readonly value: number | string | null;
}

/** What a chart shows, as a table: the same figures in the same words, and the content of its downloads. */
export interface ShownTable {
	readonly caption: string;
	/** The first one heads its row. */
	readonly columns: readonly [ShownColumn, ...ShownColumn[]];
	readonly rows: readonly { readonly id: string; readonly cells: readonly ShownCell[] }[];
}

/** What stands under a chart and in every file made of it. */
export interface Credit {
	/** Every source of the figures shown: title, publisher, address where it has one. */
	readonly sources: readonly {
		readonly title: string;
		readonly publisher: string;
		readonly address: string | null;
	}[];
	/** What the newest figure shown is of. */
	readonly asOf: string;
}

/** The answer to a question: one computation for the chart, the table, the sentence and the spoken text. */
export interface Answer<Scene> {
	/** What the figures say, as the headline of the chart; may carry readings. */
	readonly sentence: string;
	/** Further sentences that a reader must know (a break crossed, counts that follow population). */
	readonly remarks: readonly string[];
	/** Null where nothing can be drawn; `sentence` then says why. */
	readonly scene: Scene | null;
	readonly table: ShownTable;
	readonly credit: Credit;
}
