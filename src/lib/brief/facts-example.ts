import type { Organization } from '$lib/domain/area.ts';
import { exampleIndicator, period } from '$lib/domain/example.ts';
import type { Goal, GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Override } from '$lib/domain/override.ts';
import type { Target } from '$lib/domain/target.ts';
import { verdictsOf } from '$lib/domain/verdicts.ts';
import { exampleGround, type ExampleValues } from '$lib/explore/areas-example.ts';
import type { Ground } from '$lib/explore/ground.ts';
import type { BriefFacts } from './facts.ts';

/** Visitors of a fiscal year, more being better. */
export const VISITORS: Indicator = exampleIndicator({
	name: { ja: '来訪者数', en: 'Visitors', easy: '｜来《き》た ｜人《ひと》の ｜数《かず》' },
	unit: { id: '人', base: '人', factor: 1, name: { ja: '人', en: 'people', easy: '｜人《にん》' } }
});

/** So many times the year before; no count is published. */
export const BEACH: Indicator = {
	...VISITORS,
	id: 'beach',
	name: {
		ja: '浜の来訪者数',
		en: 'Beach visitors',
		easy: '｜浜《はま》に ｜来《き》た ｜人《ひと》'
	},
	unit: { id: '倍', base: '倍', factor: 1, name: { ja: '倍', en: 'times', easy: '｜倍《ばい》' } },
	kind: 'ratio'
};

/** Accidents of a fiscal year, fewer being better. */
export const ACCIDENTS: Indicator = {
	...VISITORS,
	id: 'accidents',
	name: { ja: '事故の件数', en: 'Accidents', easy: '｜事故《じこ》の ｜数《かず》' },
	direction: 'decrease'
};

/** A goal without figures of which nothing was reported by itself, unless the test says otherwise. */
export function exampleGoal(differing: Partial<Goal> = {}): Goal {
	const text = (ja: string, en: string, easy: string) => ({
		text: { ja, en, easy },
		summary: false
	});
	return {
		number: 1,
		title: text('まちに人を呼ぶ', 'Bring people to town', 'まちに ｜人《ひと》を ｜呼《よ》ぶ'),
		promise: text('浜の催しをふやす。', 'Hold more beach events.', 'イベントを ふやします。'),
		result: text(
			'浜の催しを3回開いた。',
			'Held three beach events.',
			'イベントを 3｜回《かい》 しました。'
		),
		next: text('催しを続ける', 'Carry on', 'イベントを ｜続《つづ》けます'),
		key: null,
		indicators: [],
		reported: null,
		carriedFrom: null,
		programmes: [],
		...differing
	};
}

/** A sheet of the north ward for the fiscal year 2023: one goal, and it is achieved. */
export function exampleSheet(differing: Partial<GoalSheet> = {}): GoalSheet {
	return {
		organization: 'office',
		fiscalYear: 2023,
		source: 'example',
		head: {
			title: { ja: '区長', en: 'Ward Mayor', easy: '｜区長《くちょう》' },
			name: { ja: '例 なおみ', en: 'Naomi Rei', easy: '｜例《れい》 なおみ' }
		},
		purpose: {
			text: {
				ja: '「浜のまち」の実現',
				en: 'Achieving “A beach town”',
				easy: '「｜浜《はま》の まち」を めざします'
			},
			summary: false
		},
		vision: { ja: '浜のまち', en: 'A beach town', easy: '｜浜《はま》の まち' },
		policyIndicators: [],
		goals: [exampleGoal()],
		evaluation: { goalsSet: 1, goalsAchieved: 1 },
		...differing
	};
}

/** That the office takes the visitors of the fiscal year 2023 to be on track, whatever was computed. */
export function exampleOverride(): Override {
	return {
		indicator: 'visitors',
		area: 'north',
		period: period('2023'),
		status: 'onTrack',
		reason: { ja: '台風の日を除いた。', en: 'Without the day of the typhoon.' },
		date: period('2024-05-01'),
		organization: 'office'
	};
}

const OFFICE: Organization = {
	id: 'office',
	area: 'north',
	parent: null,
	kind: 'ward',
	name: { ja: '北区', en: 'North Ward', easy: '｜北区《きたく》' }
};

/** Facts of the north ward; `figures` by indicator, area and period, and what is planned of them. */
export function exampleFacts(
	{
		sheet = exampleSheet(),
		figures = [],
		targets = [],
		overrides = [],
		ground = exampleGround(figures, { targets })
	}: {
		sheet?: GoalSheet;
		figures?: readonly (readonly [Indicator, ExampleValues])[];
		targets?: readonly Target[];
		overrides?: readonly Override[];
		ground?: Ground;
	} = {},
	differing: Partial<BriefFacts> = {}
): BriefFacts {
	return {
		ground,
		dataset: {
			publisher: { ja: '例の市', en: 'Example City', easy: '｜例《れい》の ｜市《し》' },
			licence: { ja: 'CC BY' },
			updated: period('2026-01-01'),
			notice: null,
			drafts: 'hidden',
			languages: ['ja', 'en', 'easy'],
			organizations: [OFFICE],
			overview: {
				leading: { indicator: 'visitors', area: 'north' },
				changes: [],
				wards: { indicator: 'visitors', from: period('2022'), to: period('2023') }
			},
			populations: [],
			rounding: 'half-up'
		},
		sheet,
		organization: OFFICE,
		sheets: [sheet],
		briefing: null,
		verdictsFor: (id, area, judgedIn) =>
			verdictsOf(
				{
					indicator: ground.indicator(id) ?? VISITORS,
					observations: ground.observationsOf(id).filter((one) => one.area === area),
					targets: ground.targetsOf(id).filter((one) => one.area === area),
					period: judgedIn
				},
				{
					area,
					scheme: 'guideline',
					overrides: overrides.filter((one) => one.indicator === id && one.area === area),
					reported: []
				}
			),
		tallyOf: () => ({ indicators: 0, assessable: 0, met: 0 }),
		...differing
	};
}
