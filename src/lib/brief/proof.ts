import type { ChartForm, ChartWish } from '$lib/domain/briefing.ts';
import type { Goal } from '$lib/domain/goal-sheet.ts';
import { footingOf } from '$lib/domain/scheme.ts';
import { segments, type Series } from '$lib/domain/series.ts';
import { lastWithin } from '$lib/domain/within-year.ts';
import { upwards } from '$lib/explore/ground.ts';
import type { PlanPlace } from '$lib/explore/plan/place.ts';
import { valuedPeriods } from '$lib/explore/range.ts';
import type { BriefFacts } from './facts.ts';
import { type Strength, strengthOf, strongest } from './strongest.ts';
import { partOf, toldSeries } from './told-series.ts';

/** The figures that a slide of a goal shows, and how. */
export interface Proof {
	readonly form: Strength;
	readonly series: Series;
	/** Its plan as it is judged in the year of the sheet; null where it is not. */
	readonly place: PlanPlace | null;
	/** Whether the briefing asks for these very figures. */
	readonly isAsked: boolean;
}

interface Option extends Omit<Proof, 'form' | 'isAsked'> {
	readonly judgedIn: PlanPlace['plan']['period'];
}

/**
 * What proves a goal: what the briefing asks for, else its key indicator, else the one of its indicators that shows
 * most for the organisation's area or the nearest around it. Null where no value is recorded.
 */
export function proofOf(facts: BriefFacts, goal: Goal, wish: ChartWish | null): Proof | null {
	const asked = wish === null ? null : askedProof(facts, wish);
	if (asked !== null) {
		return asked;
	}
	const { ground, organization } = facts;
	const key = goal.key === null ? null : ground.series(goal.key.indicator, goal.key.area);
	const best =
		(key && optionOf(facts, key)) ??
		strongest(goal.indicators.flatMap((id) => nearestOption(facts, id, organization.area) ?? []));
	return best === null ? null : { ...best, form: strengthOf(best), isAsked: false };
}

function askedProof(facts: BriefFacts, wish: ChartWish): Proof | null {
	const { area, form, indicator } = wish;
	const series = facts.ground.series(indicator, area);
	const told = series === null ? null : toldSeries(series, facts.sheet.fiscalYear);
	const part = series && partOf(wish.to === null ? (told ?? series) : series, wish);
	const place = part === null ? null : judgedPlace(facts, part);
	if (part === null) {
		return null;
	}
	const option = { series: part, place, judgedIn: periodOf(place) };
	const shown = possible(form, option);
	const judged = shown === 'target' ? place?.series : null;
	return { ...option, series: judged ?? part, form: shown, isAsked: true };
}

/** The form that was asked for where the figures allow it, else what they show at most. */
function possible(form: ChartForm | null, option: Option): Proof['form'] {
	const { series } = option;
	const count = valuedPeriods(series).length;
	const isCounted = series.indicator.kind !== 'ratio';
	const allows = {
		target: option.place !== null,
		trend: isCounted && segments(series).some(({ length }) => length > 1),
		bars: isCounted && count > 1,
		areas: false
	} as const satisfies Record<ChartForm, boolean>;
	return form !== null && form !== 'areas' && allows[form] ? form : strengthOf(option);
}

/** The indicator in the area that its plan is judged for, else in the area or the nearest around it. */
function nearestOption(facts: BriefFacts, id: string, wanted: string): Option | null {
	const all = [...upwards(facts.ground, wanted)].flatMap(({ code }) => {
		const series = facts.ground.series(id, code);
		return (series && optionOf(facts, series)) ?? [];
	});
	return all.find(({ judgedIn }) => judgedIn !== null) ?? all[0] ?? null;
}

/** A series as it is told: as far as it is judged in the year, else as far as the year goes. */
function optionOf(facts: BriefFacts, series: Series): Option | null {
	const place = judgedPlace(facts, series);
	const told = place?.series ?? toldSeries(series, facts.sheet.fiscalYear);
	return told === null ? null : { series: told, place, judgedIn: periodOf(place) };
}

/** The plan of a series with its verdict on the year of the sheet; null where there is none to show. */
function judgedPlace(facts: BriefFacts, series: Series): PlanPlace | null {
	const { ground, sheet, verdictsFor } = facts;
	const { area, breaks, indicator } = series;
	const targets = ground.targetsOf(indicator.id).filter((one) => one.area === area);
	const period = lastWithin(series.points, sheet.fiscalYear)?.period ?? null;
	if (period === null || targets.length === 0 || indicator.doIt || indicator.kind === 'ratio') {
		return null;
	}
	const verdicts = verdictsFor(indicator.id, area, period);
	if (footingOf(verdicts.judged.scheme, verdicts.judged.status) === 'none') {
		return null;
	}
	const observations = ground.observationsOf(indicator.id).filter((one) => one.area === area);
	return {
		area,
		plan: { indicator, observations, targets, period },
		verdicts,
		series: partOf(series, { from: null, to: period }),
		breaks
	};
}

function periodOf(place: PlanPlace | null): Option['judgedIn'] {
	return place?.plan.period ?? null;
}
