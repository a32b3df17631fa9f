import { z } from 'zod';
import type { Source } from '$lib/domain/source.ts';
import { identifier, isoDate, optional, webAddress } from './cell.ts';
import { localized } from './localized.ts';
import { declareAll, type Reading } from './reading.ts';
import { tableShape } from './table-shape.ts';

/** 出典 of `sources.csv`. */
export function readSources(reading: Reading): Source[] {
	const { languages } = reading;
	const schema = z.object({
		id: identifier,
		title: localized(languages),
		publisher: localized(languages),
		address: optional(webAddress),
		published: optional(isoDate),
		licence: localized(languages)
	});
	return declareAll(reading, {
		file: 'sources.csv',
		shape: tableShape(schema, { languages, texts: ['title', 'publisher', 'licence'] }),
		key: 'id',
		register: reading.sources,
		build: (cells) => cells
	}).items;
}
