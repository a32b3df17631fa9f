import type { Area } from '$lib/domain/area.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import { exampleIndicator, exampleObservation, period } from '$lib/domain/example.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Reading } from '$lib/domain/value.ts';
import { type Ground, groundOf } from '../ground.ts';

/** What a period has: a number where it is exact. */
type Values = Readonly<Record<string, number | Reading>>;

/** Made-up figures for the tests of this folder, by indicator and area. */
export interface ExampleFigures {
	readonly indicators: readonly Partial<Indicator>[];
	readonly values: Readonly<Record<string, Readonly<Record<string, Values>>>>;
	/** Periods that start a new series, by indicator. */
	readonly breaks?: Readonly<Record<string, readonly string[]>>;
	readonly populations?: Dataset['populations'];
	readonly comparisons?: Dataset['comparisons'];
	readonly areas?: readonly Area[];
	readonly defaultArea?: string;
}

/** An area whose name is 甲区 for the code 甲. */
export function exampleArea(code: string, kind: Area['kind'], parent: string | null): Area {
	const suffix = { ward: '区', city: '市', prefecture: '県' }[kind];
	return {
		code,
		kind,
		name: { ja: `${code}${suffix}`, en: `${code} ${kind}` },
		kana: code,
		parent,
		tile: null,
		vision: null
	};
}

/** 北市 with its wards 甲, 乙 and 丙. */
export const WARDS: readonly Area[] = [
	exampleArea('北', 'city', null),
	exampleArea('甲', 'ward', '北'),
	exampleArea('乙', 'ward', '北'),
	exampleArea('丙', 'ward', '北')
];

/** Counts that add up, by calendar years. */
export const BIRTHS: Partial<Indicator> = {
	id: 'births',
	name: { ja: '出生数', en: 'Births' },
	periodType: 'cy',
	direction: 'neutral'
};

/** Percentages, by calendar years. */
export const SHARE: Partial<Indicator> = {
	...BIRTHS,
	id: 'share',
	name: { ja: '割合', en: 'Share' },
	unit: { id: '%', base: '%', factor: 1, name: { ja: '%', en: '%' } },
	decimals: 1,
	kind: 'share',
	additive: false
};

/** What is not yet known. */
export const NOT_YET: Reading = { kind: 'missing', reason: 'notYet' };

/** More than so many. */
export function moreThan(value: number): Reading {
	return { kind: 'amount', value, qualifier: '>' };
}

/** The ground of made-up figures, looked at from 甲. */
export function exampleGround(figures: ExampleFigures): Ground {
	const indicators = figures.indicators.map((one) => exampleIndicator(one));
	return groundOf({
		version: 'example',
		updated: period('2026-01-01'),
		defaultArea: figures.defaultArea ?? '甲',
		areas: figures.areas ?? WARDS,
		themes: [...new Set(indicators.map(({ theme }) => theme))].map((id) => ({
			id,
			name: { ja: `テーマ${id}`, en: `Theme ${id}` }
		})),
		indicators,
		observations: Object.entries(figures.values).flatMap(([indicator, areas]) =>
			Object.entries(areas).flatMap(([area, values]) =>
				Object.entries(values).map(([when, value]) =>
					exampleObservation(when, value, { indicator, area })
				)
			)
		),
		annotations: Object.entries(figures.breaks ?? {}).flatMap(([indicator, periods]) =>
			periods.map((when) => ({
				indicator,
				period: period(when),
				kind: 'break' as const,
				text: { ja: '方法の変更' }
			}))
		),
		targets: [],
		sources: [
			{
				id: 'example',
				title: { ja: '例の統計' },
				publisher: { ja: '例市' },
				address: null,
				published: null,
				licence: { ja: '自由' }
			}
		],
		populations: figures.populations ?? [],
		comparisons: figures.comparisons ?? [],
		ageGroups: [],
		plan: null,
		notice: null
	});
}
