import { isBehind } from '$lib/domain/attention.ts';
import { monthsUntilEnd } from '$lib/domain/deadline.ts';
import { divide, subtract } from '$lib/domain/decimal.ts';
import type { JudgedFigures } from '$lib/domain/judged.ts';
import type { Landing } from '$lib/domain/landing.ts';
import { yearsBetween } from '$lib/domain/landing-run.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { footingOf } from '$lib/domain/scheme.ts';
import { isOpenEnded } from '$lib/domain/value.ts';
import { wayBack } from '$lib/domain/way-back.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { filled, type Phrase, words } from '$lib/wording/phrase.ts';
import { neededChange, neededSize, planAmount, planChange } from '$lib/wording/plan-amount.ts';
import type { PlanPlace } from '$lib/explore/plan/place.ts';

/** One figure of a plan under its name. */
export interface FactView {
	readonly label: string;
	readonly text: string;
	readonly note: string | null;
}

type Due = NonNullable<JudgedFigures['target']>;

/** Months and amount left, the pace that is needed and the present one, the landing, and the way back to the line. */
export function targetFacts(
	place: PlanPlace,
	landing: Landing | null,
	locale: Locale
): readonly FactView[] {
	const { target } = place.verdicts.judged.figures;
	if (target === null) {
		return [];
	}
	return [
		monthsFact(place, target, locale),
		...leftFacts(place, target, locale),
		...(landing === null ? [] : landingFacts(place, landing, locale)),
		...wayBackFacts(place, locale)
	].filter((fact) => fact !== null);
}

function monthsFact(
	{ plan: { indicator } }: PlanPlace,
	target: Due,
	locale: Locale
): FactView | null {
	const months = monthsUntilEnd(target.period, indicator.periodType, dataset().updated);
	if (months < 0) {
		return null;
	}
	const due = periodPhrase(target.period, indicator.periodType, locale);
	const count = words(m.span_months({ count: String(months) }, { locale }), locale);
	return fact(
		filled(m.plan_fact_months, { period: due }, locale),
		months === 0
			? words(m.plan_fact_months_now({}, { locale }), locale)
			: filled(m.plan_fact_months_value, { months: count }, locale)
	);
}

function leftFacts(place: PlanPlace, target: Due, locale: Locale): FactView[] {
	const { indicator } = place.plan;
	const { actual, period } = place.verdicts.judged.figures;
	const { direction, periodType } = indicator;
	const isJudgedByNumber = direction === 'increase' || direction === 'decrease';
	if (actual === null || period === null || isOpenEnded(actual.qualifier) || !isJudgedByNumber) {
		return [];
	}
	const change = subtract(target.value, actual.value);
	const left = direction === 'increase' ? change : 0 - change;
	const goal = planAmount({ value: target.value, qualifier: '=' }, { indicator }, locale);
	const label = filled(m.plan_fact_left, { target: goal }, locale);
	if (left <= 0) {
		return [fact(label, words(m.plan_fact_left_none({}, { locale }), locale))];
	}
	const { qualifier } = actual;
	const amount = neededSize({ value: left, qualifier }, indicator, locale);
	const yearly = divide(change, Math.max(0, yearsBetween(period, target.period, periodType)));
	return [
		fact(label, filled(m.plan_fact_left_value, { amount }, locale)),
		...(yearly === null
			? []
			: [
					fact(
						words(m.plan_fact_needed({}, { locale }), locale),
						filled(
							m.plan_per_year,
							{ change: neededChange({ value: yearly, qualifier }, indicator, locale) },
							locale
						)
					)
				])
	];
}

function landingFacts(
	{ plan: { indicator } }: PlanPlace,
	{ atTarget, perYear, qualifier }: Landing,
	locale: Locale
): FactView[] {
	const amount = (value: number) => planAmount({ value, qualifier }, { indicator }, locale);
	const { low, high } = atTarget;
	const band =
		low === null || high === null
			? null
			: filled(m.plan_fact_band, { low: amount(low), high: amount(high) }, locale).text;
	const due = periodPhrase(atTarget.period, indicator.periodType, locale);
	return [
		fact(
			words(m.plan_fact_pace({}, { locale }), locale),
			filled(
				m.plan_per_year,
				{ change: planChange({ value: perYear, qualifier }, indicator, locale) },
				locale
			)
		),
		{
			...fact(filled(m.plan_fact_landing, { period: due }, locale), amount(atTarget.value)),
			note: band
		}
	];
}

function wayBackFacts({ plan, verdicts }: PlanPlace, locale: Locale): FactView[] {
	const { indicator, targets } = plan;
	const { updated } = dataset();
	const { judged } = verdicts;
	const isShort = isBehind(footingOf(judged.scheme, judged.status));
	const back = isShort ? wayBack(judged, { indicator, targets, updated }) : null;
	if (back === null || back.kind === 'target' || back.needed === null) {
		return [];
	}
	const wanted = planAmount(
		{ value: back.wanted, qualifier: '=' },
		{ indicator, beside: [judged.figures.actual?.value ?? back.wanted] },
		locale
	);
	const period = periodPhrase(back.period, indicator.periodType, locale);
	const label =
		back.kind === 'range'
			? filled(m.plan_fact_range, { amount: wanted }, locale)
			: filled(m.plan_fact_next, { period, amount: wanted }, locale);
	if (back.needed.value === 0) {
		return [fact(label, words(m.plan_fact_on_line({}, { locale }), locale))];
	}
	return [fact(label, neededChange(back.needed, indicator, locale))];
}

function fact(label: Phrase, text: Phrase): FactView {
	return { label: label.text, text: text.text, note: null };
}
