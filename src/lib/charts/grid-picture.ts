import type { Drawing, Lettering, Shape } from './drawing.ts';
import { tenth } from './geometry.ts';
import type { MultiplesScene } from './multiples-scene.ts';
import { BLUE, INK, PAPER } from './palette.ts';
import { movedPath } from './path.ts';
import type { Tile, TileScene } from './tile-scene.ts';

const TILE = { width: 150, height: 92, gap: 4, inset: 14 } as const;
/** The depths of charts.css, with the ink that can be read on each. */
const DEPTHS = [
	{ fill: PAPER, ink: INK },
	{ fill: '#D9E6FF', ink: INK },
	{ fill: '#9DB7F9', ink: INK },
	{ fill: '#7096F8', ink: INK },
	{ fill: '#264AF4', ink: PAPER },
	{ fill: '#000F8F', ink: PAPER }
] as const satisfies Record<Tile['step'], { fill: string; ink: string }>;

const COLUMNS = 4;
const CELL = { gapX: 32, gapY: 40, name: 16 } as const;

/** Tiles, which a page sets as a list, as one drawing for files. */
export function tilesPicture({ tiles }: TileScene): Drawing {
	const columns = Math.max(0, ...tiles.map(({ column }) => column));
	const rows = Math.max(0, ...tiles.map(({ row }) => row));
	return {
		width: columns * (TILE.width + TILE.gap),
		height: rows * (TILE.height + TILE.gap),
		shapes: tiles.flatMap(tileShapes),
		texts: tiles.flatMap(tileTexts)
	};
}

/** Small charts, which a page sets as a list, as one drawing for files. */
export function multiplesPicture({ cells }: MultiplesScene): Drawing {
	const [first] = cells;
	if (first === undefined) {
		return { width: 0, height: 0, shapes: [], texts: [] };
	}
	const step = {
		x: first.drawing.width + CELL.gapX,
		y: first.drawing.height + CELL.gapY
	};
	const placed = cells.map((cell, index) => ({
		...cell,
		x: (index % COLUMNS) * step.x,
		y: Math.floor(index / COLUMNS) * step.y + CELL.name * 1.5
	}));
	return {
		width: Math.min(cells.length, COLUMNS) * step.x - CELL.gapX,
		height: Math.ceil(cells.length / COLUMNS) * step.y,
		shapes: placed.flatMap(({ drawing, x, y }) =>
			drawing.shapes.map((shape) => ({ ...shape, d: movedPath(shape.d, [x, y]) }))
		),
		texts: placed.flatMap(({ drawing, name, chosen, x, y }): Lettering[] => [
			{
				x,
				y: y - CELL.name / 2,
				text: name,
				size: CELL.name,
				...(chosen ? CHOSEN : { fill: INK })
			},
			...drawing.texts.map((text) => ({ ...text, x: text.x + x, y: tenth(text.y + y) }))
		])
	};
}

const CHOSEN = { fill: BLUE, weight: 700 } as const;

function cornerOf({ column, row }: Tile): { x: number; y: number } {
	return { x: (column - 1) * (TILE.width + TILE.gap), y: (row - 1) * (TILE.height + TILE.gap) };
}

function tileShapes(tile: Tile): Shape[] {
	const { x, y } = cornerOf(tile);
	const { fill, ink } = DEPTHS[tile.step];
	const box = (inset: number) =>
		`M${x + inset} ${y + inset}h${TILE.width - 2 * inset}v${TILE.height - 2 * inset}h${2 * inset - TILE.width}Z`;
	return [
		{
			class: 'tile',
			d: box(0),
			fill,
			...(tile.step === 0 ? { stroke: INK, dash: '4 4' } : {})
		},
		...(tile.sign === 'plus'
			? [{ class: 'tile', d: box(5), stroke: ink, width: 2, dash: '2 4' }]
			: []),
		...(tile.chosen ? [{ class: 'tile', d: box(1.5), stroke: INK, width: 3 }] : [])
	];
}

function tileTexts(tile: Tile): Lettering[] {
	const { x, y } = cornerOf(tile);
	const fill = DEPTHS[tile.step].ink;
	return [
		{ x: x + TILE.inset, y: y + 38, text: tile.name, size: 17, fill, weight: 700 },
		{ x: x + TILE.inset, y: y + 68, text: tile.text, size: 20, fill }
	];
}
