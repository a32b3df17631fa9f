import type { AttentionCase } from './attention.ts';
import { isBehind } from './attention.ts';
import type { Tone } from './comparison.ts';
import { monthsUntilEnd } from './deadline.ts';
import { percentOf, subtract } from './decimal.ts';
import type { JudgedFigures } from './judged.ts';
import { monthsStanding } from './months-standing.ts';
import type { Period, PeriodType } from './period.ts';
import { allowanceAt, outsideBy } from './range.ts';
import { type Footing, footingOf } from './scheme.ts';
import type { Target } from './target.ts';
import { verdictSides } from './verdict-sides.ts';
import type { Verdicts } from './verdicts.ts';

/** What the computed status of a period came to. */
export interface JudgedPeriod {
	readonly period: Period;
	readonly footing: Footing;
}

/** What is known of a line beside its verdicts. */
export interface AttentionFacts {
	readonly verdicts: Verdicts;
	/** Of the indicator and area, in any order. */
	readonly targets: readonly Target[];
	/** What was computed for each period that has a value, the earliest first, the judged one last. */
	readonly history: readonly JudgedPeriod[];
	/** Whether the last change is good, by the wanted direction. */
	readonly tone: Tone;
	readonly monthsLate: number | null;
	/** ISO day of the data. */
	readonly updated: Period;
}

/** The case that the order of the list is made from. */
export function attentionCaseOf(facts: AttentionFacts): AttentionCase {
	const { verdicts, targets, history, tone, monthsLate, updated } = facts;
	const { indicator, judged } = verdicts;
	return {
		footing: footingOf(judged.scheme, judged.status),
		shortfallPct:
			indicator.direction === 'maintain'
				? rangeShortfallPct(judged.figures, targets, indicator.periodType)
				: shortfallPct(judged.figures),
		monthsShort: monthsShort(history, indicator.periodType),
		change: tone === 'bad' && !indicator.cumulative ? 'worse' : tone === 'good' ? 'better' : 'none',
		monthsLeft: monthsLeft(judged.figures, indicator.periodType, updated),
		monthsLate,
		verdicts: verdictsAgree(verdicts) ? 'agree' : 'conflict'
	};
}

/**
 * (E − a) ÷ (t − b), in per cent, unrounded: how much of the plan's whole way is missing in the judged period,
 * in both directions; negative when ahead. Null without one of the four, or when target and baseline are equal.
 */
export function shortfallPct({ actual, baseline, expected, target }: JudgedFigures): number | null {
	if (actual === null || baseline === null || expected === null || target === null) {
		return null;
	}
	return percentOf(subtract(expected.value, actual.value), subtract(target.value, baseline.value));
}

/**
 * (outside of the range − outside that the path still allows) ÷ (b outside of the final range), in per cent, unrounded,
 * whichever side the value is on. Null without one of them, or when the baseline is inside.
 */
export function rangeShortfallPct(
	{ actual, baseline, period, target }: JudgedFigures,
	targets: readonly Target[],
	type: PeriodType
): number | null {
	if (actual === null || baseline === null || period === null || target === null) {
		return null;
	}
	const ranges = targets.filter(({ kind }) => kind !== 'baseline');
	const allowed = allowanceAt(baseline, ranges, period, type);
	return (
		allowed &&
		percentOf(
			subtract(outsideBy(allowed.range, actual.value), allowed.slack),
			outsideBy(target, baseline.value)
		)
	);
}

/** For how many months the periods at the end that are short of the line, one after the other, stand. */
export function monthsShort(history: readonly JudgedPeriod[], type: PeriodType): number {
	const since = history.findLastIndex(({ footing }) => !isBehind(footing)) + 1;
	return monthsStanding(
		history.slice(since).map(({ period }) => period),
		type
	);
}

/**
 * Whether nobody contradicts the computed status: neither what was reported nor the override says that the line is met
 * where the other says that it is not. What could not be judged, or is under way, contradicts nothing.
 */
export function verdictsAgree(verdicts: Verdicts): boolean {
	const said = Object.values(verdictSides(verdicts)).filter((side) => side !== null);
	return new Set(said).size < 2;
}

function monthsLeft({ target }: JudgedFigures, type: PeriodType, updated: Period): number | null {
	return target === null ? null : monthsUntilEnd(target.period, type, updated);
}
