import { describe, expect, test } from 'vitest';
import type { ChartWish } from '$lib/domain/briefing.ts';
import { exampleTarget, period } from '$lib/domain/example.ts';
import type { Goal, GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Target } from '$lib/domain/target.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { exampleGround, rough } from '$lib/explore/areas-example.ts';
import type { Slide } from '../deck.ts';
import {
	ACCIDENTS,
	BEACH,
	exampleFacts,
	exampleGoal,
	exampleOverride,
	exampleSheet,
	VISITORS
} from '../facts-example.ts';
import { goalSlide } from './goal.ts';

type Given = Parameters<typeof exampleFacts>[0];

const KEY: Partial<Goal> = {
	key: { indicator: 'visitors', area: 'north' },
	indicators: ['visitors']
};
const YEARS = { 2020: 100, 2021: 110, 2022: 120, 2023: 130 };

describe('goalSlide of a goal with a trend', () => {
	const slide = made(KEY, { figures: [[VISITORS, { north: YEARS }]] });

	test('is headed by what its key indicator did', () => {
		expect(slide?.kicker).toBe('重点目標 1　まちに人を呼ぶ');
		expect(slide?.headline).toEqual({
			text: '北区の来訪者数は3年で30%増えました。',
			spoken: '北区の来訪者数は3年で30%増えました。',
			emphasis: '30%増えました'
		});
	});

	test('draws the whole run, and its table has the same values', () => {
		expect(slide?.chart).toMatchObject({ form: 'lines', lines: [{ id: 'north' }] });
		expect(slide?.chart?.table.rows.map(({ cells }) => cells[1]?.value)).toEqual([
			130, 120, 110, 100
		]);
	});

	test('says what was done beside the chart', () => {
		expect(slide?.points).toEqual([
			{ label: '取組結果', text: '浜の催しを3回開いた。', address: null }
		]);
	});

	test('is read aloud with both ends of the change and who reported what', () => {
		expect(slide?.script).toEqual([
			'重点目標1は、「まちに人を呼ぶ」です。',
			'北区の来訪者数は3年で30%増えました。',
			'北区の来訪者数は、令和2年度が100人、令和5年度が130人です。',
			'北区は、重点目標1を達成したと報告しています。',
			'重点目標1の取組結果は、「浜の催しを3回開いた」です。'
		]);
	});

	test('names its source and leads to its evidence', () => {
		expect([slide?.source, slide?.asOf]).toEqual(['出典　例の統計', '令和5年度（2023年度）の値']);
		expect(slide?.evidence).toEqual({
			indicator: 'visitors',
			name: '来訪者数',
			part: 'trend',
			query: ''
		});
	});

	test('is told in the other languages', () => {
		expect(made(KEY, { figures: [[VISITORS, { north: YEARS }]] }, 'en')?.headline.text).toBe(
			'Visitors in 北区 rose by 30\u00a0% in 3 years.'
		);
		expect(made(KEY, { figures: [[VISITORS, { north: YEARS }]] }, 'easy')?.script[1]).toBe(
			'北区の きた ひとの かずは 3ねんで 30% ふえました。'
		);
	});
});

describe('goalSlide of a trend behind a gap', () => {
	const slide = made(KEY, { figures: [[VISITORS, { north: { 2015: 90, ...YEARS } }]] });

	test('draws from the value that its sentence counts from, and notes that there are earlier ones', () => {
		expect(slide?.headline.text).toBe('北区の来訪者数は3年で30%増えました。');
		expect(slide?.chart?.table.rows.map(({ cells }) => cells[1]?.value)).toEqual([
			130, 120, 110, 100
		]);
		expect(slide?.evidence?.query).toBe('from=2020');
		expect(slide?.notes.at(-1)).toBe(
			'令和2年度（2020年度）より前にも値がありますが、図には入れていません。'
		);
	});
});

describe('goalSlide and the year of its sheet', () => {
	test('tells nothing newer than its own year, but notes it', () => {
		const slide = made(KEY, { figures: [[VISITORS, { north: { ...YEARS, 2024: 90 } }]] });
		expect(slide?.headline.text).toBe('北区の来訪者数は3年で30%増えました。');
		expect(slide?.evidence?.query).toBe('to=2023');
		expect(slide?.notes.at(-1)).toBe('令和6年度の北区の来訪者数は90人です。');
	});

	test('says that the year itself has no value', () => {
		const slide = made(KEY, { figures: [[VISITORS, { north: { 2021: 110, 2022: 120 } }]] });
		expect(slide?.remark).toBe('令和5年度の来訪者数は、収録していません。');
		expect(slide?.script).toContain('令和5年度の来訪者数は、収録していません。');
	});

	test('has no figure where all values are of later years', () => {
		const slide = made(KEY, { figures: [[VISITORS, { north: { 2024: 90 } }]] });
		expect(slide?.headline.text).toBe('北区は、重点目標1を達成したと報告しています。');
		expect(slide?.chart).toBeNull();
	});
});

