import { CITY } from './areas.ts';
import type { State } from './state.ts';
import { LICENCE } from './vocabulary.ts';
import { words } from './words.ts';

/** The contents of dataset.json. */
export function settingsOf({ day }: State): object {
	return {
		title: words(
			'みなと市（架空）の目標と指標',
			'Goals and indicators of Minato City (fictional)',
			'みなと市《し》（架空《かくう》）の 目標《もくひょう》と 指標《しひょう》'
		),
		publisher: words(
			'めやすの見本（みなと市は架空の市）',
			'A sample of Meyasu (Minato City is fictional)',
			'めやすの 見本《みほん》（みなと市《し》は 本当《ほんとう》には ありません）'
		),
		licence: LICENCE,
		notice: words(
			'みなと市は架空の市です。数値はすべて見本として作ったものです。',
			'Minato City is fictional. All figures were made up as a sample.',
			'みなと市《し》は 本当《ほんとう》には ありません。数《かず》は すべて 見本《みほん》として 作《つく》りました。'
		),
		languages: ['ja', 'en', 'easy'],
		updated: day,
		defaultArea: '99201',
		defaultSheet: { organization: 'shiomi', fiscalYear: 2024 },
		rounding: 'half-up',
		scheme: 'guideline',
		overview: {
			leading: { indicator: 'visitors', area: CITY },
			changes: [
				{ indicator: 'waiting-children', area: CITY },
				{ indicator: 'traffic-accidents', area: CITY },
				{ indicator: 'health-checks', area: CITY },
				{ indicator: 'waste-per-person', area: CITY },
				{ indicator: 'night-cruise', area: '99201' }
			],
			wards: { indicator: 'population', from: '2019-10-01', to: '2025-10-01' }
		},
		populations: ['population', 'population-month-end'],
		comparisons: COMPARISONS,
		ageGroups: [],
		plan: {
			name: words(
				'みなと市総合計画2029（架空）',
				'Minato City Comprehensive Plan 2029 (fictional)',
				'みなと市《し》の 総合計画《そうごうけいかく》2029（架空《かくう》）'
			),
			from: 2022,
			to: 2029,
			source: 'plan'
		},
		gaps: GAPS
	};
}

const COMPARISONS = [
	{
		id: 'people',
		name: words('人口と年齢', 'People and age', '人口《じんこう》と 年齢《ねんれい》'),
		indicators: ['population', 'share-65-plus', 'share-0-14', 'births', 'net-migration']
	},
	{
		id: 'children',
		name: words('子育て', 'Raising children', '子育《こそだ》て'),
		indicators: [
			'waiting-children',
			'after-school-places',
			'childrens-cafes',
			'infant-checkups',
			'childcare-friendly'
		]
	},
	{
		id: 'safety',
		name: words('安全', 'Safety', '安全《あんぜん》'),
		indicators: ['traffic-accidents', 'crimes', 'fires', 'drill-participants', 'evacuation-plans']
	}
];

const GAPS = [
	{
		what: words(
			'夜の港めぐり船の乗船者数',
			'Number of passengers on the night harbour cruise',
			'夜《よる》の 港《みなと》の 船《ふね》に 乗《の》った 人《ひと》の 数《かず》'
		),
		why: words(
			'運航会社が倍率だけを公表している、という見本のため。',
			'In this sample the operator publishes the ratio only.',
			'見本《みほん》では、何倍《なんばい》かだけを 公表《こうひょう》して います。'
		)
	},
	{
		what: words(
			'松凪区の窓口の満足度',
			'Service at the counters of Matsunagi Ward',
			'松凪区《まつなぎく》の 窓口《まどぐち》に 満足《まんぞく》した 人《ひと》の 割合《わりあい》'
		),
		why: words(
			'標本が小さい区の値がない、という見本のため。',
			'In this sample the ward’s sample was too small to ask.',
			'見本《みほん》では、人数《にんずう》が 少《すく》なくて 調《しら》べて いません。'
		)
	},
	{
		what: words(
			'5歳ごとの人口',
			'Population by five-year age groups',
			'5歳《さい》ごとの 人口《じんこう》'
		),
		why: words(
			'見本では作っていない。',
			'Not made up for this sample.',
			'見本《みほん》では 作《つく》って いません。'
		)
	}
];
