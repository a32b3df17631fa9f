import type { Area } from '$lib/domain/area.ts';
import type { Pair, PlannedSlide } from '$lib/domain/briefing.ts';
import { latestTone, reportedRatio, type Tone } from '$lib/domain/comparison.ts';
import type { Goal } from '$lib/domain/goal-sheet.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { seriesWithin } from '$lib/domain/scaled.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import type { Amount } from '$lib/domain/value.ts';
import { lastWithin } from '$lib/domain/within-year.ts';
import { upwards } from '$lib/explore/ground.ts';
import type { Change } from '$lib/wording/change.ts';
import { directionOf, type Step } from '$lib/wording/direction.ts';
import { yearlyChange } from '$lib/wording/latest-change.ts';
import type { BriefFacts } from './facts.ts';

/** One indicator in an area with its change from the year before. */
export interface ChangeRow {
	/** Up to the value shown, which is so its latest. */
	readonly series: Series;
	readonly area: Area;
	readonly shown: Observation;
	readonly change: Change;
	/** Which way it went as it shows; null where that cannot be said. */
	readonly way: Step | 'same' | null;
	/** Neutral too where nothing of the change shows in the digits published. */
	readonly tone: Tone;
}

/** What is asked for and what of it has no value that a change could be told of. */
export interface FoundRows {
	/** Those that can be compared come first where the program chose them. */
	readonly rows: readonly ChangeRow[];
	/** Ids of indicators. */
	readonly without: readonly string[];
}

/** The planned rows; else the indicators of the goals, each in the nearest area that has a value of the year. */
export function changeRows(facts: BriefFacts, { rows }: Pick<PlannedSlide, 'rows'>): FoundRows {
	if (rows.length > 0) {
		const found = rows.map((pair) => ({ pair, row: plannedRow(facts, pair) }));
		return {
			rows: found.flatMap(({ row }) => row ?? []),
			without: found.flatMap(({ pair, row }) => (row === null ? [pair.indicator] : []))
		};
	}
	const asked = pairsOf(facts).map((pair) => ({ pair, row: nearestRow(facts, pair) }));
	const found = asked.flatMap(({ row }) => row ?? []);
	const known = asked.filter(({ row }) => row !== null).map(({ pair }) => pair.indicator);
	const without = asked.map(({ pair }) => pair.indicator).filter((id) => !known.includes(id));
	return {
		rows: [...found.filter(({ way }) => way !== null), ...found.filter(({ way }) => way === null)],
		without: [...new Set(without)]
	};
}

/** The value of the fiscal year; of a figure that is not of fiscal years also that of the year before it. */
function valueOfYear(series: Series, fiscalYear: number): Observation | null {
	const own = lastWithin(series.points, fiscalYear);
	return series.indicator.periodType === 'fy'
		? own
		: (own ?? lastWithin(series.points, fiscalYear - 1));
}

function pairsOf({ organization, sheet }: BriefFacts): Pair[] {
	const pairs = sheet.goals.flatMap((goal) => pairsOfGoal(goal, organization.area));
	const isFirst = (pair: Pair, index: number) =>
		pairs.findIndex((one) => one.indicator === pair.indicator && one.area === pair.area) === index;
	return pairs.filter(isFirst);
}

function pairsOfGoal({ indicators, key }: Goal, area: string): Pair[] {
	const others = indicators.filter((id) => id !== key?.indicator);
	return [...(key === null ? [] : [key]), ...others.map((indicator) => ({ indicator, area }))];
}

function nearestRow(facts: BriefFacts, { indicator, area: wanted }: Pair): ChangeRow | null {
	const { ground, sheet } = facts;
	for (const area of upwards(ground, wanted)) {
		const series = ground.series(indicator, area.code);
		const shown = series && isTold(series) ? valueOfYear(series, sheet.fiscalYear) : null;
		if (series !== null && shown !== null) {
			return changeRow(series, area, shown);
		}
	}
	return null;
}

/** Whoever asks for a row gets its latest value where the year has none. */
function plannedRow({ ground, sheet }: BriefFacts, pair: Pair): ChangeRow | null {
	const area = ground.area(pair.area);
	const series = ground.series(pair.indicator, pair.area);
	const shown = series && (valueOfYear(series, sheet.fiscalYear) ?? latest(series));
	return area === null || series === null || shown === null ? null : changeRow(series, area, shown);
}

function isTold({ indicator: { basis, doIt } }: Series): boolean {
	return basis === 'observed' && !doIt;
}

/** The change of one value; what came after it is no part of the row. */
export function changeRow(series: Series, area: Area, shown: Observation): ChangeRow {
	const known = seriesWithin(series, series.points[0].period, shown.period) ?? series;
	const change = yearlyChange(known);
	const step = stepOf(known, shown, change);
	const way = step && directionOf(step, known.indicator.decimals);
	const tone = way === 'same' ? 'neutral' : latestTone(known);
	return { series: known, area, shown, change, way, tone };
}

/** By how much it changed, in whatever it is told; a reported ratio by its distance from 1. */
function stepOf({ indicator }: Series, shown: Observation, change: Change): Amount | null {
	if (indicator.kind === 'ratio') {
		const ratio = reportedRatio(shown);
		return ratio && { ...ratio, value: ratio.value - 1 };
	}
	return 'reason' in change ? null : (change.points ?? change.difference);
}
