import type { Period } from '$lib/domain/period.ts';
import {
	type Compared,
	comparedOf,
	earlierPeriods,
	type Per,
	ranksAt,
	usualPeriod,
	usualStart
} from './areas-compared.ts';
import type { Ground } from './ground.ts';

const LEAST_TILES = 2;

const kept = new WeakMap<Compared, readonly AreasChart[]>();

/** 棒, 地図, two periods, ranks over time, small charts. */
export const AREAS_CHARTS = ['bars', 'map', 'slope', 'ranks', 'multiples'] as const;
export type AreasChart = (typeof AREAS_CHARTS)[number];

/** 区の比較: how the areas stand beside each other. */
export interface AreasQuestion {
	readonly chart: AreasChart;
	/** Null where there is no period to compare in. */
	readonly at: Period | null;
	/** Where slopes, ranks and small charts start; null where no earlier period can be compared with. */
	readonly since: Period | null;
	/** Whether small charts share one scale. */
	readonly axes: 'shared' | 'own';
	readonly per: Per;
}

/** A question about an indicator with what it is answered from; null where areas cannot be compared. */
export interface Comparing {
	readonly compared: Compared | null;
	readonly question: AreasQuestion;
}

/** The question with the usual in place of what cannot be asked together, and what answers it. */
export function comparing(ground: Ground, id: string, question: AreasQuestion): Comparing {
	const totals = comparedOf(ground, id, 'total');
	if (totals === null) {
		return { compared: null, question: { ...question, at: null, since: null, per: 'total' } };
	}
	const at = periodOr(totals, question.at);
	const rates = question.per === 'thousand' ? comparedOf(ground, id, 'thousand') : null;
	const compared = rates?.periods.includes(at) ? rates : totals;
	const earlier = earlierPeriods(compared, at);
	const since =
		question.since !== null && earlier.includes(question.since)
			? question.since
			: usualStart(compared, at);
	const chart = chartsFor(compared).includes(question.chart) ? question.chart : 'bars';
	return { compared, question: { ...question, chart, at, since, per: compared.per } };
}

/** The charts that say something of an indicator; a ratio says nothing of how an area moved. */
export function chartsFor(compared: Compared): readonly AreasChart[] {
	const known = kept.get(compared) ?? findCharts(compared);
	kept.set(compared, known);
	return known;
}

function findCharts(compared: Compared): AreasChart[] {
	const { areas, indicator, periods } = compared;
	const starts = periods.map((period) => earlierPeriods(compared, period).at(-1) ?? null);
	const isRanked = (period: Period | null) => period !== null && ranksAt(compared, period) !== null;
	const canMove = indicator.kind !== 'ratio' && starts.some((start) => start !== null);
	const canJoin = canMove && indicator.cycleMonths !== null;
	const has = {
		bars: true,
		map: areas.filter(({ tile }) => tile !== null).length >= LEAST_TILES,
		slope: canMove,
		ranks:
			canJoin && periods.some((one, index) => isRanked(one) && isRanked(starts[index] ?? null)),
		multiples: canJoin
	};
	return AREAS_CHARTS.filter((chart) => has[chart]);
}

function periodOr(compared: Compared, asked: Period | null): Period {
	return asked !== null && compared.periods.includes(asked) ? asked : usualPeriod(compared);
}
