/** One sentence for the keeper of the data, and the same in English for the log. */
export interface Message {
	readonly ja: string;
	readonly en: string;
}

/** Where a problem stands: the file, its line as an editor counts it, and the column or JSON path. */
export interface Place {
	readonly file: string;
	readonly row: number | null;
	readonly field: string | null;
}

/** Something in the dataset folder that its keeper has to put right. */
export interface Problem extends Place {
	readonly message: Message;
}

/** Collects the problems of one reading of the folder, so that all are told in one go. */
export class Problems {
	readonly #found: Problem[] = [];

	add(place: Place, message: Message): void {
		this.#found.push({ ...place, message });
	}

	/** All problems by file and row; problems of one row stay in the order in which they were found. */
	sorted(): Problem[] {
		return this.#found.toSorted(
			(a, b) => compareText(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0)
		);
	}
}

/** The place of a whole file. */
export function wholeFile(file: string): Place {
	return { file, row: null, field: null };
}

function compareText(a: string, b: string): number {
	if (a === b) {
		return 0;
	}
	return a < b ? -1 : 1;
}
