import type { Area } from '$lib/domain/area.ts';

export interface TileInput {
	/** One for each area that has a place on the grid. */
	readonly area: Pick<Area, 'code' | 'tile'>;
	readonly name: string;
	/** Null when there is no value; the text then says so. */
	readonly value: number | null;
	readonly text: string;
	readonly spoken: string;
	readonly chosen: boolean;
}

export interface Tile {
	readonly code: string;
	readonly name: string;
	readonly text: string;
	readonly spoken: string;
	readonly column: number;
	readonly row: number;
	/** Depth of the blue, 1 to 5, by magnitude; 0 without a value. */
	readonly step: 0 | 1 | 2 | 3 | 4 | 5;
	readonly sign: 'plus' | 'minus' | 'none';
	readonly chosen: boolean;
}

export interface TileScene {
	readonly title: string;
	/** In reading order: row by row, from the left. */
	readonly tiles: readonly Tile[];
}

const STEPS = [1, 2, 3, 4, 5] as const;

/**
 * Areas on a grid, coloured by magnitude in five equal steps up to the greatest. Rises are told from
 * falls by the sign in the text, and by an inner outline where a map has both. `greatest` fixes the steps
 * for maps that are seen one after the other; it is that of the values when left out.
 */
export function tileScene(
	title: string,
	inputs: readonly TileInput[],
	{ greatest: fixed }: { greatest?: number } = {}
): TileScene {
	const values = inputs.flatMap(({ value }) => (value === null ? [] : [value]));
	const greatest = fixed ?? Math.max(0, ...values.map(Math.abs));
	const isMixed = values.some((value) => value > 0) && values.some((value) => value < 0);
	const tiles = inputs.flatMap(({ area, value, ...words }): Tile[] =>
		area.tile === null
			? []
			: [
					{
						...words,
						code: area.code,
						...area.tile,
						step: value === null ? 0 : stepOf(Math.abs(value), greatest),
						sign: isMixed ? signOf(value) : 'none'
					}
				]
	);
	return { title, tiles: tiles.sort((a, b) => a.row - b.row || a.column - b.column) };
}

function stepOf(magnitude: number, greatest: number): Tile['step'] {
	return STEPS.find((step) => magnitude <= (greatest * step) / STEPS.length) ?? 5;
}

function signOf(value: number | null): Tile['sign'] {
	if (value === null || value === 0) {
		return 'none';
	}
	return value > 0 ? 'plus' : 'minus';
}
