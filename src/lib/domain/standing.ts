import { comparableFigure, figuresBeside, type Span, type Surroundings } from './comparable.ts';
import { changeBetween, type Comparison, differenceOf, reportedRatio } from './comparison.ts';
import { percentOf, subtract } from './decimal.ts';
import { isFresh } from './freshness.ts';
import type { Observation } from './observation.ts';
import { previousYear } from './period.ts';
import type { AreaValue } from './rank.ts';
import { at, latest, segments, type Series } from './series.ts';
import { type Score, scoreOf, STANDING_RULE } from './standing-score.ts';
import type { Amount } from './value.ts';

/** Place among the sisters. */
export interface RankCriterion {
	readonly score: Score;
	/** What was ranked: levels, or for counts rates of change in per cent. */
	readonly figures: readonly AreaValue[];
}

/** Change over the last unbroken run, or from the year before. */
export interface TrendCriterion {
	readonly score: Score;
	/** Null for a ratio, which its source reported. */
	readonly comparison: Comparison | null;
}

/** Beside the area around: both values, or for counts both rates of change in per cent. */
export interface DistanceCriterion {
	readonly score: Score;
	readonly own: Amount;
	readonly whole: Amount;
}

/** How an area stands in one indicator, by three criteria; a criterion that cannot be applied is null. */
export interface Standing {
	readonly series: Series;
	readonly last: Observation;
	readonly rank: RankCriterion | null;
	readonly trend: TrendCriterion | null;
	readonly distance: DistanceCriterion | null;
	readonly verdict: 'strength' | 'attention' | null;
}

/** Why nothing is said of an indicator. */
export interface NoStanding {
	readonly reason: 'undirected' | 'projected' | 'noReading' | 'old';
}

export interface StandingInput extends Surroundings {
	readonly series: Series;
	/** The reading that the last unbroken run starts from; the latest itself where it stands alone. */
	readonly start: Observation;
	/** Day of the dataset's last change, ISO. */
	readonly today: string;
}

/**
 * Whether an indicator is one of an area's strengths (強み) or attention points (気をつけたい点). Each criterion scores
 * 1, 0 or −1 in the direction that is wanted:
 *
 * | criterion | 1 | −1 | not applied |
 * |---|---|---|---|
 * | rank | in the best third of the sisters, all ties included | in the worst third, likewise | a sister lacks the figure, or fewer than three |
 * | trend | better over the last unbroken run of ≥ 3 readings, else than the year before | worse, likewise | nothing to compare with |
 * | distance | better than the area around it | worse, likewise | no figure there |
 *
 * A strength has at least two scores of 1 and none of −1; an attention point at least two of −1 and none of 1.
 *
 * Sisters and the area around are compared by `comparableFigure`: percentages and measures as they are, counts by their
 * rate of change over the same span, because the larger area always has more. A difference counts from beyond 1 point
 * between percentages (a survey's published margin where that is larger), 5 % in counts (5 points between two rates), 1 %
 * in measures. Only `increase` and `decrease` are judged, only what was observed, and only readings whose period ended at
 * most five years ago.
 */
export function standingOf(input: StandingInput): Standing | NoStanding {
	const { series, today } = input;
	const { basis, direction, periodType: type } = series.indicator;
	const last = latest(series);
	if (direction !== 'increase' && direction !== 'decrease') {
		return { reason: 'undirected' };
	}
	if (basis === 'projected') {
		return { reason: 'projected' };
	}
	if (last === null) {
		return { reason: 'noReading' };
	}
	if (!isFresh({ period: last.period, type }, { today, years: STANDING_RULE.freshYears })) {
		return { reason: 'old' };
	}
	const span = spanOf(input, last);
	const criteria = {
		rank: rankOf(input, span),
		trend: trendOf(series, last, span),
		distance: distanceOf(input, span)
	};
	return { series, last, ...criteria, verdict: verdictOf(Object.values(criteria)) };
}

/** From the start of the last unbroken run where it is long enough to be a trend, else from the year before. */
export function spanOf(
	{ series, start }: Pick<StandingInput, 'series' | 'start'>,
	{ period }: Observation
): Span {
	const run = segments(series).find((points) => points.some((point) => point.period === period));
	const isTrend = (run ?? []).length >= STANDING_RULE.trendReadings && start.period !== period;
	return {
		from: isTrend ? start.period : previousYear(period, series.indicator.periodType),
		to: period
	};
}

function rankOf({ series, sisters }: StandingInput, span: Span): RankCriterion | null {
	const figures = figuresBeside(sisters, span);
	const own = figures?.find(({ area }) => area === series.area);
	if (figures === null || own === undefined || figures.length < STANDING_RULE.oneIn) {
		return null;
	}
	const turn = series.indicator.direction === 'increase' ? 1 : -1;
	const better = figures.filter(({ value }) => turn * (value - own.value) > 0).length;
	const worse = figures.filter(({ value }) => turn * (value - own.value) < 0).length;
	const isWithin = (place: number) => place * STANDING_RULE.oneIn <= figures.length;
	// An area stands as low as all that share its value: two at the top are both second.
	const fromBest = figures.length - worse;
	const fromWorst = figures.length - better;
	return { score: isWithin(fromBest) ? 1 : isWithin(fromWorst) ? -1 : 0, figures };
}

function trendOf(series: Series, last: Observation, span: Span): TrendCriterion | null {
	const { indicator } = series;
	if (indicator.kind === 'ratio') {
		const ratio = reportedRatio(last);
		const value = ratio && percentOf(subtract(ratio.value, 1), 1);
		return ratio && value !== null
			? { score: scoreOf({ ...ratio, value }, indicator, [last]), comparison: null }
			: null;
	}
	const comparison = changeBetween(series, span.from, span.to);
	if ('reason' in comparison) {
		return null;
	}
	const change = changeIn(series, comparison, span);
	const { current, previous } = comparison;
	return change && { score: scoreOf(change, indicator, [current, previous]), comparison };
}

function changeIn(series: Series, comparison: Comparison, span: Span): Amount | null {
	if (series.indicator.kind === 'count') {
		return comparableFigure(series, span);
	}
	return comparison.points ?? comparison.ratePct;
}

function distanceOf({ series, whole }: StandingInput, span: Span): DistanceCriterion | null {
	const { indicator } = series;
	const own = comparableFigure(series, span);
	const other = whole && comparableFigure(whole, span);
	if (own === null || whole === null || other === null) {
		return null;
	}
	const difference = differenceOf(own, other);
	const step =
		difference && (indicator.kind === 'measure' ? shareOf(difference, other) : difference);
	if (step === null) {
		return null;
	}
	const readings = [series, whole].flatMap((one) => at(one, span.to) ?? []);
	return { score: scoreOf(step, indicator, readings), own, whole: other };
}

/** A difference in per cent of a value above zero. */
function shareOf(difference: Amount, { value: whole }: Amount): Amount | null {
	const value = whole > 0 ? percentOf(difference.value, whole) : null;
	return value === null ? null : { ...difference, value };
}

function verdictOf(criteria: readonly ({ readonly score: Score } | null)[]): Standing['verdict'] {
	const count = (wanted: Score) => criteria.filter((one) => one?.score === wanted).length;
	const [better, worse] = [count(1), count(-1)];
	if (better >= STANDING_RULE.agreeing && worse === 0) {
		return 'strength';
	}
	return worse >= STANDING_RULE.agreeing && better === 0 ? 'attention' : null;
}
