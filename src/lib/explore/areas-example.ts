import type { Area } from '$lib/domain/area.ts';
import { exampleIndicator, exampleObservation, period } from '$lib/domain/example.ts';
import type { Annotation, Indicator } from '$lib/domain/indicator.ts';
import type { Source } from '$lib/domain/source.ts';
import type { Reading } from '$lib/domain/value.ts';
import type { Facts } from './facts.ts';
import { type Ground, groundOf } from './ground.ts';

/** Values by area and then by period. */
export type ExampleValues = Readonly<
	Record<string, Readonly<Record<string, number | Reading>> | undefined>
>;

/** Visitors of each calendar year, without further ado. */
export const VISITORS = exampleIndicator({ periodType: 'cy', direction: 'neutral' });

/** Counted on a day, and so many per 1,000 residents of that day. */
export const FOREIGNERS: Indicator = {
	...VISITORS,
	id: 'foreigners',
	name: { ja: '外国人' },
	periodType: 'date'
};

export const RESIDENTS: Indicator = {
	...VISITORS,
	id: 'residents',
	name: { ja: '人口' },
	periodType: 'date',
	source: 'register'
};

/** A city of three wards side by side; the site is about the first. */
export const CITY: readonly Area[] = [
	exampleArea('city', '市', { kind: 'city' }),
	exampleArea('north', '北区', { parent: 'city', tile: { column: 1, row: 1 } }),
	exampleArea('east', '東区', { parent: 'city', tile: { column: 2, row: 1 } }),
	exampleArea('south', '南区', { parent: 'city', tile: { column: 1, row: 2 } })
];

/** An area for a test: a ward without a place on the map, unless the test says otherwise. */
export function exampleArea(code: string, name: string, differing: Partial<Area> = {}): Area {
	return {
		code,
		kind: 'ward',
		name: { ja: name },
		kana: name,
		parent: null,
		tile: null,
		vision: null,
		...differing
	};
}

/** A break in series before a period. */
export function exampleBreak({ id }: Indicator, iso: string): Annotation {
	return { indicator: id, period: period(iso), kind: 'break', text: { ja: '数え方が変わった。' } };
}

/** An amount that is no exact number. */
export function rough(value: number, qualifier: 'about' | '>' | '<'): Reading {
	return { kind: 'amount', value, qualifier };
}

/** The ground of the values given, for wards of one city unless the test says otherwise. */
export function exampleGround(
	figures: readonly (readonly [Indicator, ExampleValues])[],
	differing: Partial<Facts> = {}
): Ground {
	return groundOf({
		version: 'example',
		updated: period('2026-01-01'),
		defaultArea: 'north',
		areas: CITY,
		themes: [],
		indicators: figures.map(([indicator]) => indicator),
		observations: figures.flatMap(([indicator, byArea]) =>
			Object.entries(byArea).flatMap(([area, byPeriod]) =>
				Object.entries(byPeriod ?? {}).map(([iso, given]) =>
					exampleObservation(iso, given, {
						indicator: indicator.id,
						area,
						source: indicator.source
					})
				)
			)
		),
		annotations: [],
		targets: [],
		sources: [exampleSource('example', '例の統計'), exampleSource('register', '住民台帳')],
		populations: ['residents'],
		comparisons: [],
		ageGroups: [],
		plan: null,
		notice: null,
		...differing
	});
}

function exampleSource(id: string, title: string): Source {
	return {
		id,
		title: { ja: title },
		publisher: { ja: '市' },
		address: null,
		published: null,
		licence: { ja: 'CC BY' }
	};
}
