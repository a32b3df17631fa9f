import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { PlanActual, PlanCase, PlanTarget } from './plan-case.ts';
import type { Target } from './target.ts';
import type { Amount, Qualifier, Reading } from './value.ts';

/** A period for a test, as `parsePeriod` would have made it. */
export function period(iso: string): Period {
	// Tests write periods that are known to be valid.
	return iso as Period;
}

/** An exact amount, or one with the given qualifier. */
export function amount(value: number, qualifier: Qualifier = '='): Amount {
	return { value, qualifier };
}

/** Visitors of a fiscal year, more being better, unless the test says otherwise. */
export function exampleIndicator(differing: Partial<Indicator> = {}): Indicator {
	return {
		id: 'visitors',
		theme: 'visit',
		name: { ja: '来訪者数' },
		unit: { id: '人', base: '人', factor: 1, name: { ja: '人' } },
		decimals: 0,
		direction: 'increase',
		periodType: 'fy',
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
		definition: { ja: '例' },
		source: 'example',
		...differing
	};
}

/** A final value of the example indicator in area 15103. */
export function exampleObservation(
	iso: string,
	given: number | Reading,
	differing: Partial<Observation> = {}
): Observation {
	return {
		indicator: 'visitors',
		area: '15103',
		period: period(iso),
		reading: typeof given === 'number' ? { kind: 'amount', value: given, qualifier: '=' } : given,
		status: 'final',
		source: 'example',
		note: null,
		reference: null,
		band: null,
		sample: null,
		margin: null,
		...differing
	};
}

/** One point of the plan for the example indicator in area 15103. */
export function exampleTarget(kind: Target['kind'], iso: string, value: number): Target {
	return {
		indicator: 'visitors',
		area: '15103',
		period: period(iso),
		kind,
		value,
		upper: null,
		source: 'example'
	};
}

/** From 4278 (2015) to 4380 (2020), more being better and nothing recorded yet, unless the test says otherwise. */
export function exampleCase(differing: Partial<PlanCase> = {}): PlanCase {
	return {
		direction: 'increase',
		periodType: 'fy',
		baseline: { period: period('2015'), value: 4278 },
		targets: [examplePlanTarget('2020', 4380)],
		actuals: [],
		period: null,
		tolerance: null,
		limit: null,
		cumulative: false,
		cycleMonths: null,
		doIt: false,
		...differing
	};
}

/** A final target, or what the test says otherwise. */
export function examplePlanTarget(
	iso: string,
	value: number,
	differing: Partial<PlanTarget> = {}
): PlanTarget {
	return { period: period(iso), kind: 'final', value, upper: null, ...differing };
}

/** The actual value of a period. */
export function exampleActual(iso: string, value: number, qualifier: Qualifier = '='): PlanActual {
	return { period: period(iso), amount: amount(value, qualifier) };
}
