/** What a row is sorted by in one column; null where there is no value. */
export type SortKey = number | string | null;

/** A row with what it is sorted by, by the id of the column. */
export interface Sortable<Row> {
	readonly row: Row;
	readonly keys: Readonly<Record<string, SortKey>>;
}

export type Order = 'asc' | 'desc';

/** The rows by one column, missing values last in either order; rows of equal value keep their order. */
export function sortedRows<Row>(
	rows: readonly Sortable<Row>[],
	{ sort, order }: { readonly sort: string; readonly order: Order }
): Row[] {
	const sign = order === 'asc' ? 1 : -1;
	return rows
		.toSorted((a, b) => {
			const [one, other] = [a.keys[sort] ?? null, b.keys[sort] ?? null];
			if (one === null || other === null) {
				return Number(one === null) - Number(other === null);
			}
			return sign * compareKeys(one, other);
		})
		.map(({ row }) => row);
}

function compareKeys(a: number | string, b: number | string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
