import type { TimeInput, TimeLine, TimePoint } from '$lib/charts/time-scene.ts';

/** 出生児数, 新潟市, as published for 2008 to 2022. */
const BIRTHS = [
	6554, 6429, 6540, 6393, 6376, 6285, 6182, 6178, 5934, 5721, 5665, 5325, 5149, 5132, 4733
];

export function digits(value: number): string {
	return value.toLocaleString('en').replace('-', '△');
}

export function points(from: number, values: readonly number[], unit = '人'): TimePoint[] {
	return values.map((value, index) => ({
		position: from + index,
		value,
		periodLabel: `${from + index}年`,
		text: `${digits(value)}${unit}`,
		spoken: `${from + index}年 ${digits(value)}${unit}`
	}));
}

export function line(options: Partial<TimeLine> & Pick<TimeLine, 'runs'>): TimeLine {
	return { id: 'births', role: 'main', label: '新潟市', ...options };
}

export function births(options: Partial<TimeInput> = {}): TimeInput {
	return {
		title: '新潟市の出生児数。2008年の6,554人から2022年の4,733人へ。',
		kind: 'count',
		formatTick: digits,
		cutNote: '縦の目盛りは0から始まりません。',
		lines: [line({ runs: [points(2008, BIRTHS)] })],
		...options
	};
}
