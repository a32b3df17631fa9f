import { z } from 'zod';
import { AREA_KINDS, type Area } from '$lib/domain/area.ts';
import { areaCode, oneOf, optional, text, wholeNumber } from './cell.ts';
import { localized } from './localized.ts';
import { reportCycles } from './parents.ts';
import { declareAll, placeIn, type Reading } from './reading.ts';
import { tableShape } from './table-shape.ts';
import type { Row } from './table.ts';

const FILE = 'areas.csv';
const LARGEST_GRID = 50;

type Cells = z.output<ReturnType<typeof areaSchema>>;

/** 区域 of `areas.csv`. */
export function readAreas(reading: Reading): Area[] {
	const { languages, areas, sources, problems } = reading;
	const { items, rows } = declareAll(reading, {
		file: FILE,
		shape: tableShape(areaSchema(reading), {
			languages,
			texts: ['name', 'vision'],
			leftOut: ['tile_column', 'tile_row', 'vision', 'vision_source']
		}),
		key: 'code',
		register: areas,
		build: areaOf
	});
	for (const row of rows) {
		areas.resolve(row.raw.get('parent') ?? '', placeIn(FILE, row, 'parent'), problems);
		sources.resolve(
			row.raw.get('vision_source') ?? '',
			placeIn(FILE, row, 'vision_source'),
			problems
		);
		reportHalves(row, reading);
	}
	reportCycles({ file: FILE, rows, key: 'code', problems });
	reportTileCollisions(rows, reading);
	return items;
}

function areaSchema({ languages }: Reading) {
	const tile = optional(wholeNumber(1, LARGEST_GRID));
	return z.object({
		code: areaCode,
		kind: oneOf(AREA_KINDS),
		name: localized(languages),
		kana: text,
		parent: optional(text),
		tile_column: tile,
		tile_row: tile,
		vision: localized(languages).optional(),
		vision_source: optional(text)
	});
}

function areaOf(cells: Cells): Area {
	const { code, kind, name, kana, parent, tile_column: column, tile_row: row } = cells;
	return {
		code,
		kind,
		name,
		kana,
		parent,
		tile: column === null || row === null ? null : { column, row },
		vision:
			cells.vision === undefined || cells.vision_source === null
				? null
				: { text: cells.vision, source: cells.vision_source }
	};
}

/** Pairs of columns of which one alone says nothing. */
function reportHalves({ cells, line }: Row<Cells>, { problems }: Reading): void {
	if (cells === null) {
		return;
	}
	if ((cells.tile_column === null) !== (cells.tile_row === null)) {
		const field = cells.tile_column === null ? 'tile_column' : 'tile_row';
		problems.add(placeIn(FILE, { line }, field), {
			ja: '空です。tile_column と tile_row は両方書くか、両方空にしてください。',
			en: 'this is blank; write both tile_column and tile_row or neither.'
		});
	}
	if ((cells.vision === undefined) !== (cells.vision_source === null)) {
		const field = cells.vision === undefined ? 'vision' : 'vision_source';
		problems.add(placeIn(FILE, { line }, field), {
			ja: '空です。vision と vision_source は両方書くか、両方空にしてください。',
			en: 'this is blank; write both vision and vision_source or neither.'
		});
	}
}

function reportTileCollisions(rows: readonly Row<Cells>[], { problems }: Reading): void {
	const taken = new Map<string, { name: string; line: number }>();
	for (const { cells, line } of rows) {
		if (cells === null || cells.tile_column === null || cells.tile_row === null) {
			continue;
		}
		const tile = `${cells.tile_column}, ${cells.tile_row}`;
		const first = taken.get(tile);
		if (first === undefined) {
			taken.set(tile, { name: cells.name.ja, line });
			continue;
		}
		problems.add(placeIn(FILE, { line }, 'tile_column'), {
			ja: `タイル（${tile}）には「${first.name}」（${first.line} 行目）があります。別の場所を書いてください。`,
			en: `the tile (${tile}) is taken by "${first.name}" (line ${first.line}); choose another place.`
		});
	}
}
