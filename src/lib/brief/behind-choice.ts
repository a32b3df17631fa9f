import type { ChartWish } from '$lib/domain/briefing.ts';
import type { Area } from '$lib/domain/area.ts';
import { fiscalYearOf } from '$lib/domain/period.ts';
import { segments, type Series } from '$lib/domain/series.ts';
import { upwards } from '$lib/explore/ground.ts';
import type { BriefFacts } from './facts.ts';
import { proofOf } from './proof.ts';
import { partOf, toldSeries } from './told-series.ts';

/** A run of fewer values is no trend that a promise could stand on. */
const LEAST_VALUES = 5;

/** A series, as much of it as is told. */
export interface BehindChoice {
	readonly series: Series;
	readonly area: Area;
}

/**
 * The trend behind the promises: the planned one; else an indicator of the goals that none of their slides shows, in
 * the organisation's own area before the areas around it; else the residents. Null where none runs long enough.
 */
export function behindChoice(facts: BriefFacts, wish: ChartWish | null): BehindChoice | null {
	return wish === null ? usualChoice(facts) : wishedChoice(facts, wish);
}

function wishedChoice({ ground }: BriefFacts, wish: ChartWish): BehindChoice | null {
	const area = ground.area(wish.area);
	const whole = ground.series(wish.indicator, wish.area);
	const series = whole === null ? null : partOf(whole, wish);
	return area === null || series === null ? null : { series, area };
}

function usualChoice(facts: BriefFacts): BehindChoice | null {
	const { dataset, ground, organization, sheet } = facts;
	const shown = shownByGoals(facts);
	const others = sheet.goals.flatMap(({ indicators }) => indicators).filter((id) => !shown.has(id));
	const areas = [...upwards(ground, organization.area)];
	const pairs = [others, dataset.populations].flatMap((ids) =>
		areas.flatMap((area) => ids.map((id) => ({ area, id })))
	);
	for (const { area, id } of pairs) {
		const whole = ground.series(id, area.code);
		const series = whole === null ? null : toldSeries(whole, sheet.fiscalYear);
		if (series !== null && isTrend(series, sheet.fiscalYear)) {
			return { series, area };
		}
	}
	return null;
}

/** The indicators of the charts on the slides of the goals, and the keys of the goals. */
function shownByGoals(facts: BriefFacts): ReadonlySet<string> {
	const { briefing, sheet } = facts;
	return new Set(
		sheet.goals.flatMap((goal) => {
			const asked = briefing?.slides.find(({ goal: number }) => number === goal.number);
			const proof = proofOf(facts, goal, asked?.chart ?? null);
			return [goal.key?.indicator, proof?.series.indicator.id].flatMap((id) => id ?? []);
		})
	);
}

/** Whether its newest unbroken run is long enough, and reaches the fiscal year or the one before. */
function isTrend(series: Series, fiscalYear: number): boolean {
	const { basis, kind } = series.indicator;
	const run = segments(series).at(-1) ?? [];
	const last = run.at(-1);
	return (
		basis === 'observed' &&
		kind !== 'ratio' &&
		run.length >= LEAST_VALUES &&
		last !== undefined &&
		fiscalYearOf(last.period) >= fiscalYear - 1
	);
}
