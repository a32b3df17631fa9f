import type { GuidelineInput, TimeInput } from '$lib/charts/time-scene.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { comparePeriods, type Period, periodPosition, stepsBetween } from '$lib/domain/period.ts';
import { footingOf } from '$lib/domain/scheme.ts';
import type { Target } from '$lib/domain/target.ts';
import { isOpenEnded } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodPhrase } from '$lib/wording/period.ts';
import { planAmount } from '$lib/wording/plan-amount.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { PlanPlace } from './place.ts';

/** Targets on the way that have room for a label each; a plan that states more is its own line. */
const MOST_LABELS = 2;

const LABELS = {
	final: { full: m.plan_chart_target, short: m.plan_chart_target_short },
	interim: { full: m.plan_chart_interim, short: m.plan_chart_interim_short }
} as const;

/** The path of the plan with its targets; null where a range is to be kept, which is no path, and without a target. */
export function guidelineInput(
	{ plan: { indicator, targets }, verdicts: { judged } }: PlanPlace,
	{ isUnbroken, locale }: { isUnbroken: boolean; locale: Locale }
): GuidelineInput | null {
	const points = targets.toSorted((a, b) => comparePeriods(a.period, b.period));
	const last = points.at(-1);
	if (last === undefined || last.kind === 'baseline' || points.some(isRange)) {
		return null;
	}
	const { actual, expected } = judged.figures;
	const isBehind = ['short', 'worse'].includes(footingOf(judged.scheme, judged.status));
	const isExact = actual !== null && !isOpenEnded(actual.qualifier);
	const isLabelled = points.filter(({ kind }) => kind === 'interim').length <= MOST_LABELS;
	const labels = ({ period, kind, value }: Target) => {
		const amount = planAmount({ value, qualifier: '=' }, { indicator }, locale).text;
		const when = periodPhrase(period, indicator.periodType, locale).text;
		const { full, short } = LABELS[kind === 'final' ? 'final' : 'interim'];
		return {
			label: readingText(full({ amount, period: when }, { locale })),
			short: readingText(short({ amount }, { locale }))
		};
	};
	const target = labels(last);
	return {
		points: points.map((point) => ({
			position: periodPosition(point.period, indicator.periodType),
			value: point.value,
			...(point.kind === 'interim' && isLabelled && point !== last ? labels(point) : {})
		})),
		keyLabel: readingText(
			isStatedThroughout(
				points.map(({ period }) => period),
				indicator.periodType
			)
				? m.plan_guideline_stated({}, { locale })
				: m.plan_guideline_line({}, { locale })
		),
		targetLabel: target.label,
		shortTargetLabel: target.short,
		gap:
			isBehind && isExact && isUnbroken && expected !== null
				? { label: readingText(m.plan_chart_gap({}, { locale })), tone: 'bad' }
				: null
	};
}

/** The ends of a range that is to be kept, as levels across the chart; none for any other plan. */
export function keptLevels(
	{ plan: { indicator, targets } }: PlanPlace,
	locale: Locale
): NonNullable<TimeInput['references']> {
	const range = targets
		.filter(isRange)
		.toSorted((a, b) => comparePeriods(a.period, b.period))
		.at(-1);
	if (range === undefined) {
		return [];
	}
	const level = (value: number, say: typeof m.plan_chart_lower) => ({
		value,
		label: readingText(
			say({ amount: planAmount({ value, qualifier: '=' }, { indicator }, locale).text }, { locale })
		)
	});
	return [
		level(range.value, m.plan_chart_lower),
		...(range.upper === null ? [] : [level(range.upper, m.plan_chart_upper)])
	];
}

function isRange({ upper }: Target): boolean {
	return upper !== null;
}

/** Whether the plan names a value for every step, so that no line of ours lies between them. */
function isStatedThroughout(
	periods: readonly Period[],
	type: Parameters<typeof stepsBetween>[2]
): boolean {
	return periods
		.slice(1)
		.every((period, index) => stepsBetween(periods[index] ?? period, period, type) === 1);
}
