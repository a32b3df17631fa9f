import { expect, test } from 'vitest';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Series } from '$lib/domain/series.ts';
import { markOf, timeLine } from './time-line.ts';

const INDICATOR: Indicator = {
	id: 'births',
	theme: 'children',
	name: { ja: '出生児数' },
	unit: { id: '人', base: '人', factor: 1, name: { ja: '人' } },
	decimals: 0,
	direction: 'increase',
	periodType: 'cy',
	cycleMonths: 12,
	kind: 'count',
	basis: 'observed',
	continues: null,
	additive: true,
	survey: false,
	cumulative: false,
	doIt: false,
	limit: null,
	owner: null,
	definition: { ja: '' },
	source: 'city'
};

test('timeLine breaks at a missing year and gives each point its place and words', () => {
	const series: Series = {
		indicator: INDICATOR,
		area: '15100',
		points: [observation('2019', 5), missing('2020'), observation('2021', 7)],
		breaks: []
	};
	const describe = ({ period }: Observation) => ({
		periodLabel: period,
		text: '',
		spoken: ''
	});
	const line = timeLine(series, { id: 'city', role: 'main', label: '新潟市', describe });
	expect(line.runs.map((run) => run.map(({ position, value }) => [position, value]))).toEqual([
		[[2019, 5]],
		[[2021, 7]]
	]);
});

test('markOf draws an exact final value solid', () => {
	expect(markOf(observation('2021', 7))).toBeUndefined();
});

test('markOf draws provisional, estimated and draft values hollow, those that are about so much in their own way', () => {
	expect(markOf({ ...observation('2021', 7), status: 'provisional' })).toBe('hollow');
	expect(markOf({ ...observation('2021', 7), status: 'estimate' })).toBe('hollow');
	expect(markOf({ ...observation('2021', 7), status: 'draft' })).toBe('hollow');
	expect(markOf({ ...observation('2021', 7), status: 'revised' })).toBeUndefined();
	expect(markOf({ ...observation('2021', 7, 'about'), status: 'estimate' })).toBe('about');
});

test('markOf draws open-ended values as arrows, whatever their status', () => {
	expect(markOf({ ...observation('2021', 3, '>'), status: 'provisional' })).toBe('above');
	expect(markOf(observation('2021', 3, '>='))).toBe('above');
	expect(markOf(observation('2021', 3, '<'))).toBe('below');
});

function observation(
	period: string,
	value: number,
	qualifier: '=' | '>' | '>=' | '<' | 'about' = '='
): Observation {
	return { ...missing(period), reading: { kind: 'amount', value, qualifier } };
}

function missing(period: string): Observation {
	return {
		indicator: 'births',
		area: '15100',
		// A literal year is a period; parsePeriod is tested with its own module.
		period: period as Period,
		reading: { kind: 'missing', reason: 'notCollected' },
		status: 'final',
		source: 'city',
		note: null,
		reference: null,
		band: null,
		sample: null,
		margin: null
	};
}
