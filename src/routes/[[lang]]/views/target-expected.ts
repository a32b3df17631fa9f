import { type ExpectedObstacle, expectedObstacle } from '$lib/domain/expected-obstacle.ts';
import { planCaseOf } from '$lib/domain/indicator-plan.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { comparePeriods } from '$lib/domain/period.ts';
import type { Target } from '$lib/domain/target.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodPhrase } from '$lib/wording/period.ts';
import { formulaNumber, type FormulaStyle, lineFormula } from '$lib/wording/plan-formula.ts';
import type { PlanPlace } from '$lib/explore/plan/place.ts';

const NO_EXPECTED = {
	noActual: m.plan_no_expected_no_actual,
	partYear: m.plan_no_expected_part_year,
	noTarget: m.plan_no_expected_no_target,
	noBaseline: m.plan_no_expected_no_baseline,
	before: m.plan_no_expected_before,
	after: m.plan_no_expected_after
} as const satisfies Record<ExpectedObstacle, unknown>;

/** What the guideline rests on, and the formulas in it. */
export function guidelineLines(
	place: PlanPlace,
	locale: Locale
): { readonly lines: readonly string[]; readonly formulas: readonly string[] } {
	const { indicator, targets } = place.plan;
	const { judged } = place.verdicts;
	const { expected, period } = judged.figures;
	if (expected === null || period === null) {
		const obstacle = expectedObstacle(judged, planCaseOf(place.plan)) ?? 'noActual';
		return { lines: [NO_EXPECTED[obstacle]({}, { locale })], formulas: [] };
	}
	const name = periodPhrase(period, indicator.periodType, locale).text;
	if (expected.kind === 'stated') {
		const value = formulaNumber(expected.value, formulaStyle(place, locale));
		const formula = m.plan_basis_stated_formula({ expected: value }, { locale });
		return {
			lines: [m.plan_basis_stated_text({ period: name }, { locale }), formula],
			formulas: [formula]
		};
	}
	const text = m.plan_basis_line_text({ period: name }, { locale });
	const points = targets.toSorted((a, b) => comparePeriods(a.period, b.period));
	const from = points.findLast((point) => comparePeriods(point.period, period) < 0);
	const to = points.find((point) => comparePeriods(point.period, period) > 0);
	const isPlain = targets.every(({ upper }) => upper === null);
	if (from === undefined || to === undefined || !isPlain) {
		return { lines: [text], formulas: [] };
	}
	const line = { from, to, period, expected: expected.value };
	const formula = lineFormula(line, formulaStyle(place, locale));
	const when = (point: Target) => periodPhrase(point.period, indicator.periodType, locale).text;
	const isWhole = from.kind === 'baseline' && to.kind === 'final';
	return {
		lines: [
			text,
			formula,
			...(isWhole ? [] : [m.plan_basis_between({ from: when(from), to: when(to) }, { locale })])
		],
		formulas: [formula]
	};
}

/** How the formulas of a place are written: in the unit that its figures are shown in. */
export function formulaStyle({ plan: { indicator } }: PlanPlace, locale: Locale): FormulaStyle {
	return { periodType: indicator.periodType, factor: indicator.unit.factor, locale };
}
