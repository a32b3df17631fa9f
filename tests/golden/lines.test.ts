import { expect, test } from 'vitest';
import type { LineRole } from '$lib/charts/marks.ts';
import {
	timeScene,
	type TimeInput,
	type TimeLine,
	type TimeScene
} from '$lib/charts/time-scene.ts';
import { births, line, points } from './births.ts';
import { paintedFrame } from './painted.ts';

const WARDS: readonly (readonly [name: string, english: string, values: readonly number[]])[] = [
	['北区', 'Kita Ward', [76.8, 76.2, 75.7, 75.2, 74.5, 73.9, 73.3, 72.7]],
	['東区', 'Higashi Ward', [138.1, 137.6, 137.1, 136.6, 135.9, 135.2, 134.3, 133.6]],
	['中央区', 'Chuo Ward', [180.9, 180.5, 180.3, 180.0, 179.8, 178.9, 177.7, 176.6]],
	['江南区', 'Konan Ward', [69.0, 68.9, 68.8, 68.7, 68.5, 68.3, 68.1, 67.9]],
	['秋葉区', 'Akiha Ward', [77.3, 77.0, 76.8, 76.5, 76.1, 75.7, 75.3, 74.9]],
	['南区', 'Minami Ward', [45.7, 45.3, 44.9, 44.5, 44.0, 43.5, 43.0, 42.5]],
	['西区', 'Nishi Ward', [163.4, 163.1, 162.9, 162.6, 162.3, 161.7, 160.9, 160.2]],
	['西蒲区', 'Nishikan Ward', [59.0, 58.3, 57.6, 56.9, 56.1, 55.3, 54.4, 53.6]]
];

const CHOSEN: Readonly<Record<string, LineRole>> = {
	中央区: 'main',
	西区: 'second',
	北区: 'third',
	秋葉区: 'fourth'
};

const MONTHS = [
	'4月',
	'5月',
	'6月',
	'7月',
	'8月',
	'9月',
	'10月',
	'11月',
	'12月',
	'1月',
	'2月',
	'3月'
];

const IMAGES: [name: string, input: TimeInput][] = [
	['four chosen lines', wards({ lines: wardLines((name) => name, '千人') })],
	[
		'four chosen lines, long names',
		wards({ lines: wardLines((_, english) => `${english}, Niigata City`, ' thousand people') })
	],
	['one line a year', births({ title: '月ごとの転入者数', ...monthLines() })],
	[
		'projections with a band',
		births({
			title: '中央区と西区の人口と将来推計',
			kind: 'measure',
			lines: [
				line({
					id: 'a',
					label: '中央区',
					runs: [points(2013, [176, 177, 178, 178, 177, 176, 175, 174], '千人')]
				}),
				line({
					id: 'b',
					role: 'second',
					label: '西区',
					runs: [points(2013, [161, 162, 162, 161, 160, 160, 158, 158], '千人')]
				}),
				projection('a-projected', 174, 4),
				{ ...projection('b-projected', 158, 5), role: 'projected-context', label: '西区（推計）' }
			]
		})
	]
];

test.each(IMAGES)('lines: %s', async (name, input) => {
	const scene = timeScene(input);
	await expect(image(scene, 'wide')).toMatchFileSnapshot(`./svg/lines ${name}, wide.svg`);
	await expect(image(scene, 'narrow')).toMatchFileSnapshot(`./svg/lines ${name}, narrow.svg`);
});

function wards(options: Pick<TimeInput, 'lines'>): TimeInput {
	return births({ title: '8つの区の人口', kind: 'measure', fromZero: true, ...options });
}

function wardLines(name: (japanese: string, english: string) => string, unit: string): TimeLine[] {
	return WARDS.map(([japanese, english, values]) =>
		line({
			id: english,
			role: CHOSEN[japanese] ?? 'context',
			label: name(japanese, english),
			runs: [points(2016, values, unit)]
		})
	);
}

function monthLines(): Pick<TimeInput, 'lines' | 'xTicks'> {
	const years: [year: number, role: LineRole, values: number[]][] = [
		[2020, 'context', [860, 410, 380, 402, 360, 390, 420, 350, 340, 345, 380, 1150]],
		[2021, 'context', [900, 430, 395, 412, 380, 396, 431, 362, 345, 352, 390, 1190]],
		[2022, 'third', [930, 450, 402, 430, 401, 420, 440, 381, 360, 362, 401, 1260]],
		[2023, 'second', [990, 480, 431, 452, 422, 431, 462, 390, 372, 380, 420, 1310]],
		[2024, 'main', [1020, 495, 441, 470, 440, 452]]
	];
	return {
		xTicks: MONTHS.map((text, position) => ({ position, text })),
		lines: years.map(([year, role, values]) =>
			line({ id: String(year), role, label: `${year}年度`, runs: [points(0, values)] })
		)
	};
}

function projection(id: string, first: number, fall: number): TimeLine {
	const steps = [0, 1, 2, 3, 4, 5, 6];
	return line({
		id,
		role: 'projected',
		label: '中央区（推計）',
		runs: [steps.flatMap((step) => points(2020 + step * 5, [first - step * fall], '千人'))],
		band: [
			steps.map((step) => ({
				position: 2020 + step * 5,
				low: first - step * (fall + 1.5),
				high: first - step * (fall - 1.5)
			}))
		]
	});
}

function image(scene: TimeScene | null, size: 'wide' | 'narrow'): string {
	return scene === null ? 'nothing to draw' : paintedFrame(scene[size], scene.title, size);
}
