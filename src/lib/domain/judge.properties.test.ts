import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleActual, exampleCase, examplePlanTarget, period } from './example.ts';
import { judgeBy } from './judge.ts';
import type { PlanCase } from './plan-case.ts';
import { roundHalfAway } from './rounding.ts';
import { SCHEME_NAMES, SCHEME_STATUSES, type SchemeName, type SchemeStatus } from './scheme.ts';
import { QUALIFIERS } from './value.ts';

/** From worst to best; a status that is not named cannot be judged and has no place. */
const ORDER: Readonly<Record<SchemeName, readonly SchemeStatus[]>> = {
	guideline: ['worse', 'unchanged', 'improving', 'onTrack', 'achieved'],
	'ratio-abc': ['C', 'B', 'B+', 'A'],
	elapsed: ['B', 'A'],
	kenko21: ['D', 'C', 'B*', 'B', 'A'],
	'nth-year': ['③', '②', '①'],
	growth: ['deteriorating', 'limited', 'tooSlow', 'onTrack', 'reached']
};

const tenths = fc.integer({ min: -2000, max: 2000 }).map((value) => value / 10);
const above = fc.integer({ min: 1, max: 2000 }).map((value) => value / 10);
const gains = fc.nat({ max: 4000 }).map((value) => value / 10);
const schemes = fc.constantFrom(...SCHEME_NAMES);
const directed = fc.constantFrom('increase' as const, 'decrease' as const);

/** Baseline 2015, target 2020; `way` is how far the target lies from the baseline in the wanted direction. */
const plans = fc.record({
	direction: directed,
	baseline: tenths,
	way: above,
	interim: fc.option(fc.integer({ min: 1, max: 9 })),
	margin: fc.option(fc.integer({ min: 0, max: 50 })),
	year: fc.integer({ min: 2016, max: 2020 }).map(String),
	limit: fc.option(fc.constant(200))
});
type Plan = typeof plans extends fc.Arbitrary<infer Each> ? Each : never;

/** The case of a plan with every figure times so much; `actual` is counted in the wanted direction. */
function caseOf(plan: Plan, actual: number, times = 1): PlanCase {
	const sign = plan.direction === 'increase' ? 1 : -1;
	const target = plan.baseline + plan.way;
	const scaled = (value: number) => Math.round(value * 100) * sign * 0.01 * times;
	return exampleCase({
		direction: plan.direction,
		baseline: { period: period('2015'), value: scaled(plan.baseline) },
		targets: [
			examplePlanTarget('2020', scaled(target)),
			...(plan.interim === null
				? []
				: [
						examplePlanTarget('2018', scaled(plan.baseline + (plan.way * plan.interim) / 10), {
							kind: 'interim'
						})
					])
		],
		actuals: [exampleActual(plan.year, scaled(actual))],
		tolerance: plan.margin === null ? null : plan.margin * times,
		limit: plan.limit === null ? null : plan.limit * times
	});
}

describe('judgeBy, for any plan and any value', () => {
	test('improving the actual value never worsens the judgement', () => {
		fc.assert(
			fc.property(plans, schemes, tenths, gains, (plan, scheme, actual, gain) => {
				const before = judgeBy(scheme, caseOf(plan, actual));
				const after = judgeBy(scheme, caseOf(plan, actual + gain));
				const [low, high] = [before, after].map(({ status }) => ORDER[scheme].indexOf(status));
				const isJudged = before.reason === null && after.reason === null;
				expect(isJudged && (high ?? 0) < (low ?? 0)).toBe(false);
				expect(isJudged && (after.score ?? 0) < (before.score ?? 0)).toBe(false);
			}),
			{ numRuns: 3000 }
		);
	});

	test('a judgement is one of the statuses of its scheme, and has a condition or a reason', () => {
		fc.assert(
			fc.property(plans, schemes, tenths, (plan, scheme, actual) => {
				const { status, reason, formula } = judgeBy(scheme, caseOf(plan, actual));
				expect(SCHEME_STATUSES[scheme]).toContain(status);
				expect(reason === null).toBe(formula !== null);
			})
		);
	});

	test('counting in another unit changes nothing', () => {
		fc.assert(
			fc.property(
				plans.filter(({ baseline, way }) => baseline !== 0 && baseline + way !== 0),
				schemes,
				tenths,
				fc.constantFrom(0.001, 0.1, 10, 1000, 3.7, 0.37),
				(plan, scheme, actual, times) => {
					const one = judgeBy(scheme, caseOf(plan, actual));
					const other = judgeBy(scheme, caseOf(plan, actual, times));
					expect([other.status, other.reason]).toEqual([one.status, one.reason]);
					expect(other.rates.progress).toEqual(one.rates.progress);
					expect(other.rates.pace).toEqual(one.rates.pace);
				}
			),
			{ numRuns: 3000 }
		);
	});

	test('turning the sign of every figure and the direction changes nothing', () => {
		const turnable = schemes.filter((scheme) => scheme !== 'ratio-abc' && scheme !== 'growth');
		fc.assert(
			fc.property(plans, turnable, tenths, (plan, scheme, actual) => {
				const turned = { ...plan, direction: 'decrease' as const };
				expect(judgeBy(scheme, caseOf(turned, actual)).status).toBe(
					judgeBy(scheme, caseOf({ ...plan, direction: 'increase' }, actual)).status
				);
			})
		);
	});

	test('a value just short of the target has not reached it, however it is shown', () => {
		fc.assert(
			fc.property(directed, fc.integer({ min: 100, max: 9000 }), (direction, target) => {
				const sign = direction === 'increase' ? 1 : -1;
				const short = target - sign * 0.04;
				expect(roundHalfAway(short, 1)).toBe(target);
				const given = exampleCase({
					direction,
					baseline: { period: period('2015'), value: target - sign * 50 },
					targets: [examplePlanTarget('2020', target)],
					actuals: [exampleActual('2020', short)]
				});
				expect(judgeBy('guideline', given).status).toBe('missed');
				expect(judgeBy('kenko21', given).status).not.toBe('A');
				expect(judgeBy('elapsed', given).status).toBe('B');
				expect(judgeBy('nth-year', given).status).toBe('②');
				expect(judgeBy('growth', given).status).not.toBe('reached');
			})
		);
	});

	test('what is judged of an open-ended value holds for every value it may stand for', () => {
		const open = fc.constantFrom(...QUALIFIERS.filter((one) => one !== '=' && one !== 'about'));
		fc.assert(
			fc.property(
				plans,
				schemes,
				fc.constantFrom('increase' as const, 'decrease' as const, 'maintain' as const),
				tenths,
				open,
				above,
				(plan, scheme, direction, end, qualifier, by) => {
					const given = { ...caseOf(plan, 0), direction };
					const judgedAt = (...actual: Parameters<typeof exampleActual>) =>
						judgeBy(scheme, { ...given, actuals: [exampleActual(...actual)] });
					const said = judgedAt(plan.year, end, qualifier);
					const one = judgedAt(plan.year, qualifier.startsWith('>') ? end + by : end - by);
					expect(said.reason !== null || said.status === one.status).toBe(true);
				}
			),
			{ numRuns: 3000 }
		);
	});

	test('changes nothing of what it is given', () => {
		fc.assert(
			fc.property(plans, schemes, tenths, (plan, scheme, actual) => {
				const given = caseOf(plan, actual);
				const before = structuredClone(given);
				judgeBy(scheme, given);
				expect(given).toEqual(before);
			})
		);
	});
});
