import { grouped } from './grouped.ts';
import type { Indicator } from './indicator.ts';
import { judgementOf } from './indicator-plan.ts';
import type { Judged } from './judged.ts';
import type { ReleasedFigures } from './release-changes.ts';
import {
	FOOTINGS,
	footingOf,
	SCHEME_STATUSES,
	type SchemeName,
	type SchemeStatus
} from './scheme.ts';

/** What a dataset holds at one version, with the indicators as they were described then. */
export interface JudgedFigures extends ReleasedFigures {
	readonly indicators: readonly Indicator[];
}

/** Which way a verdict moved; `none` where one of the two is no verdict, or neither is above the other. */
export type Course = 'better' | 'worse' | 'none';

/** 判定の変化: our verdict of an indicator in an area by the figures of two versions. */
export interface VerdictMove {
	/** As it is described now. */
	readonly indicator: Indicator;
	readonly area: string;
	readonly before: Judged;
	readonly after: Judged;
	readonly course: Course;
}

/**
 * The verdicts that are others by the figures of `after` than by those of `before`, each of its latest period and both
 * by the same scheme, in the order of `after`. An indicator that `before` does not have could not be judged then.
 */
export function verdictMoves(
	before: JudgedFigures,
	after: JudgedFigures,
	scheme: SchemeName
): VerdictMove[] {
	const judgeBefore = judgeIn(before, scheme);
	const judgeAfter = judgeIn(after, scheme);
	return plannedPairs([...after.targets, ...before.targets]).flatMap(([id, area]) => {
		const indicator = after.indicators.find((one) => one.id === id);
		if (indicator === undefined) {
			return [];
		}
		const described = before.indicators.find((one) => one.id === id) ?? indicator;
		const [was, is] = [judgeBefore(described, area), judgeAfter(indicator, area)];
		return was.status === is.status
			? []
			: [{ indicator, area, before: was, after: is, course: courseOf(scheme, was, is) }];
	});
}

/** Better or worse only where the scheme's own order and what the statuses come to do not contradict each other. */
function courseOf(
	scheme: SchemeName,
	{ status: was }: Pick<Judged, 'status'>,
	{ status: is }: Pick<Judged, 'status'>
): Course {
	const [footingWas, footingIs] = [footingRank(scheme, was), footingRank(scheme, is)];
	if (footingWas === null || footingIs === null) {
		return 'none';
	}
	if (footingIs <= footingWas && listRank(scheme, is) < listRank(scheme, was)) {
		return 'better';
	}
	return footingIs >= footingWas && listRank(scheme, is) > listRank(scheme, was) ? 'worse' : 'none';
}

/** Counted from the best; null where nobody can say. */
function footingRank(scheme: SchemeName, status: SchemeStatus): number | null {
	const footing = footingOf(scheme, status);
	return footing === 'none' ? null : FOOTINGS.indexOf(footing);
}

function listRank(scheme: SchemeName, status: SchemeStatus): number {
	const statuses: readonly string[] = SCHEME_STATUSES[scheme];
	return statuses.indexOf(status);
}

function judgeIn({ observations, targets }: ReleasedFigures, scheme: SchemeName) {
	const values = grouped(observations, ({ indicator, area }) => `${indicator} ${area}`);
	const points = grouped(targets, ({ indicator, area }) => `${indicator} ${area}`);
	return (indicator: Indicator, area: string): Judged => {
		const key = `${indicator.id} ${area}`;
		return judgementOf(
			{
				indicator,
				observations: values.get(key) ?? [],
				targets: points.get(key) ?? [],
				period: null
			},
			scheme
		);
	};
}

function plannedPairs(
	targets: ReleasedFigures['targets']
): readonly (readonly [indicator: string, area: string])[] {
	const pairs = new Map(
		targets.map(({ indicator, area }) => [`${indicator} ${area}`, [indicator, area] as const])
	);
	return [...pairs.values()];
}
