/** Value of the plan's path at a position, by a straight line between its points; null outside it. */
export function pathAt(
	points: readonly { readonly position: number; readonly value: number }[],
	position: number
): number | null {
	const to = points.findIndex((point) => point.position >= position);
	const end = points[to];
	const start = points[to - 1] ?? end;
	if (end === undefined || start === undefined || position < start.position) {
		return null;
	}
	const span = end.position - start.position;
	const share = span === 0 ? 0 : (position - start.position) / span;
	return Number((start.value + (end.value - start.value) * share).toPrecision(12));
}
