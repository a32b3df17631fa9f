import { percentOf, shiftPoint, subtract } from '../decimal.ts';
import { meets } from '../end.ts';
import {
	comparePeriods,
	monthsBetween,
	type Period,
	type PeriodType,
	stepsBetween
} from '../period.ts';
import { type FormulaSet, formulasFor } from './formulas.ts';
import type { JudgedFacts, Rules, Said } from './said.ts';
import { levelWithoutTarget, levelWithTarget, room } from './growth-score.ts';
import type { StatusOf } from '../scheme.ts';

/** What a baseline or a target of zero counts as, because nothing grows from zero or to it. */
const NEARLY_ZERO = 0.001;

const DAYS_IN_YEAR = 365.25;

const REACHED = {
	up: { reached: 'a ≥ t' },
	down: { reached: 'a ≤ t' },
	range: { reached: 'd(a) = 0' }
} as const satisfies FormulaSet<'reached'>;

/** The scheme `growth`: yearly growth since the base against the growth that the target needs, with no end to it. */
export const growth: Rules<'growth'> = (facts, { value }) => {
	const { baseline, period } = facts.figures;
	const { plan, climb } = facts;
	if (baseline === null || period === null) {
		return { reason: 'noBaseline' };
	}
	if (comparePeriods(period, baseline.period) < 0) {
		return { reason: 'outsidePlan' };
	}
	const years = yearsBetween(baseline.period, period, plan.periodType);
	if (years < 1) {
		return { reason: 'tooShort' };
	}
	if (climb.target !== null && meets(value, climb.target)) {
		return { status: 'reached', formula: formulasFor(REACHED, facts).reached, score: 5 };
	}
	if (plan.direction === 'maintain') {
		return { reason: 'maintainOnly' };
	}
	const actual = plan.direction === 'decrease' ? 0 - value.value : value.value;
	return byGrowth(facts, { from: baseline, actual, years });
};

function byGrowth(
	{ plan, figures: { target } }: JudgedFacts,
	given: {
		readonly from: { readonly period: Period; readonly value: number };
		readonly actual: number;
		readonly years: number;
	}
): Said<StatusOf<'growth'>> {
	const { actual, from, years } = given;
	const base = from.value || NEARLY_ZERO;
	if (base * actual < 0) {
		return { reason: 'oppositeSigns' };
	}
	const wanted = (base < 0 ? -1 : 1) * (plan.direction === 'decrease' ? -1 : 1);
	const grown = wanted * growthRate(base, actual, years);
	if (target === null) {
		return { ...levelWithoutTarget(steady(grown), room(base, plan.limit)), ratio: grown };
	}
	const aim = target.value || NEARLY_ZERO;
	if (base * aim < 0) {
		return { reason: 'oppositeSigns' };
	}
	const until = yearsBetween(from.period, target.period, plan.periodType);
	const needed = Math.abs(growthRate(base, aim, until));
	if (needed === 0 || until <= 0) {
		return { reason: 'noDistance' };
	}
	const ratio = grown / needed;
	return { ...levelWithTarget(steady(ratio)), ratio };
}

/** (to ÷ from)^(1 ÷ years) − 1, kept exact near zero by working with the change instead of the quotient. */
export function growthRate(from: number, to: number, years: number): number {
	const change = shiftPoint(percentOf(subtract(to, from), from) ?? 0, -2);
	return Math.expm1(Math.log1p(change) / years);
}

/** Without the last digits, which a root leaves uncertain: 1.5 % a year must be found to be 1.5 % a year. */
function steady(ratio: number): number {
	return Number(ratio.toPrecision(12));
}

/** In years and parts of them. */
export function yearsBetween(from: Period, to: Period, type: PeriodType): number {
	const months = monthsBetween(from, to, type);
	return months === null ? stepsBetween(from, to, type) / DAYS_IN_YEAR : months / 12;
}