describe('goalSlide of few values', () => {
	test('shows two neighbouring values as two bars', () => {
		const slide = made(KEY, { figures: [[VISITORS, { north: { 2022: 120, 2023: 90 } }]] });
		expect(slide?.headline.text).toBe('北区の来訪者数は1年で25%減りました。');
		expect(slide?.chart).toMatchObject({
			form: 'bars',
			bars: [
				{ label: '令和4年度', value: 120, chosen: false },
				{ label: '令和5年度', value: 90, chosen: true }
			]
		});
	});

	test('shows a single value large', () => {
		const slide = made(KEY, { figures: [[VISITORS, { north: { 2023: 90 } }]] });
		expect(slide?.chart).toBeNull();
		expect(slide?.figures).toEqual([
			{ label: '令和5年度（2023年度）', number: '90', unit: '人', spoken: '90人' }
		]);
	});

	test('shows a ratio as it was published, and derives no count', () => {
		const ground = exampleGround([[BEACH, { north: { 2023: rough(3, '>') } }]]);
		const observations = ground.facts.observations.map((one) => ({
			...one,
			reference: period('2022'),
			note: { ja: '年度か暦年かは書かれていない。' }
		}));
		const slide = made(
			{ key: { indicator: 'beach', area: 'north' }, indicators: ['beach'] },
			{ ground: exampleGround([[BEACH, {}]], { observations }) }
		);
		expect(slide?.headline.text).toBe('令和5年度の浜の来訪者数は、前年度の3倍を超えました。');
		expect(slide?.chart).toMatchObject({
			form: 'ratio',
			reference: { label: '令和4年度', text: '1' },
			value: { label: '令和5年度', text: '3倍超' },
			note: '前年度を1とした大きさです。何倍かだけが公表されています。'
		});
		expect(slide?.remark).toBe('年度か暦年かは書かれていない。');
		expect(slide?.script).toContain(
			'値には、「年度か暦年かは書かれていない」という注記があります。'
		);
	});

	test('says what is reported where no figure is recorded', () => {
		const slide = made({}, {});
		expect(slide?.headline.text).toBe('北区は、重点目標1を達成したと報告しています。');
		expect(slide?.remark).toBe('重点目標1に関わる指標の値は、まだ収録していません。');
		expect(slide?.points.map(({ label }) => label)).toEqual(['目標', '取組結果']);
	});

	test('says that no figure is recorded where nothing is reported either', () => {
		const slide = made({}, { sheet: exampleSheet({ evaluation: null }) });
		expect(slide?.headline.text).toBe('重点目標1に関わる指標の値は、まだ収録していません。');
		expect(slide?.remark).toBeNull();
		expect(slide?.asOf).toBe('令和5年度');
	});
});

describe('goalSlide of another area', () => {
	test('says that the figures are not of the own ward', () => {
		const slide = made(
			{ indicators: ['visitors'] },
			{ figures: [[VISITORS, { city: YEARS, east: YEARS }]] }
		);
		expect(slide?.headline.text).toBe('市の来訪者数は3年で30%増えました。');
		expect(slide?.remark).toBe('値は、北区ではなく、市のものです。');
	});

	test('never stands on the figures of a ward beside it', () => {
		const slide = made({ indicators: ['visitors'] }, { figures: [[VISITORS, { east: YEARS }]] });
		expect(slide?.chart).toBeNull();
	});
});

