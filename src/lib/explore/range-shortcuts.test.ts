import { describe, expect, test } from 'vitest';
import { exampleTarget } from '$lib/domain/example.ts';
import type { Facts } from './facts.ts';
import { exampleBreak, exampleGround, type ExampleValues, VISITORS } from './areas-example.ts';
import { periodsOf } from './range.ts';
import { shortcutsOf } from './range-shortcuts.ts';

const PLAN = { name: { ja: '総合計画' }, from: 2021, to: 2030, source: 'example' };

/** One value a year from `first` to `last`. */
function years(first: number, last: number): Record<string, number> {
	return Object.fromEntries(
		Array.from({ length: last - first + 1 }, (_, index) => [String(first + index), index + 1])
	);
}

function shortcuts(values: ExampleValues, differing: Partial<Facts> = {}): string[] {
	const ground = exampleGround([[VISITORS, values]], differing);
	const series = ground.series('visitors', 'north');
	return series === null
		? []
		: shortcutsOf(ground, series, periodsOf(ground, 'visitors')).map(
				({ id, from, to }) => `${id} ${from} ${to}`
			);
}

describe('shortcutsOf(ground, series, periods)', () => {
	test('offers all periods, whichever area has them', () => {
		expect(shortcuts({ north: { 2020: 1 }, east: { 2018: 1, 2022: 1 } })).toEqual([
			'all 2018 2022'
		]);
	});

	test('offers the last ten periods that have values where there are more', () => {
		expect(shortcuts({ north: years(2010, 2020) })).toEqual(['all 2010 2020', 'last10 2011 2020']);
		expect(shortcuts({ north: years(2011, 2020) })).toEqual(['all 2011 2020']);
	});

	test('counts the ten in the area shown', () => {
		expect(shortcuts({ north: { 2000: 1, ...years(2012, 2021) }, east: { 2023: 1 } })).toEqual([
			'all 2000 2023',
			'last10 2012 2023'
		]);
	});

	test('offers what came since the plan began, from two values on', () => {
		expect(shortcuts({ north: years(2019, 2023) }, { plan: PLAN })).toEqual([
			'all 2019 2023',
			'plan 2021 2023'
		]);
		expect(shortcuts({ north: years(2019, 2021) }, { plan: PLAN })).toEqual(['all 2019 2021']);
		expect(shortcuts({ north: years(2021, 2023) }, { plan: PLAN })).toEqual(['all 2021 2023']);
	});

	test('takes the earliest baseline for the beginning where the dataset follows no plan', () => {
		const targets = [exampleTarget('baseline', '2022', 1), exampleTarget('final', '2020', 1)];
		expect(shortcuts({ north: years(2019, 2023) }, { targets })).toEqual([
			'all 2019 2023',
			'plan 2022 2023'
		]);
	});

	test('offers what came since the last break', () => {
		const annotations = ['2020', '2022', '2030'].map((year) => exampleBreak(VISITORS, year));
		expect(
			shortcuts({ north: years(2019, 2023) }, { annotations: annotations.slice(0, 2) })
		).toEqual(['all 2019 2023', 'break 2022 2023']);
		expect(shortcuts({ north: years(2019, 2022) }, { annotations })).toEqual(['all 2019 2022']);
	});

	test('takes the last break that has values behind it', () => {
		const annotations = ['2021', '2030'].map((year) => exampleBreak(VISITORS, year));
		expect(shortcuts({ north: years(2019, 2023) }, { annotations })).toEqual([
			'all 2019 2023',
			'break 2021 2023'
		]);
	});

	test('offers nothing without periods', () => {
		const ground = exampleGround([[VISITORS, { north: { 2020: 1 } }]]);
		const series = ground.series('visitors', 'north');
		expect(series && shortcutsOf(ground, series, [])).toEqual([]);
	});
});
