import { expect, test } from 'vitest';
import { timeScene, type TimeInput, type TimeScene } from '$lib/charts/time-scene.ts';
import { births, line, points } from './births.ts';
import { paintedFrame } from './painted.ts';

const WARDS = ['北区', '東区', '江南区', '秋葉区', '南区', '西区', '西蒲区', '市平均'];

const IMAGES: [name: string, input: TimeInput][] = [
	['one line', births()],
	[
		'plan with target and gap',
		births({
			guideline: {
				points: [
					{ position: 2019, value: 5325 },
					{ position: 2030, value: 5500 }
				],
				targetLabel: '目標 5,500（令和12年）',
				gap: { label: '目安との差', tone: 'bad' }
			}
		})
	],
	[
		'level and event',
		births({
			title: '新潟県の観光入込客数',
			lines: [line({ runs: [points(2018, [7484, 7331, 4201, 4304, 5616, 6240, 6342], '')] })],
			references: [{ value: 7484, label: '2018年の水準' }],
			annotations: [{ position: 2020, kind: 'event', label: '4,201 感染症の影響' }]
		})
	],
	[
		'gap and break',
		births({
			title: '新潟市の転入者数',
			lines: [
				line({
					runs: [
						points(2008, [15400, 15100, 14800]),
						points(2012, [15000, 14900]),
						points(2014, [18100, 18300, 18250, 18000, 18400, 18390])
					]
				})
			],
			annotations: [
				{
					position: 2014,
					kind: 'break',
					label: '2014年から外国人住民の移動をふくむ数え方に変わった'
				}
			]
		})
	],
	[
		'projection',
		births({
			title: '中央区の人口と将来推計',
			kind: 'measure',
			lines: [
				line({ runs: [points(2013, [176, 177, 178, 178, 178, 177, 176, 175], '千人')] }),
				line({
					id: 'projection',
					role: 'projected',
					label: '将来推計',
					runs: [
						[2020, 2025, 2030, 2035, 2040, 2045, 2050].flatMap((year, index) =>
							points(year, [175 - index * 4], '千人')
						)
					]
				})
			]
		})
	],
	[
		'projection, every five years',
		births({
			title: '将来推計人口',
			kind: 'measure',
			lines: [
				line({
					role: 'projected',
					runs: [
						[2025, 2030, 2035, 2040, 2045, 2050].flatMap((year, index) =>
							points(year, [700 - index * 31], '千人')
						)
					]
				})
			]
		})
	],
	['one point', births({ lines: [line({ runs: [points(2023, [54], '万人')] })] })],
	[
		'equal values, axis not from zero',
		births({ kind: 'share', lines: [line({ runs: [points(2015, [20, 20, 20, 20], '%')] })] })
	],
	[
		'nine lines',
		births({
			title: '8つの区の人口（2014年を100とした指数）',
			kind: 'percent',
			lines: [
				line({
					id: '15103',
					label: '中央区',
					runs: [points(2014, [100, 100.1, 100, 99.8, 99.5, 99.1, 98.8], '')]
				}),
				...WARDS.map((label, index) =>
					line({
						id: label,
						role: 'context',
						label,
						runs: [points(2014, [100, 99.7, 99.2, 98.7, 98, 97.2, 97 - index * 0.5], '')]
					})
				)
			]
		})
	],
	[
		'months',
		births({
			title: '月ごとの転入者数',
			lines: [
				line({
					role: 'second',
					runs: [
						points(0, [310, 290, 1210, 830, 420, 380, 410, 395, 402, 388, 360, 342, 318]).map(
							(point) => ({ ...point, position: 2023 + 8 / 12 + point.position / 12 })
						)
					]
				})
			]
		})
	],
	[
		'below zero',
		births({
			title: '社会増減',
			lines: [line({ runs: [points(2014, [-420, -310, 120, 80, -60, -500, 210])] })]
		})
	]
];

test.each(IMAGES)('time: %s', async (name, input) => {
	const scene = timeScene(input);
	await expect(image(scene, 'wide')).toMatchFileSnapshot(`./svg/time ${name}, wide.svg`);
	await expect(image(scene, 'narrow')).toMatchFileSnapshot(`./svg/time ${name}, narrow.svg`);
});

function image(scene: TimeScene | null, size: 'wide' | 'narrow'): string {
	return scene === null ? 'nothing to draw' : paintedFrame(scene[size], scene.title, size);
}
