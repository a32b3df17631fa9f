/** Things that stand in many places, written once each. */
export interface Dictionary<Entry> {
	/** The number that stands for an entry; it is entered when it is new. */
	readonly numberOf: (entry: Entry) => number;
	/** In the order of their numbers. */
	readonly entries: readonly Entry[];
}

/** An empty dictionary of plain data; entries of equal content are one. */
export function dictionary<Entry>(): Dictionary<Entry> {
	const entries: Entry[] = [];
	const numbers = new Map<string, number>();
	return {
		entries,
		numberOf: (entry) => {
			const key = JSON.stringify(entry);
			const number = numbers.get(key) ?? entries.push(entry) - 1;
			numbers.set(key, number);
			return number;
		}
	};
}

/** The entry of a number. Throws a `RangeError` where there is none, for then the file is not as it was written. */
export function entryOf<Entry>(entries: readonly Entry[], number: number): Entry {
	const entry = entries[number];
	if (entry === undefined) {
		throw new RangeError(`no entry ${number} among ${entries.length}`);
	}
	return entry;
}
