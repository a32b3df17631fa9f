import { CITY, WARDS } from './areas.ts';
import type { Figures } from './figures.ts';
import { isPublished, observationRows } from './observations.ts';
import { CITY_OFFICE } from './organizations.ts';
import { keepsPromise } from './promises.ts';
import { pick, randomOf } from './random.ts';
import type { State } from './state.ts';
import { columnsOf, table, words, type Words } from './words.ts';

type Row = Readonly<Record<string, string>>;

const YEARS = [2022, 2023, 2024];
const SPOKEN_OF = 0.72;
const DISAGREES = 0.09;

const MET = [
	words('目安ラインを上回る', 'Above the guideline', '目安《めやす》より よい'),
	words(
		'目安どおりに進んでいる',
		'Going as the guideline asks',
		'目安《めやす》の とおりに 進《すす》んで います'
	),
	words('順調', 'Going well', 'うまく いって います')
];
const NOT_MET = [
	words('目安ラインを下回る', 'Below the guideline', '目安《めやす》に とどいて いません'),
	words('やや遅れている', 'Somewhat behind', '少《すこ》し おくれて います'),
	words('さらに取り組みが必要', 'More has to be done', 'もっと 取《と》り組《く》みが いります')
];

/** What was done of 実施型: `indicator | area | year | state | ja | en | easy`. */
const DONE = table(`
	hazard-maps     | 99200 | 2023 | underway | 作成中 | Being drawn | つくって います
	hazard-maps     | 99200 | 2024 | met      | 全戸に配布した | Brought to every home | すべての 家《いえ》に くばりました
	hazard-maps     | 99201 | 2024 | met      | 配布した | Brought to every home | くばりました
	hazard-maps     | 99202 | 2024 | met      | 配布した | Brought to every home | くばりました
	hazard-maps     | 99205 | 2024 | underway | 一部の地区が残る | Some districts are left | まだの ところが あります
	pump-stations   | 99200 | 2023 | underway | 1か所目を施工中 | The first is being built | 1つ目《め》を つくって います
	pump-stations   | 99200 | 2024 | notMet   | 入札が成立せず着工できなかった | No bid was taken up, so work did not start | 工事《こうじ》を する 会社《かいしゃ》が きまりませんでした
	ward-assemblies | 99201 | 2024 | met      | 2件を事業にした | Two became projects | 2つを 事業《じぎょう》に しました
	ward-assemblies | 99202 | 2024 | met      | 1件を事業にした | One became a project | 1つを 事業《じぎょう》に しました
	ward-assemblies | 99203 | 2024 | underway | 検討している | Being considered | 考《かんが》えて います
	ward-assemblies | 99204 | 2024 | notMet   | 会議を開けなかった | The assembly could not be held | 会議《かいぎ》を 開《ひら》けませんでした
	ward-assemblies | 99206 | 2024 | met      | 3件を事業にした | Three became projects | 3つを 事業《じぎょう》に しました
`);

const OVERRIDES = table(`
	beach-cleanup        | 99204 | 2024 | onTrack       | aosuna    | 2025-10-03 | 2度の台風で予定の半分を中止した。開いた回の参加者は目安を上回ったため、目安どおりとみる。 | Two typhoons cancelled half of the dates. Those held drew more people than the guideline asks. | 2回《かい》の 台風《たいふう》で、半分《はんぶん》を やめました。開《ひら》いた ときは、目安《めやす》より たくさん 来《き》ました。
	library-loans        | 99201 | 2024 | notAssessable | shiomi    | 2025-09-18 | 改修で11か月休館した年の値で、取り組みの良し悪しを表さない。 | The library was closed for eleven months; the figure says nothing about the work. | 11か月《げつ》 休《やす》みました。取《と》り組《く》みの よい・わるいは わかりません。
	drill-participants   | 99202 | 2024 | onTrack       | tohama    | 2025-11-28 | 受付の機械が上限に達した。主催者の記録では目安を上回る。 | The counter at the entrance reached its limit; the organisers’ records are above the guideline. | 数《かぞ》える 機械《きかい》が 限界《げんかい》でした。記録《きろく》では 目安《めやす》より 多《おお》いです。
	childrens-halls      | 99206 | 2024 | achieved      | matsunagi | 2025-12-12 | 2か所を1か所に統合した。受け入れられる人数は変わらない。 | Two halls became one; it takes as many children as before. | 2つを 1つに しました。入《はい》れる 人数《にんずう》は 同《おな》じです。
	visitors             | 99201 | 2024 | improving     | shiomi    | 2025-12-22 | 一度きりの大会による来訪を除いて判断した。 | Judged without the visitors of an event that took place once. | 1回《かい》だけの 大会《たいかい》に 来《き》た 人《ひと》を のぞいて 考《かんが》えました。
	association-members  | 99200 | 2024 | improving     | planning  | 2026-01-15 | 転入者の加入は2年続けて増えており、改善しているとみる。 | More of those who moved in have joined for two years, so it is taken as improving. | 引《ひ》っこして きた 人《ひと》の 加入《かにゅう》は、2年《ねん》 続《つづ》けて ふえて います。
`);

/** What wards and the city said themselves of an indicator, for most years but not for all. */
export function reportedRows(figures: Figures, state: State): Row[] {
	return [...doneRows(figures), ...saidRows(figures, state)];
}

/** Statuses that people set beside the computed ones, by the day of a state. */
export function overrideRows(state: State): Row[] {
	return OVERRIDES.map(
		([
			indicator = '',
			area = '',
			period = '',
			status = '',
			organization = '',
			date = '',
			...why
		]) => ({
			indicator,
			area,
			period,
			status,
			...columnsOf('reason', words(...why)),
			date,
			organization
		})
	).filter(({ date }) => date <= state.day);
}

function doneRows({ id }: Figures): Row[] {
	return DONE.filter(([indicator]) => indicator === id).map(
		([indicator = '', area = '', year = '', state = '', ja, en, easy]) =>
			rowOf({ indicator, area, period: year }, state, words(ja, en, easy))
	);
}

function saidRows(figures: Figures, state: State): Row[] {
	const told = observationRows(figures, state).filter(
		({ value, status }) => value !== '' && status !== 'draft'
	);
	return told.flatMap(({ area, period }) => {
		const year = Number(period);
		const random = randomOf(`${figures.id} ${area} ${period} said`);
		const kept = YEARS.includes(year) ? keepsPromise(figures, area, year) : null;
		if (kept === null || random() > SPOKEN_OF || !isPublished(figures, period, state)) {
			return [];
		}
		const isMet = random() < DISAGREES ? !kept : kept;
		const verdict = pick(isMet ? MET : NOT_MET, random);
		return [rowOf({ indicator: figures.id, area, period }, isMet ? 'met' : 'notMet', verdict)];
	});
}

function rowOf(
	subject: { indicator: string; area: string; period: string },
	state: string,
	verdict: Words
): Row {
	const ward = WARDS.find(({ code }) => code === subject.area);
	return {
		...subject,
		state,
		...columnsOf('verdict', verdict),
		organization: subject.area === CITY ? CITY_OFFICE : (ward?.id ?? ''),
		source: 'reviews'
	};
}
