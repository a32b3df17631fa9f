import { CITY_NAME } from './areas.ts';
import { columnsOf, known, table, words, wordsById } from './words.ts';

type Row = Readonly<Record<string, string>>;

const THEMES = wordsById(`
	population  | 人口               | Population            | 人口《じんこう》
	children    | 子ども・子育て     | Children and families | 子《こ》どもと 子育《こそだ》て
	health      | 健康・福祉         | Health and care       | 健康《けんこう》と 福祉《ふくし》
	liveliness  | にぎわい・産業     | Visitors and business | にぎわいと 産業《さんぎょう》
	safety      | 安全・安心         | Safety                | 安全《あんぜん》と 安心《あんしん》
	environment | 環境・まちのすがた | Environment and town  | 環境《かんきょう》と まち
	community   | 地域・市役所       | Community and city hall | 地域《ちいき》と 市役所《しやくしょ》
`);

const UNITS = table(`
	人     | 人     | 1       | people          | 人《にん》
	千人   | 人     | 1000    | thousand people | 千人《せんにん》
	世帯   | 世帯   | 1       | households      | 世帯《せたい》
	%      | %      | 1       | %               | %
	件     | 件     | 1       | cases           | 件《けん》
	か所   | か所   | 1       | places          | か所《しょ》
	団体   | 団体   | 1       | groups          | 団体《だんたい》
	歩     | 歩     | 1       | steps           | 歩《ほ》
	年     | 年     | 1       | years           | 年《ねん》
	人泊   | 人泊   | 1       | guest nights    | 人泊《にんぱく》
	倍     | 倍     | 1       | times           | 倍《ばい》
	回     | 回     | 1       | calls           | 回《かい》
	トン   | トン   | 1       | tonnes          | トン
	千トン | トン   | 1000    | thousand tonnes | 千《せん》トン
	円     | 円     | 1       | yen             | 円《えん》
	百万円 | 円     | 1000000 | million yen     | 百万円《ひゃくまんえん》
	分     | 分     | 1       | minutes         | 分《ふん》
	グラム | グラム | 1       | grams           | グラム
	kW     | kW     | 1       | kW              | kW
	μg/m³  | μg/m³  | 1       | μg/m³           | μg/m³
	m²     | m²     | 1       | m²              | m²
	km     | km     | 1       | km              | km
	冊     | 冊     | 1       | books           | 冊《さつ》
`);

const SOURCES = table(`
	yearbook  | みなと市統計書（架空）     | Minato City Yearbook (fictional)        | みなと市《し》の 統計《とうけい》の 本《ほん》（架空《かくう》）             | 2026-01
	register  | みなと市住民登録（架空）   | Minato City residents’ register (fictional) | みなと市《し》の 住民《じゅうみん》の 登録《とうろく》（架空《かくう》） | 2026-01
	survey    | みなと市民アンケート（架空） | Minato City survey of citizens (fictional) | みなと市《し》の アンケート（架空《かくう》）                               | 2025-10
	reports   | みなと市業務統計（架空）   | Minato City office figures (fictional)  | みなと市《し》の 仕事《しごと》の 統計《とうけい》（架空《かくう》）         | 2026-01
	plan      | みなと市総合計画2029（架空） | Minato City Comprehensive Plan 2029 (fictional) | みなと市《し》の 総合計画《そうごうけいかく》2029（架空《かくう》） | 2022-03
	old-plan  | みなと市前期計画2024（架空） | Minato City Earlier Plan 2024 (fictional) | みなと市《し》の 前《まえ》の 計画《けいかく》2024（架空《かくう》）      | 2020-03
	visions   | みなと市 区のすがた（架空） | Minato City: portraits of the wards (fictional) | みなと市《し》の 区《く》の 紹介《しょうかい》（架空《かくう》）     | 2022-04
	reviews   | みなと市計画点検書（架空） | Minato City plan reviews (fictional)    | みなと市《し》の 計画《けいかく》の 点検《てんけん》（架空《かくう》）       | 2025-10
`);

const PUBLISHER = words(
	`${CITY_NAME.ja}（架空）`,
	`${CITY_NAME.en} (fictional)`,
	`${CITY_NAME.easy}（架空《かくう》）`
);

export const LICENCE = words(
	'架空のデータ。自由に使ってよい（CC0）。',
	'Fictional data, free to use (CC0).',
	'本当《ほんとう》では ない データです。自由《じゆう》に 使《つか》えます（CC0）。'
);

/** The source that figures of a theme, or of a survey, are said to come from. */
export function sourceOf({ theme, flags }: { theme: string; flags: readonly string[] }): string {
	if (flags.includes('survey')) {
		return 'survey';
	}
	return theme === 'population' ? 'register' : theme === 'safety' ? 'reports' : 'yearbook';
}

/** Id of the source that holds the goal sheets of a fiscal year. */
export function sheetSource(fiscalYear: number): string {
	return `goal-sheets-${fiscalYear}`;
}

export function themeRows(): Row[] {
	return [...THEMES].map(([id, name]) => ({ id, ...columnsOf('name', name) }));
}

export function unitRows(): Row[] {
	return UNITS.map(([id = '', base = '', factor = '', en, easy]) => ({
		id,
		base,
		factor,
		name_en: words(id, en, easy).en,
		name_easy: words(id, en, easy).easy
	}));
}

/** How figures of a unit are written in texts: in its base unit. */
export function unitIn(id: string): { name: ReturnType<typeof words>; factor: number } {
	const byId = new Map(UNITS.map((row) => [row[0] ?? '', row]));
	const [, base = '', factor] = known(byId, id);
	const [, , , en, easy] = known(byId, base);
	return { name: words(base, en, easy), factor: Number(factor) };
}

export function sourceRows(fiscalYears: readonly number[]): Row[] {
	return [
		...SOURCES.map(([id = '', ja, en, easy, published = '']) =>
			sourceRow(id, words(ja, en, easy), published)
		),
		...fiscalYears.map((year) =>
			sourceRow(
				sheetSource(year),
				words(
					`令和${year - 2018}年度 みなと市組織目標（架空）`,
					`Minato City goal sheets, FY${year} (fictional)`,
					`${year}年度《ねんど》 みなと市《し》の 組織目標《そしきもくひょう》（架空《かくう》）`
				),
				`${year}-05`
			)
		)
	];
}

function sourceRow(id: string, title: ReturnType<typeof words>, published: string): Row {
	return {
		id,
		...columnsOf('title', title),
		...columnsOf('publisher', PUBLISHER),
		address: '',
		published,
		...columnsOf('licence', LICENCE)
	};
}
