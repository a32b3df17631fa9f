import type { Deck, Slide } from './deck.ts';
import type { SlideChart } from './slide-chart.ts';

const PEOPLE = { id: '人', base: '人', factor: 1, name: { ja: '人' } } as const;
const TIMES = { id: '倍', base: '倍', factor: 1, name: { ja: '倍' } } as const;

/** A slide with nothing on it but its headline, unless the test says otherwise. */
export function exampleSlide(differing: Partial<Slide> = {}): Slide {
	return {
		id: 'goal-1',
		kind: 'goal',
		kicker: '重点目標 1　まちに人を呼ぶ',
		headline: {
			text: '浜を訪れた人は、前年度の3倍を超えました。',
			spoken: '浜を訪れた人は、前年度の3倍を超えました。',
			emphasis: '3倍を超えました'
		},
		computed: null,
		chart: null,
		figures: [],
		table: null,
		points: [],
		remark: null,
		notes: ['例の区は、この目標を達成したと報告しています。'],
		script: ['重点目標1は、まちに人を呼ぶことです。', '浜を訪れた人は、前年度の3倍を超えました。'],
		source: '出典 例の区 組織目標（評価）',
		asOf: '令和5年度',
		sources: [{ title: '例の区 組織目標（評価）', publisher: '例の市', address: null }],
		evidence: { indicator: 'visitors', name: '来訪者数', part: 'trend', query: '' },
		...differing
	};
}

/** An open-ended ratio: more than three times the year before. */
export const EXAMPLE_RATIO: SlideChart = {
	form: 'ratio',
	title: '令和5年度の浜の来訪者数は、前年度の3倍を超えました。',
	indicator: { unit: TIMES, decimals: 0, kind: 'ratio' },
	unit: '倍',
	note: '前年度を1とした大きさ。人数は公表されていない。',
	reference: { label: '令和4年度', text: '1' },
	value: { label: '令和5年度', text: '3倍超', amount: { value: 3, qualifier: '>' } },
	table: {
		caption: '浜の来訪者数',
		columns: [
			{ id: 'period', label: '期間', isFigure: false },
			{ id: 'value', label: '倍', isFigure: true }
		],
		rows: [
			{
				id: '2023',
				cells: [
					{ text: '令和5年度', value: '2023' },
					{ text: '3倍超', value: '>3' }
				]
			}
		]
	}
};

/** Births of two areas over five years, one of them missing in 2021. */
export const EXAMPLE_LINES: SlideChart = {
	form: 'lines',
	title: '例の区の出生児数は、4年で20人減りました。',
	indicator: { unit: PEOPLE, decimals: 0, kind: 'count' },
	unit: '人',
	note: null,
	kind: 'count',
	cutNote: '縦軸は0から始まらない',
	lines: [
		{
			id: '15103',
			role: 'main',
			label: '例の区',
			runs: [
				[point(2019, 120), point(2020, 112)],
				[point(2022, 104), point(2023, 100)]
			]
		}
	],
	table: {
		caption: '出生児数',
		columns: [
			{ id: 'period', label: '期間', isFigure: false },
			{ id: '15103', label: '例の区', isFigure: true }
		],
		rows: [2019, 2020, 2021, 2022, 2023].map((year, index) => ({
			id: String(year),
			cells: [
				{ text: `${year}年度`, value: String(year) },
				{
					text: ['120人', '112人', '未収録', '104人', '100人'][index] ?? '',
					value: [120, 112, null, 104, 100][index] ?? null
				}
			]
		}))
	}
};

/** Four areas from the highest, the chosen one second, one of them without a value. */
export const EXAMPLE_AREAS: SlideChart = {
	form: 'areas',
	title: '例の区の人口は、4区のうち2番目です。',
	indicator: { unit: PEOPLE, decimals: 0, kind: 'count' },
	unit: '人',
	note: null,
	bars: [
		bar('1', '北の区', 180_000, false),
		bar('2', '例の区', 170_000, true),
		bar('3', '南の区', 90_000, false),
		{
			id: '4',
			label: '西の区',
			value: null,
			chosen: false,
			periodLabel: '',
			text: '未収録',
			spoken: ''
		}
	],
	table: {
		caption: '人口',
		columns: [
			{ id: 'area', label: '区域', isFigure: false },
			{ id: 'value', label: '人口', isFigure: true }
		],
		rows: [
			['北の区', '180,000人', 180_000],
			['例の区', '170,000人', 170_000],
			['南の区', '90,000人', 90_000],
			['西の区', '未収録', null]
		].map(([name, text, value]) => ({
			id: String(name),
			cells: [
				{ text: String(name), value: String(name) },
				{ text: String(text), value: value ?? null }
			]
		}))
	}
};

