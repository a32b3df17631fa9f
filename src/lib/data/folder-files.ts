import { observationFile } from './observations.ts';
import { wholeFile, type Message } from './problem.ts';
import type { Reading } from './reading.ts';
import { didYouMean } from './suggestion.ts';

const ALWAYS = [
	'dataset.json',
	'areas.csv',
	'organizations.csv',
	'themes.csv',
	'units.csv',
	'indicators.csv',
	'sources.csv',
	'notes.csv',
	'annotations.csv',
	'observations',
	'targets.csv'
] as const;

/** Files that a dataset may do without. */
const SOMETIMES: readonly string[] = [
	'reported.csv',
	'overrides.csv',
	'part-years.csv',
	'readings.csv'
];

const YEARLY = /^(?:goals|briefings)\/\d{4}\/[^/]+\.json$/;
const YEARLY_OR_OBSERVATIONS =
	/^(?:(?:goals|briefings)\/\d{4}\/[^/]+\.json|observations\/[^/]+\.csv)$/;

/** Reports files that are missing, and files that lie in the folder but that nothing would read. */
export function reportFiles(
	files: ReadonlyMap<string, Uint8Array>,
	{ indicators, doIt, problems }: Pick<Reading, 'indicators' | 'doIt' | 'problems'>
): void {
	const wanted = ALWAYS.flatMap((file) =>
		file === 'observations' ? indicators.ids.map(observationFile) : [file]
	);
	const withoutValues = [...doIt].map(observationFile);
	const missing = wanted.filter((file) => !files.has(file) && !withoutValues.includes(file));
	for (const file of missing) {
		problems.add(wholeFile(file), missingFile(file));
	}
	// While indicators.csv is not read whole, any of these may be the file of an indicator in it.
	const mayBeWanted = indicators.isWhole ? YEARLY : YEARLY_OR_OBSERVATIONS;
	for (const file of files.keys()) {
		if (![...wanted, ...SOMETIMES].includes(file) && !mayBeWanted.test(file)) {
			problems.add(wholeFile(file), unknownFile(file, missing));
		}
	}
}

function missingFile(file: string): Message {
	const indicator = /^observations\/(.*)\.csv$/.exec(file)?.[1];
	return indicator === undefined
		? {
				ja: 'ファイルがありません。この名前で作ってください。',
				en: 'this file is missing; create it under this name.'
			}
		: {
				ja: `ファイルがありません。指標「${indicator}」の値を書いたファイルをこの名前で作ってください。`,
				en: `this file is missing; create it with the readings of the indicator "${indicator}".`
			};
}

function unknownFile(file: string, missing: readonly string[]): Message {
	if (/\.xlsx?$/i.test(file)) {
		return {
			ja: '表計算ソフトのブックは読めません。「CSV UTF-8（コンマ区切り）」で保存し直し、このファイルは消してください。',
			en: 'a spreadsheet workbook cannot be read; save it as "CSV UTF-8" and remove this file.'
		};
	}
	const near = didYouMean(file, missing);
	const indicator = /^observations\/(.*)\.csv$/.exec(file)?.[1];
	return indicator === undefined || near.ja !== ''
		? {
				ja: `この名前のファイルは使いません。${near.ja || '名前を確かめるか、消してください。'}`,
				en: `no file of this name is used${near.en || '; check its name or remove it.'}`
			}
		: {
				ja: `指標「${indicator}」が indicators.csv にありません。indicators.csv に行を加えるか、このファイルを消してください。`,
				en: `there is no indicator "${indicator}" in indicators.csv; add its row there or remove this file.`
			};
}
