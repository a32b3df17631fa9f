import { words } from './words.ts';

/** What is asked of briefings, by the path of their file. Its sentence was written for the figures as they are now. */
export function briefings(): Map<string, object> {
	return new Map([['briefings/2024/shiomi.json', SHIOMI]]);
}

const SHIOMI = {
	organization: 'shiomi',
	fiscalYear: 2024,
	slides: [
		{ slide: 'cover' },
		{ slide: 'standing' },
		{
			slide: 'goal',
			goal: 4,
			chart: {
				indicator: 'visitors',
				area: '99201',
				as: 'target',
				from: '2018',
				to: '2024'
			},
			headline: {
				text: words(
					'令和6年の汐見区の観光入込客数は延べ2,333,000人で、前の年より329,000人ふえました。',
					'Shiomi Ward had 2,333,000 visits to its sights and events in 2024, 329,000 more than the year before.',
					'2024年《ねん》に 汐見区《しおみく》の 観光《かんこう》に 来《き》た 人《ひと》は、のべ 2,333,000人《にん》です。前《まえ》の 年《とし》より 329,000人《にん》 ふえました。'
				),
				basedOn: ['visitors 99201 2023 2004', 'visitors 99201 2024 2333']
			}
		},
		{ slide: 'goal', goal: 1 },
		{ slide: 'goal', goal: 2 },
		{ slide: 'goal', goal: 3 },
		{
			slide: 'changes',
			rows: [
				{ indicator: 'visitors', area: '99201' },
				{ indicator: 'drill-participants', area: '99201' },
				{ indicator: 'counter-satisfaction', area: '99201' },
				{ indicator: 'childcare-friendly', area: '99201' }
			]
		},
		{
			slide: 'areas',
			chart: { indicator: 'childcare-friendly', area: '99201', as: 'areas', to: '2024' }
		},
		{ slide: 'behind' },
		{ slide: 'next' },
		{ slide: 'sources' }
	]
};