describe('goalSlide with a plan', () => {
	const targets = [planned('baseline', '2020', 100), planned('final', '2025', 200)];
	const overrides = [exampleOverride()];

	test('says how far the value is from the guideline, and whose verdict it is', () => {
		const slide = made(KEY, { figures: [[VISITORS, { north: YEARS }]], targets });
		expect(slide?.headline).toMatchObject({
			text: '北区の来訪者数は、130人（令和5年度）で、目安の160人に30人届いていません。',
			emphasis: '30人'
		});
		expect(slide?.script[2]).toBe(
			'令和5年度の北区の来訪者数について、めやすの直線モデルによる判定は「改善・目安に届かない」です。'
		);
		expect(slide?.chart).toMatchObject({ form: 'lines', guideline: { gap: { tone: 'bad' } } });
	});

	test('has the plan in its table, and its source at the foot', () => {
		const slide = made(KEY, {
			figures: [[VISITORS, { north: YEARS }]],
			targets: targets.map((target) => ({ ...target, source: 'register' }))
		});
		expect(slide?.chart?.table.rows[0]?.cells.map(({ value }) => value)).toEqual([
			'2025',
			null,
			200
		]);
		expect(slide?.source).toBe('出典　例の統計（ほか1件）');
		expect(slide?.sources.map(({ title }) => title)).toEqual(['例の統計', '住民台帳']);
	});

	test('praises nobody for the value that the plan starts from', () => {
		const slide = made(KEY, {
			figures: [[VISITORS, { north: YEARS }]],
			targets: [planned('baseline', '2023', 130), planned('final', '2025', 200)]
		});
		expect(slide?.headline.text).toBe('令和5年度の北区の来訪者数は130人です。');
		expect(slide?.remark).toBe('計画の基準の年の値です。');
		expect(slide?.script.slice(1, 3)).toEqual([
			'令和5年度の北区の来訪者数は130人です。',
			'計画の基準の年の値です。'
		]);
	});

	test('says both the computed verdict and the one that a human set, with its reason and day', () => {
		const slide = made(KEY, { figures: [[VISITORS, { north: YEARS }]], targets, overrides });
		expect(slide?.headline.emphasis).toBe('30人');
		expect(slide?.remark).toBe(
			'めやすの判定：改善・目安に届かない。修正後：目安どおり（台風の日を除いた、令和6年5月1日、北区）。'
		);
		expect(slide?.script).toContain(
			'めやすの判定「改善・目安に届かない」を、北区が令和6年5月1日に「目安どおり」と修正しました。理由は「台風の日を除いた」です。'
		);
		expect(slide?.notes).toContain(
			'来訪者数：めやすの判定：改善・目安に届かない。修正後：目安どおり（台風の日を除いた、令和6年5月1日、北区）。計算した判定は「改善・目安に届かない」のまま残しています。'
		);
	});

	test('says an override in English with its reason', () => {
		const given = { figures: [[VISITORS, { north: YEARS }]], targets, overrides } as const;
		expect(made(KEY, given, 'en')?.remark).toBe(
			'Meyasu’s judgement: Better, but short of the guideline. Override: On track (Without the day of the typhoon; 1 May 2024, North Ward).'
		);
	});

	test('marks a break by its own period, and leaves its reason to the notes', () => {
		const ground = exampleGround([[VISITORS, { north: YEARS }]], {
			targets: [planned('baseline', '2021', 110), planned('final', '2025', 200)],
			annotations: [
				{
					indicator: 'visitors',
					period: period('2021'),
					kind: 'break',
					text: { ja: '前の年とは比べられない。' }
				}
			]
		});
		const slide = made(KEY, { ground });
		expect(slide?.chart).toMatchObject({
			annotations: [
				{
					label: '令和3年度（2021年度）の前と後は、集計の方法や範囲が違うため比べられません。'
				}
			]
		});
		expect(slide?.notes.at(-1)).toContain('前の年とは比べられない。');
	});

	test('takes fewer for better where they are', () => {
		const slide = made(
			{ key: { indicator: 'accidents', area: 'north' }, indicators: ['accidents'] },
			{
				figures: [[ACCIDENTS, { north: { 2020: 100, 2023: 80 } }]],
				targets: [
					{ ...planned('baseline', '2020', 100), indicator: 'accidents' },
					{ ...planned('final', '2025', 50), indicator: 'accidents' }
				]
			}
		);
		expect(slide?.headline.text).toBe(
			'北区の事故の件数は、80人（令和5年度）で、目安の70人を10人超えています。'
		);
	});

	test('is a trend where the plan says nothing of the year', () => {
		const slide = made(KEY, {
			figures: [[VISITORS, { north: YEARS }]],
			targets: [planned('baseline', '2024', 100), planned('final', '2025', 200)]
		});
		expect(slide?.headline.text).toBe('北区の来訪者数は3年で30%増えました。');
	});
});

describe('goalSlide as a briefing asks for it', () => {
	test('shows the indicator asked for, in the form asked for, between the years asked for', () => {
		const slide = made(
			{},
			{ figures: [[VISITORS, { north: YEARS }]] },
			'ja',
			asked({ form: 'bars', from: period('2021') })
		);
		expect(slide?.headline.text).toBe('北区の来訪者数は2年で18%増えました。');
		expect(slide?.chart).toMatchObject({ form: 'bars', bars: [{}, {}, {}] });
		expect(slide?.evidence?.query).toBe('from=2021');
	});

	test('shows what the figures allow where they do not allow the form', () => {
		const slide = made(
			{},
			{ figures: [[VISITORS, { north: { 2023: 90 } }]] },
			'ja',
			asked({ form: 'trend' })
		);
		expect(slide?.figures.map(({ spoken }) => spoken)).toEqual(['90人']);
	});

	test('is left out for a goal that is not on the sheet', () => {
		const planned = { ...asked({}), kind: 'goal', goal: 9 } as const;
		expect(
			goalSlide(
				exampleFacts(),
				{ ...planned, chart: null, rows: [], headline: null, notes: [] },
				'ja'
			)
		).toEqual([]);
	});
});

function made(
	goal: Partial<Goal>,
	given: Given,
	locale: Locale = 'ja',
	chart: ChartWish | null = null
): Slide | undefined {
	const sheet: GoalSheet = { ...(given?.sheet ?? exampleSheet()), goals: [exampleGoal(goal)] };
	const planned = { kind: 'goal', goal: 1, chart, rows: [], headline: null, notes: [] } as const;
	return goalSlide(exampleFacts({ ...given, sheet }), planned, locale)[0];
}

function asked(differing: Partial<ChartWish>): ChartWish {
	return {
		indicator: 'visitors',
		area: 'north',
		form: null,
		from: null,
		to: null,
		...differing
	};
}

function planned(kind: Target['kind'], iso: string, value: number): Target {
	return { ...exampleTarget(kind, iso, value), area: 'north' };
}
