import { readDataset } from './read.ts';
import { formatReport } from './report.ts';

const DATASET = {
	title: { ja: '水辺市', en: 'Mizube' },
	publisher: { ja: '水辺市', en: 'Mizube City' },
	licence: { ja: 'CC BY 4.0', en: 'CC BY 4.0' },
	languages: ['ja', 'en'],
	updated: '2024-06-01',
	defaultArea: '99201',
	defaultSheet: { organization: 'hama', fiscalYear: 2023 },
	rounding: 'half-up',
	scheme: 'guideline',
	overview: {
		leading: { indicator: 'births', area: '99200' },
		changes: [{ indicator: 'beach-visitors', area: '99201' }],
		wards: { indicator: 'births', from: '2022', to: '2023' }
	},
	gaps: []
};

const WORDS = { ja: '言葉', en: 'words' };
const SHEET_TEXT = { text: WORDS, summary: true };

const SHEET = {
	organization: 'hama',
	fiscalYear: 2023,
	source: 'yearbook',
	head: { title: WORDS, name: WORDS },
	vision: WORDS,
	purpose: SHEET_TEXT,
	policyIndicators: [{ name: WORDS, indicator: null }],
	goals: [
		{
			number: 1,
			title: SHEET_TEXT,
			promise: SHEET_TEXT,
			result: SHEET_TEXT,
			next: SHEET_TEXT,
			key: { indicator: 'births', area: '99201' },
			indicators: ['births', 'beach-visitors'],
			programmes: [WORDS]
		}
	],
	evaluation: { goalsSet: 1, goalsAchieved: 1 }
};

/** The files of a small dataset that has nothing wrong: a city with one ward, and three indicators. */
export const EXAMPLE: Readonly<Record<string, string>> = {
	'dataset.json': JSON.stringify(DATASET, null, '\t'),
	'areas.csv': `code,kind,name,kana,name_en,parent,tile_column,tile_row
99200,city,水辺市,みずべし,Mizube City,,,
99201,ward,浜区,はまく,Hama Ward,99200,1,1
`,
	'organizations.csv': `id,area,parent,kind,name,name_en
hama,99201,,ward,浜区役所,Hama Ward Office
`,
	'themes.csv': `id,name,name_en
life,くらし,Life
`,
	'units.csv': `id,base,factor,name_en
人,人,1,people
倍,倍,1,times
%,%,1,%
`,
	'indicators.csv': `id,theme,name,name_en,unit,decimals,direction,period_type,cycle_months,kind,basis,additive,survey,definition,definition_en,source
births,life,出生数,Births,人,0,increase,fy,12,count,observed,yes,no,生まれた子ども,Children born,yearbook
beach-visitors,life,浜の客数,Beach visitors,倍,0,increase,fy,12,ratio,observed,no,no,前の年の何倍か,Times the year before,yearbook
share-65-plus,life,高齢化率,Share aged 65+,%,1,neutral,month,1,share,observed,no,no,65歳以上の割合,Aged 65 and over,yearbook
`,
	'sources.csv': `id,title,title_en,publisher,publisher_en,address,published,licence,licence_en
yearbook,統計書,Yearbook,水辺市,Mizube City,https://example.jp/,2024-03,CC BY,CC BY
`,
	'notes.csv': `id,text,text_en
typhoon,台風があった。,There was a typhoon.
`,
	'annotations.csv': `indicator,period,kind,note
births,2023,event,typhoon
`,
	'targets.csv': `indicator,area,period,kind,value,source
births,99200,2022,baseline,120,yearbook
births,99200,2030,final,150,yearbook
`,
	'observations/births.csv': `area,period,value,qualifier,status,source,note,missing
99200,2022,5132,,,yearbook,,
99200,令和5年度,4733,,provisional,yearbook,typhoon,
99201,2022,,,,yearbook,,notCollected
99201,2023,320,about,,yearbook,,
`,
	'observations/beach-visitors.csv': `area,period,value,qualifier,status,source,reference
99201,2023,3,>,,yearbook,2022
`,
	'observations/share-65-plus.csv': `area,period,value,qualifier,status,source
99200,2024-03,30.1,,,yearbook
`,
	'goals/2023/hama.json': JSON.stringify(SHEET, null, '\t')
};

type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** The example's files with some of them written anew; null leaves a file out. */
export function exampleFiles(changes: Changes = {}): Map<string, Uint8Array> {
	return new Map(
		Object.entries({ ...EXAMPLE, ...changes }).flatMap(([file, content]) => {
			if (content === null) {
				return [];
			}
			const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
			return [[file, bytes] as const];
		})
	);
}

/** One file of the example with a passage replaced. Throws when the passage is not there. */
export function replaced(file: string, passage: string, by: string): Record<string, string> {
	const text = EXAMPLE[file];
	if (!text?.includes(passage)) {
		throw new Error(`${file} of the example has no "${passage}"`);
	}
	return { [file]: text.replace(passage, by) };
}

/** What the keeper is told about the example with these changes; null when nothing is wrong. */
export function reportOf(changes: Changes): string | null {
	const read = readDataset(exampleFiles(changes));
	return 'problems' in read ? formatReport(read.problems, 'data/mizube') : null;
}
