import type { Area } from '$lib/domain/area.ts';
import { amountOf } from '$lib/domain/value.ts';
import type { Column } from './matrix-column.ts';
import type { MatrixQuestion } from './question.ts';

/** By the values of the sorted column, what is missing last; in the dataset's order otherwise. */
export function sortedAreas(
	areas: readonly Area[],
	columns: readonly Column[],
	{ order, sort }: MatrixQuestion
): readonly Area[] {
	const column = columns.find(({ values }) => values.compared.indicator.id === sort);
	if (column === undefined) {
		return areas;
	}
	const valueOf = ({ code }: Area) => {
		const observation = column.values.own.get(code);
		return (observation && amountOf(observation.reading)?.value) ?? null;
	};
	const turn = order === 'asc' ? 1 : -1;
	return areas.toSorted((a, b) => {
		const [one, other] = [valueOf(a), valueOf(b)];
		if (one === null || other === null) {
			return Number(one === null) - Number(other === null);
		}
		return turn * (one - other);
	});
}
