import { z } from 'zod';
import type { Theme, Unit } from '$lib/domain/indicator.ts';
import { identifier, optional, plainNumber, text } from './cell.ts';
import { easyText, localized } from './localized.ts';
import { declareAll, placeIn, type Reading } from './reading.ts';
import { tableShape } from './table-shape.ts';

/** Themes of `themes.csv`, in the order in which they stand on screen. */
export function readThemes(reading: Reading): Theme[] {
	const { languages } = reading;
	return declareAll(reading, {
		file: 'themes.csv',
		shape: tableShape(z.object({ id: identifier, name: localized(languages) }), {
			languages,
			texts: ['name']
		}),
		key: 'id',
		register: reading.themes,
		build: (cells) => cells
	}).items;
}

/** 注 of `notes.csv`: texts that observations and annotations name by id. */
export function readNotes(reading: Reading): void {
	const { languages } = reading;
	declareAll(reading, {
		file: 'notes.csv',
		shape: tableShape(z.object({ id: identifier, text: localized(languages) }), {
			languages,
			texts: ['text'],
			mayBeEmpty: true
		}),
		key: 'id',
		register: reading.notes,
		build: (cells) => cells.text
	});
}

/** Units of `units.csv`; the id is the unit as it is written in Japanese (千人). */
export function readUnits(reading: Reading): void {
	const { languages, units, problems } = reading;
	const translated = (['en', 'easy'] as const).filter((language) => !languages.includes(language));
	const schema = z.object({
		id: text,
		base: text,
		factor: plainNumber,
		name_en: languages.includes('en') ? text : optional(text),
		name_easy: languages.includes('easy') ? easyText : optional(easyText)
	});
	const { rows } = declareAll(reading, {
		file: 'units.csv',
		shape: tableShape(schema, {
			languages,
			leftOut: translated.map((language) => `name_${language}` as const)
		}),
		key: 'id',
		register: units,
		build: ({ id, base, factor, name_en, name_easy }): Unit => ({
			id,
			base,
			factor,
			name: { ja: id, en: name_en ?? undefined, easy: name_easy ?? undefined }
		})
	});
	for (const row of rows) {
		const unit = row.cells;
		units.resolve(row.raw.get('base') ?? '', placeIn('units.csv', row, 'base'), problems);
		if (unit && (unit.factor <= 0 || (unit.base === unit.id && unit.factor !== 1))) {
			problems.add(placeIn('units.csv', row, 'factor'), {
				ja: `「${unit.factor}」は使えません。base がいくつ分かを 0 より大きい数で書いてください（base が自分自身なら 1）。`,
				en: `"${unit.factor}" cannot stand here; write how many of the base one unit is, above 0 (1 when it is its own base).`
			});
		}
	}
}
