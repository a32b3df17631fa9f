import { z } from 'zod';
import { ORGANIZATION_KINDS, type Organization } from '$lib/domain/area.ts';
import { identifier, oneOf, optional, text } from './cell.ts';
import { localized } from './localized.ts';
import { reportCycles } from './parents.ts';
import { declareAll, placeIn, type Reading } from './reading.ts';
import { tableShape } from './table-shape.ts';

const FILE = 'organizations.csv';

/** 組織 of `organizations.csv`. */
export function readOrganizations(reading: Reading): Organization[] {
	const { languages, organizations, areas, problems } = reading;
	const schema = z.object({
		id: identifier,
		area: text,
		parent: optional(text),
		kind: oneOf(ORGANIZATION_KINDS),
		name: localized(languages)
	});
	const { items, rows } = declareAll(reading, {
		file: FILE,
		shape: tableShape(schema, { languages, texts: ['name'] }),
		key: 'id',
		register: organizations,
		build: (cells) => cells
	});
	for (const row of rows) {
		areas.resolve(row.raw.get('area') ?? '', placeIn(FILE, row, 'area'), problems);
		organizations.resolve(row.raw.get('parent') ?? '', placeIn(FILE, row, 'parent'), problems);
	}
	reportCycles({ file: FILE, rows, key: 'id', problems });
	return items;
}
