import { expect, test } from 'vitest';
import { timeScene, type TimeInput, type TimeScene } from '$lib/charts/time-scene.ts';
import { births, digits, line, points } from './births.ts';
import { paintedFrame } from './painted.ts';

const PLAN = {
	points: [
		{ position: 2020, value: 640 },
		{ position: 2023, value: 1000, label: '中間 1,000人（令和5年度）', short: '中間 1,000人' },
		{ position: 2026, value: 1320 }
	],
	keyLabel: '目安線（めやすの直線モデル）',
	targetLabel: '目標 1,320人（令和8年度）',
	shortTargetLabel: '目標 1,320人',
	gap: null
};

const IMAGES: [name: string, input: TimeInput][] = [
	[
		'landing short of the target',
		pace({
			lines: [
				actual([640, 700, 810, 790, 900]),
				landing([
					[900, 900, 900],
					[965, 852.6, 1077.4],
					[1030, 853.2, 1206.8]
				])
			],
			guideline: { ...PLAN, gap: { label: '目安との差', tone: 'bad' } }
		})
	],
	[
		'landing without a band, away from what should fall',
		pace({
			lines: [actual([300, 310, 320]), landing([[320], [330], [340], [350], [360]])],
			guideline: {
				points: [
					{ position: 2020, value: 300 },
					{ position: 2026, value: 240 }
				],
				keyLabel: '目安線（めやすの直線モデル）',
				targetLabel: '目標 240人（令和8年度）',
				gap: null
			}
		})
	],
	[
		'landing after a break, open-ended and provisional values',
		pace({
			lines: [
				line({
					label: '',
					runs: [
						[{ ...point(2020, 640), mark: 'above' as const }],
						[point(2021, 820), point(2022, 850), { ...point(2023, 900), mark: 'hollow' as const }]
					]
				}),
				landing([[900], [940], [980], [1020]])
			],
			annotations: [{ position: 2021, kind: 'break', label: '2021年から数え方が変わった' }],
			guideline: PLAN,
			keyLabels: { hollow: '速報・推計・見込み', about: '約の値', open: 'この値より上または下' }
		})
	],
	['a target alone', pace({ guideline: { ...PLAN, points: PLAN.points.slice(-1) } })]
];

test.each(IMAGES)('plan: %s', async (name, input) => {
	const scene = timeScene(input);
	await expect(image(scene, 'wide')).toMatchFileSnapshot(`./svg/plan ${name}, wide.svg`);
	await expect(image(scene, 'narrow')).toMatchFileSnapshot(`./svg/plan ${name}, narrow.svg`);
});

function pace(options: Partial<TimeInput>): TimeInput {
	return births({
		title: '参加者数は、目安の1,107人に届いていません。',
		lines: [actual([640, 700, 810, 790, 900])],
		...options
	});
}

function actual(values: readonly number[]) {
	return line({ label: '', runs: [points(2020, values)] });
}

/** From 2026 backwards: a value for each year, with its band where it has one. */
function landing(path: readonly (readonly [number, number?, number?])[]) {
	const from = 2027 - path.length;
	const last = path.length - 1;
	const band = path.flatMap(([, low, high], index) =>
		low === undefined || high === undefined ? [] : [{ position: from + index, low, high }]
	);
	return line({
		id: 'landing',
		role: 'projected',
		label: `見込み ${digits(path[last]?.[0] ?? 0)}人`,
		runs: [
			path.map(([value], index) => ({
				...point(from + index, value),
				mark: index === last ? ('hollow' as const) : undefined
			}))
		],
		band: [band]
	});
}

function point(year: number, value: number) {
	return {
		position: year,
		value,
		periodLabel: `${year}年度`,
		text: `${digits(value)}人`,
		spoken: `${year}年度 ${digits(value)}人`
	};
}

function image(scene: TimeScene | null, size: 'wide' | 'narrow'): string {
	return scene === null ? 'nothing to draw' : paintedFrame(scene[size], scene.title, size);
}
