import { expect, test } from 'vitest';
import { slopeScene, type SlopeInput } from '$lib/charts/slope-scene.ts';
import { digits } from './births.ts';
import { paintedFrame } from './painted.ts';

type Row = readonly [name: string, from: number | null, to: number | null];

const WARDS: readonly Row[] = [
	['北区', 76813, 72704],
	['東区', 138120, 133611],
	['中央区', 180926, 176584],
	['江南区', 68975, 67912],
	['秋葉区', 77329, 74895],
	['南区', 45688, 42479],
	['西区', 163411, 160233],
	['西蒲区', 58960, 53592]
];

const SHARES: readonly Row[] = [
	['北区', 28.1, 32.4],
	['東区', 27.6, 30.1],
	['中央区', 25.4, 27.7],
	['江南区', 26.0, 29.6],
	['秋葉区', 28.9, 32.5],
	['南区', 28.9, null],
	['西区', 26.3, 30.0],
	['西蒲区', null, 35.8]
];

const IMAGES: [name: string, input: SlopeInput][] = [
	['eight wards', slope(WARDS, ['中央区'])],
	[
		'missing ends, axis not from zero',
		slope(SHARES, ['中央区', '南区', '西蒲区'], { kind: 'share' })
	],
	[
		'twenty lines, four chosen',
		slope(
			Array.from({ length: 20 }, (_, index): Row => [
				`Area ${index + 1}`,
				1000 + ((index * 37) % 20) * 12,
				1100 + ((index * 53) % 20) * 9
			]),
			['Area 1', 'Area 7', 'Area 12', 'Area 20'],
			{ from: 'calendar year 2015', to: 'calendar year 2024' }
		)
	],
	[
		'long names',
		slope(
			[
				['Nishikan Ward, Niigata City', 58960, 53592],
				['Chuo Ward, Niigata City', 180926, 176584],
				['Higashi Ward, Niigata City', 138120, 133611]
			],
			['Nishikan Ward, Niigata City', 'Chuo Ward, Niigata City'],
			{ from: 'end of September 2015', to: 'end of September 2024' }
		)
	]
];

test.each(IMAGES)('slope: %s', async (name, input) => {
	const scene = slopeScene(input);
	const image = (size: 'wide' | 'narrow') =>
		scene === null ? 'nothing to draw' : paintedFrame(scene[size], scene.title, size);
	await expect(image('wide')).toMatchFileSnapshot(`./svg/slope ${name}, wide.svg`);
	await expect(image('narrow')).toMatchFileSnapshot(`./svg/slope ${name}, narrow.svg`);
});

function slope(
	rows: readonly Row[],
	chosen: readonly string[],
	options: Partial<SlopeInput> = {}
): SlopeInput {
	const unit = options.kind === 'share' ? '%' : '人';
	const text = (value: number | null) => (value === null ? '未収録' : `${digits(value)}${unit}`);
	return {
		title: '8つの区の2015年と2024年',
		from: '2015年',
		to: '2024年',
		kind: 'count',
		formatTick: digits,
		cutNote: '縦の目盛りは0から始まりません。',
		lines: rows.map(([label, from, to]) => ({
			id: label,
			label,
			chosen: chosen.includes(label),
			from,
			to,
			fromText: text(from),
			toText: text(to),
			spoken: `${label} ${text(from)} ${text(to)}`
		})),
		...options
	};
}
