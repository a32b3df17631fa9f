import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { numbers, range } from './numbers.ts';

const BOM = '\ufeff';
const FIRST_YEAR = 2004;
const CITY = '99100';
const THEMES = ['a', 'b', 'c', 'd', 'e'];
const DIRECTIONS = ['increase', 'decrease', 'maintain', 'neutral'];
const PERIOD_TYPES = ['fy', 'cy', 'fy', 'cy', 'date'];
const COMPARED = 6;
const AGE_GROUP_YEARS = 30;
const AGE_GROUPS = 3;

interface Size {
	readonly indicators: number;
	/** The city and its wards. */
	readonly areas: number;
	readonly years: number;
}

/** Writes a dataset of the given size into a folder, the same one every time. */
export function generate(folder: string, { indicators, areas, years }: Size): void {
	const codes = range(areas).map((index) => String(Number(CITY) + index));
	const ids = range(indicators).map((index) => `indicator-${index + 1}`);
	const lastYear = FIRST_YEAR + years - 1;
	const files: Record<string, string> = {
		'dataset.json': json(datasetFile(ids, codes, lastYear)),
		[`goals/${lastYear}/office.json`]: json(sheetFile(ids, lastYear)),
		'areas.csv': csv(
			'code,kind,name,kana,name_en,parent,tile_column,tile_row,vision,vision_en,vision_easy,vision_source,name_easy',
			codes.map((code, index) =>
				index === 0
					? `${code},city,例市,れいし,Example City,,,,,,,,れいし`
					: `${code},ward,例${index}区,れい${index}く,Ward ${index},${CITY},${((index - 1) % 4) + 1},${Math.ceil(index / 4)},,,,,れい${index}く`
			)
		),
		'organizations.csv': csv('id,area,parent,kind,name,name_en,name_easy', [
			`office,${codes[1]},,ward,例1区役所,Ward 1 Office,れい1 くやくしょ`
		]),
		'themes.csv': csv(
			'id,name,name_en,name_easy',
			THEMES.map((id) => `${id},テーマ${id},Theme ${id},テーマ ${id}`)
		),
		'units.csv': csv('id,base,factor,name_en,name_easy', ['人,人,1,people,にん']),
		'indicators.csv': csv(
			'id,theme,name,name_en,name_easy,unit,decimals,direction,period_type,cycle_months,kind,basis,additive,survey,definition,definition_en,definition_easy,source',
			ids.map((id, index) =>
				[
					id,
					THEMES[index % THEMES.length],
					`指標${index + 1}`,
					`Indicator ${index + 1}`,
					`しひょう ${index + 1}`,
					'人,0',
					DIRECTIONS[index % DIRECTIONS.length],
					periodTypeOf(index),
					'12,count,observed,no,no,測るための数です。,A made-up count.,はかる ための かずです。,made-up'
				].join(',')
			)
		),
		'sources.csv': csv(
			'id,title,title_en,title_easy,publisher,publisher_en,publisher_easy,address,published,licence,licence_en,licence_easy',
			[
				'made-up,例,Example,れい,例市,Example City,れいし,,,自由に使えます,Free to use,じゆうに つかえます'
			]
		),
		'notes.csv': csv('id,text,text_en,text_easy', []),
		'annotations.csv': csv('indicator,period,kind,note', []),
		'targets.csv': csv(
			'indicator,area,period,kind,value,source',
			ids
				.filter((_, index) => index % 10 === 0)
				.flatMap((id) => [
					`${id},${CITY},${FIRST_YEAR},baseline,5000,made-up`,
					`${id},${CITY},${lastYear + 6},final,6000,made-up`
				])
		)
	};
	ids.forEach((id, index) => {
		const periods = range(years).map((year) => periodOf(FIRST_YEAR + year, index));
		files[`observations/${id}.csv`] = observationFile(codes, periods, numbers(index + 1));
	});
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

function periodTypeOf(index: number): string {
	return PERIOD_TYPES[index % PERIOD_TYPES.length] ?? '';
}

function periodOf(year: number, index: number): string {
	return periodTypeOf(index) === 'date' ? `${year}-04-01` : String(year);
}

function observationFile(
	codes: readonly string[],
	periods: readonly string[],
	next: () => number
): string {
	return csv(
		'area,period,value,qualifier,status,source',
		codes.flatMap((code) => {
			let value = 4000 + Math.floor(next() * 2000);
			return periods.map((period) => {
				value = Math.max(0, value + Math.floor(next() * 400) - 200);
				return `${code},${period},${value},,,made-up`;
			});
		})
	);
}

function datasetFile(ids: readonly string[], codes: readonly string[], lastYear: number): object {
	const [leading] = ids;
	// Residents and ages are counted on a day.
	const [population, ...counts] = ids.filter((_, index) => periodTypeOf(index) === 'date');
	const title = { ja: '例市の指標', en: 'Example figures', easy: 'れいしの しひょう' };
	return {
		title,
		publisher: { ja: '例市', en: 'Example City', easy: 'れいし' },
		licence: { ja: '自由に使えます', en: 'Free to use', easy: 'じゆうに つかえます' },
		languages: ['ja', 'en', 'easy'],
		updated: `${lastYear + 1}-04-01`,
		defaultArea: codes[1],
		defaultSheet: { organization: 'office', fiscalYear: lastYear },
		rounding: 'half-up',
		scheme: 'guideline',
		overview: {
			leading: { indicator: leading, area: CITY },
			changes: ids.slice(0, 5).map((indicator) => ({ indicator, area: CITY })),
			wards: { indicator: leading, from: String(FIRST_YEAR), to: String(lastYear) }
		},
		populations: population === undefined ? [] : [population],
		comparisons: [
			{
				id: 'first',
				name: { ja: '最初の指標', en: 'First indicators', easy: 'さいしょの しひょう' },
				indicators: ids.slice(0, COMPARED)
			}
		],
		ageGroups: range(Math.min(AGE_GROUPS, Math.floor(counts.length / 2))).map((index, _, all) => ({
			from: index * AGE_GROUP_YEARS,
			to: index === all.length - 1 ? null : (index + 1) * AGE_GROUP_YEARS - 1,
			male: counts[index * 2],
			female: counts[index * 2 + 1]
		})),
		gaps: []
	};
}

function sheetFile(ids: readonly string[], fiscalYear: number): object {
	const text = { ja: '例の文です。', en: 'A made-up sentence.', easy: 'れいの ぶんです。' };
	const said = { text, summary: true };
	return {
		organization: 'office',
		fiscalYear,
		source: 'made-up',
		head: { title: text, name: text },
		vision: text,
		purpose: said,
		policyIndicators: [{ name: text, indicator: null }],
		goals: range(4).map((index) => ({
			number: index + 1,
			title: said,
			promise: said,
			result: said,
			next: said,
			key: { indicator: ids[index], area: CITY },
			indicators: ids.slice(index * 5, index * 5 + 5),
			programmes: [text]
		})),
		evaluation: { goalsSet: 4, goalsAchieved: 4 }
	};
}

function csv(header: string, rows: readonly string[]): string {
	return `${BOM}${[header, ...rows].join('\n')}\n`;
}

function json(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
