import type { Area } from '$lib/domain/area.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import { at, latest } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import type { AreaAmount } from '$lib/wording/between-areas.ts';
import type { Ground } from '../ground.ts';
import type { Compared } from './compared.ts';

/** One indicator of some areas, before it is put into words. */
export interface SideValues {
	readonly compared: Compared;
	/** The newest period at which all of them have a value; null where there is none. */
	readonly period: Period | null;
	/** What each area has then, else its newest value, or why it has none; null where nothing is recorded. */
	readonly observations: readonly (Observation | null)[];
	/** What may be set against each other: empty without a period that all share. */
	readonly amounts: readonly AreaAmount[];
}

/** What some areas have of an indicator, as far as possible at the same period. */
export function sideValues(ground: Ground, compared: Compared, areas: readonly Area[]): SideValues {
	const series = areas.map(({ code }) => compared.series.get(code) ?? null);
	const shared = [...compared.recorded.keys()].findLast((period) =>
		series.every((own) => own !== null && at(own, period)?.reading.kind === 'amount')
	);
	if (shared === undefined) {
		const observations = series.map((own, index) =>
			own === null ? lastRecorded(ground, compared, areas[index]) : latest(own)
		);
		return { compared, period: null, observations, amounts: [] };
	}
	const observations = series.map((own) => own && at(own, shared));
	const amounts = areas.flatMap((area, index) => {
		const observation = observations[index];
		const amount = observation && amountOf(observation.reading);
		return amount ? [{ area, amount }] : [];
	});
	return { compared, period: shared, observations, amounts };
}

/** The newest observation of an area that has no value: it says why. */
function lastRecorded(
	ground: Ground,
	{ indicator }: Compared,
	area: Area | undefined
): Observation | null {
	return (
		ground
			.observationsOf(indicator.id)
			.filter((observation) => observation.area === area?.code)
			.toSorted((a, b) => comparePeriods(a.period, b.period))
			.at(-1) ?? null
	);
}
