import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation, exampleTarget, period } from './example.ts';
import type { Override } from './override.ts';
import type { Reported } from './reported.ts';
import { verdictsOf } from './verdicts.ts';

const plan = {
	indicator: exampleIndicator(),
	observations: [exampleObservation('2016', 4400), exampleObservation('2017', 4300)],
	targets: [exampleTarget('baseline', '2015', 4278), exampleTarget('final', '2020', 4380)],
	period: null
};

function reportedIn(iso: string): Reported {
	return {
		indicator: 'visitors',
		area: '15103',
		period: period(iso),
		state: 'met',
		verdict: { ja: '目安ラインを上回る' },
		organization: null,
		source: 'example'
	};
}

function overriddenIn(iso: string): Override {
	return {
		indicator: 'visitors',
		area: '15103',
		period: period(iso),
		status: 'onTrack',
		reason: { ja: '例' },
		date: period('2018-07-01'),
		organization: 'office'
	};
}

const nothing = { area: '15103', scheme: 'guideline', overrides: [], reported: [] } as const;

describe('verdictsOf', () => {
	test('sets what was computed, decided and reported of one period side by side', () => {
		const verdicts = verdictsOf(plan, {
			...nothing,
			overrides: [overriddenIn('2016'), overriddenIn('2017')],
			reported: [reportedIn('2017'), reportedIn('2016')]
		});
		expect(verdicts).toMatchObject({
			indicator: { id: 'visitors' },
			area: '15103',
			period: '2017',
			judged: { scheme: 'guideline', status: 'improving' },
			override: { period: '2017', status: 'onTrack' },
			reported: { period: '2017', state: 'met' }
		});
	});

	test('keeps what belongs to another period out of it', () => {
		const remarks = {
			...nothing,
			overrides: [overriddenIn('2016')],
			reported: [reportedIn('2016')]
		};
		expect(verdictsOf(plan, remarks)).toMatchObject({
			judged: { status: 'improving' },
			override: null,
			reported: null
		});
		expect(verdictsOf({ ...plan, period: period('2016') }, remarks)).toMatchObject({
			period: '2016',
			judged: { status: 'achieved' },
			override: { period: '2016' },
			reported: { period: '2016' }
		});
	});

	test('something to be done is shown in the year of its latest report', () => {
		const doIt = { ...plan, indicator: exampleIndicator({ doIt: true }), observations: [] };
		const remarks = { ...nothing, reported: [reportedIn('2017'), reportedIn('2016')] };
		expect(verdictsOf(doIt, remarks)).toMatchObject({
			period: '2017',
			judged: { status: 'notAssessable', reason: 'notReported' },
			reported: { period: '2017' }
		});
		expect(verdictsOf({ ...doIt, period: period('2016') }, remarks)).toMatchObject({
			period: '2016',
			reported: { period: '2016' }
		});
	});

	test('without a value the latest report counts, and without one there is no period', () => {
		const empty = { ...plan, observations: [] };
		expect(verdictsOf(empty, { ...nothing, reported: [reportedIn('2016')] })).toMatchObject({
			period: '2016',
			judged: { reason: 'noActual' },
			reported: { period: '2016' }
		});
		expect(verdictsOf(empty, nothing)).toMatchObject({ period: null, reported: null });
	});

	test('goes by the scheme of the dataset', () => {
		expect(verdictsOf(plan, { ...nothing, scheme: 'nth-year' }).judged).toMatchObject({
			scheme: 'nth-year',
			status: '③'
		});
	});
});
