import type { Judged, Rates } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { rateObstacle } from '$lib/domain/rate-obstacle.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { reasonSentence, schemeName } from '$lib/wording/judged.ts';
import { pointsPhrase } from '$lib/wording/number.ts';
import { conditionFormula } from '$lib/wording/plan-formula.ts';
import { planAmount } from '$lib/wording/plan-amount.ts';
import { distanceSentences } from '$lib/wording/plan-distance.ts';
import { letterLegend } from '$lib/wording/plan-letters.ts';
import {
	pacePhrase,
	rateFormula,
	rateObstacleSentence,
	ratePhrase
} from '$lib/wording/plan-rates.ts';
import { isInPoints } from '$lib/wording/unit.ts';
import { formulaStyle, guidelineLines } from './target-expected.ts';
import type { PlanPlace } from '$lib/explore/plan/place.ts';

type RateName = Exclude<keyof Rates, 'elapsed'>;

/** 判定の根拠: what the judgement rests on, with its numbers filled in. */
export interface BasisView {
	readonly heading: string;
	readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
	/** What the letters of the formulas mean, those that stand there. */
	readonly letters: string;
	readonly rates: {
		readonly heading: string;
		readonly caption: string;
		readonly columns: { readonly rate: string; readonly formula: string; readonly value: string };
		readonly rows: readonly {
			readonly name: string;
			readonly letters: string;
			readonly numbers: string | null;
			readonly value: string;
		}[];
	};
}

const RATE_NAMES = ['achievement', 'progress', 'expected', 'pace'] as const;

const RATES = {
	achievement: m.plan_rate_achievement,
	progress: m.plan_rate_progress,
	expected: m.plan_rate_expected,
	pace: m.plan_rate_pace
} as const satisfies Record<RateName, unknown>;

/** The basis of the computed verdict. */
export function basisView(place: PlanPlace, locale: Locale): BasisView {
	const { judged } = place.verdicts;
	const rounding = dataset().rounding;
	const guideline = guidelineLines(place, locale);
	const rates = RATE_NAMES.map((rate) => ({
		name: RATES[rate]({}, { locale }),
		...rateFormula(rate, judged, { ...formulaStyle(place, locale), rounding }),
		value: rateValue(rate, place, locale)
	}));
	const formulas = [
		...guideline.formulas,
		...(judged.formula === null ? [] : [judged.formula]),
		...rates.map(({ letters }) => letters)
	];
	return {
		heading: m.judgement_basis({}, { locale }),
		rows: [
			{
				label: m.plan_basis_scheme({}, { locale }),
				lines: [schemeName(judged.scheme, locale).text]
			},
			{ label: m.plan_basis_guideline({}, { locale }), lines: guideline.lines },
			{ label: m.plan_basis_condition({}, { locale }), lines: conditionLines(place, locale) },
			...toleranceRow(place, locale),
			{
				label: m.plan_basis_rounding({}, { locale }),
				lines: [
					rounding === 'floor'
						? m.plan_rounding_floor({}, { locale })
						: m.plan_rounding_half_up({}, { locale })
				]
			}
		],
		letters: lettersText(formulas, place, locale),
		rates: {
			heading: m.plan_rates_heading({}, { locale }),
			caption: m.plan_rates_caption({}, { locale }),
			columns: {
				rate: m.plan_column_rate({}, { locale }),
				formula: m.plan_column_formula({}, { locale }),
				value: m.plan_column_value({}, { locale })
			},
			rows: rates
		}
	};
}

/** The condition that decided, in letters and in numbers, or why nothing was judged. */
export function conditionText(judged: Judged, place: PlanPlace, locale: Locale): string | null {
	const condition = conditionFormula(judged, formulaStyle(place, locale));
	if (condition === null) {
		return null;
	}
	const { letters, numbers } = condition;
	return numbers === null ? letters : `${letters}: ${numbers}`;
}

/** What the letters mean that stand in the formulas of a plan; empty without a letter. */
export function lettersText(
	formulas: readonly string[],
	{ plan: { indicator }, verdicts }: PlanPlace,
	locale: Locale
): string {
	const { target } = verdicts.judged.figures;
	const legend = letterLegend(formulas, { periodType: indicator.periodType, target }, locale);
	return legend?.text ?? '';
}

function conditionLines(place: PlanPlace, locale: Locale): string[] {
	const { judged } = place.verdicts;
	const text = conditionText(judged, place, locale);
	if (text !== null) {
		return [text, ...distanceSentences(judged, place.plan, locale).map((said) => said.text)];
	}
	return [
		judged.reason === null
			? m.plan_basis_no_condition({}, { locale })
			: reasonSentence(judged.reason, locale).text
	];
}

/** What counts as no change, for the schemes that ask. */
function toleranceRow(place: PlanPlace, locale: Locale) {
	const { scheme } = place.verdicts.judged;
	return scheme === 'guideline' || scheme === 'kenko21'
		? [{ label: m.plan_basis_tolerance({}, { locale }), lines: [toleranceLine(place, locale)] }]
		: [];
}

function toleranceLine({ plan: { indicator }, verdicts }: PlanPlace, locale: Locale): string {
	const { scheme, figures } = verdicts.judged;
	const { tolerance } = figures;
	if (tolerance === 0) {
		const say = scheme === 'kenko21' ? m.plan_tolerance_relative : m.plan_tolerance_none;
		return say({}, { locale });
	}
	const size = { value: tolerance, qualifier: '=' } as const;
	const { text } = isInPoints(indicator)
		? pointsPhrase(size, Math.max(1, indicator.decimals), locale)
		: planAmount(size, { indicator }, locale);
	return m.plan_tolerance_margin({ amount: text }, { locale });
}

function rateValue(rate: RateName, { plan, verdicts }: PlanPlace, locale: Locale): string {
	const { judged } = verdicts;
	const { rounding } = dataset();
	const obstacle = rateObstacle(rate, judged, plan.indicator);
	const value = judged.rates[rate];
	if (obstacle !== null || value === null) {
		return rateObstacleSentence(obstacle ?? 'noTime', locale).text;
	}
	const qualifier = judged.figures.actual?.qualifier ?? '=';
	return rate === 'pace'
		? pacePhrase(value, rounding, locale).text
		: ratePhrase(value, { rounding, qualifier }, locale).text;
}
