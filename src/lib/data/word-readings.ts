import { z } from 'zod';
import type { WordReading } from '$lib/domain/dataset.ts';
import { cell, text } from './cell.ts';
import { quoted } from './quote.ts';
import { placeIn, tableOf, type Reading } from './reading.ts';
import { reportRepeats } from './repeats.ts';
import { tableShape } from './table-shape.ts';

const FILE = 'readings.csv';

const hiragana = cell((written) => {
	if (/^[ぁ-ゖー]+$/.test(written)) {
		return { value: written };
	}
	const found = quoted(written);
	return {
		message: {
			ja: `${found.ja}はよみに使えません。ひらがなだけで書いてください。`,
			en: `${found.en} is no reading; write it in hiragana only.`
		}
	};
});

const SHAPE = tableShape(z.object({ word: text, kana: hiragana }), {
	languages: [],
	mayBeEmpty: true
});

/** よみ of `readings.csv`, a file that a dataset may do without. */
export function readWordReadings(reading: Reading): WordReading[] {
	const rows = reading.files.has(FILE) ? (tableOf(reading, FILE, SHAPE)?.rows ?? []) : [];
	reportRepeats(
		rows.flatMap(({ cells, line }) =>
			cells === null
				? []
				: [
						{
							place: placeIn(FILE, { line }, 'word'),
							key: `${cells.word}・${cells.kana}`,
							says: ''
						}
					]
		),
		reading.problems
	);
	return rows.flatMap(({ cells }) => (cells === null ? [] : [cells]));
}
