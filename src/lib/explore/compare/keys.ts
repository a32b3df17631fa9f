/** A part of the view that is answered by itself. */
export type ComparePart = 'choices' | 'matrix' | 'scatter' | 'side' | 'moves';

/** What each part is asked by in the address. */
export const ASKED_BY = {
	choices: ['in'],
	matrix: ['in', 'show', 'shade', 'sort', 'order'],
	scatter: ['in', 'x', 'y', 'at', 'trail'],
	side: ['in', 'wards'],
	moves: ['of', 'since']
} as const satisfies Record<ComparePart, readonly string[]>;

/** Whether an address asks for anything but the usual view. */
export function asksToCompare(query: string): boolean {
	const address = new URLSearchParams(query);
	return Object.values(ASKED_BY)
		.flat()
		.some((key) => address.has(key));
}