/** A briefing with one slide of each make. */
export function exampleDeck(differing: Partial<Deck> = {}): Deck {
	return {
		locale: 'ja',
		fiscalYear: 2023,
		organization: 'example',
		organizationName: '例の区',
		title: '令和5年度 例の区 組織目標の説明資料',
		version: '2026-11-22-00000000',
		updated: 'データ更新 2026年11月22日',
		publisher: '例の市',
		licence: 'CC BY',
		notices: [],
		slides: [
			exampleSlide({
				id: 'cover',
				kind: 'cover',
				kicker: null,
				headline: {
					text: '令和5年度 例の区 組織目標',
					spoken: '令和5年度 例の区 組織目標',
					emphasis: null
				},
				points: [
					{ label: '区長', text: '例 なおみ', address: null },
					{ label: null, text: '「活気あふれる拠点のまち」の実現', address: null }
				],
				evidence: null
			}),
			exampleSlide({
				id: 'standing',
				kind: 'standing',
				kicker: 'いま、どこにいるか',
				headline: {
					text: '例の区は、令和5年度の重点目標2つのうち2つを達成したと報告しています。',
					spoken: '例の区は、令和5年度の重点目標2つのうち2つを達成したと報告しています。',
					emphasis: '2つのうち2つ'
				},
				figures: [
					{ label: '目標数', number: '2', unit: '', spoken: '目標数 2' },
					{ label: '達成数', number: '2', unit: '', spoken: '達成数 2' }
				],
				table: {
					caption: '重点目標と評価',
					columns: [
						{ id: 'goal', label: '重点目標', isFigure: false },
						{ id: 'reported', label: '区の報告', isFigure: false },
						{ id: 'computed', label: 'めやすの計算', isFigure: false }
					],
					rows: [1, 2].map((number) => ({
						id: String(number),
						cells: [
							{ text: `${number} まちに人を呼ぶ`, mark: null, tone: 'neutral' as const },
							{ text: '達成', mark: '✓', tone: 'good' as const },
							{ text: '目安どおり', mark: '▲', tone: 'good' as const }
						]
					}))
				},
				evidence: null
			}),
			exampleSlide({ chart: EXAMPLE_RATIO }),
			exampleSlide({
				id: 'goal-2',
				kicker: '重点目標 2　子どもが育つまち',
				headline: {
					text: EXAMPLE_LINES.title,
					spoken: EXAMPLE_LINES.title,
					emphasis: '20人減りました'
				},
				chart: EXAMPLE_LINES
			}),
			exampleSlide({
				id: 'areas',
				kind: 'areas',
				kicker: '4つの区の中で',
				headline: { text: EXAMPLE_AREAS.title, spoken: EXAMPLE_AREAS.title, emphasis: '2番目' },
				chart: EXAMPLE_AREAS,
				evidence: { indicator: 'population', name: '人口', part: 'areas', query: '' }
			}),
			exampleSlide({
				id: 'next',
				kind: 'next',
				kicker: 'これから',
				headline: {
					text: '令和6年度は、2つの目標を続けます。',
					spoken: '令和6年度は、2つの目標を続けます。',
					emphasis: null
				},
				points: [
					{ label: '1 まちに人を呼ぶ', text: '区の魅力を生かす事業を続ける', address: null },
					{ label: '2 子どもが育つまち', text: '親子の居場所をふやす', address: null }
				],
				evidence: null
			})
		],
		...differing
	};
}

function point(year: number, value: number) {
	const text = `${value}人`;
	return { position: year, value, periodLabel: `${year}年度`, text, spoken: `${year}年度 ${text}` };
}

function bar(id: string, label: string, value: number, chosen: boolean) {
	const text = `${value.toLocaleString('ja')}人`;
	return { id, label, value, chosen, periodLabel: '令和5年', text, spoken: `${label} ${text}` };
}
