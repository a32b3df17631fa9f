import { quotientOf } from './comparison.ts';
import { divide, shiftPoint } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import { isUnsettled, type Observation, type ValueStatus } from './observation.ts';
import { comparePeriods, type Period } from './period.ts';
import { at, type Series } from './series.ts';
import { amountOf, type Reading } from './value.ts';

/** Digits after the point that a rate is shown with, in the unit that figures are shown in. */
const DECIMALS = 2;

/**
 * Whether values of both count the same day where their periods are the same. Days do; months do where both
 * come every month, as stocks of one register; a year's births have no day that a population could be of.
 * Only counts can be so many per 1,000 residents, and only observed ones.
 */
export function countOneDay(counted: Indicator, population: Indicator): boolean {
	const isMonthly = [counted, population].every(({ cycleMonths }) => cycleMonths === 1);
	return (
		counted.kind === 'count' &&
		counted.basis === 'observed' &&
		population.basis === 'observed' &&
		counted.periodType === population.periodType &&
		(counted.periodType === 'date' || (counted.periodType === 'month' && isMonthly))
	);
}

/**
 * 人口千人あたり: each value ÷ the population of the same day × 1,000, unrounded, with the qualifiers and breaks
 * of both. Periods without such a population are left out; null when none is left. The rates do not add up.
 */
export function perThousand(series: Series, population: Series): Series | null {
	const { indicator } = series;
	if (!countOneDay(indicator, population.indicator)) {
		return null;
	}
	const [first, ...rest] = series.points.flatMap((point) => {
		const residents = at(population, point.period);
		return residents === null ? [] : [rateOf(point, residents, population.indicator.unit.factor)];
	});
	return first === undefined
		? null
		: {
				...series,
				indicator: {
					...indicator,
					decimals: DECIMALS + Math.round(Math.log10(indicator.unit.factor)),
					additive: false
				},
				points: [first, ...rest],
				breaks: earliestFirst([...series.breaks, ...population.breaks])
			};
}

function rateOf(point: Observation, residents: Observation, factor: number): Observation {
	return {
		...point,
		reading: rateReading(point.reading, residents.reading, factor),
		status: isUnsettled(point.status) ? point.status : settled(point, residents),
		band: null,
		sample: null,
		margin: null
	};
}

/** The point's own status, unless the population that it is divided by may still change. */
function settled(point: Observation, residents: Observation): ValueStatus {
	return isUnsettled(residents.status) ? residents.status : point.status;
}

function rateReading(counted: Reading, residents: Reading, factor: number): Reading {
	const [count, people] = [amountOf(counted), amountOf(residents)];
	if (count === null) {
		return counted;
	}
	if (people === null) {
		return residents;
	}
	const residing = { ...people, value: people.value * factor };
	const rate = quotientOf(count, residing, (a, p) => divide(shiftPoint(a, 3), p));
	return rate === null ? { kind: 'missing', reason: 'notApplicable' } : { kind: 'amount', ...rate };
}

function earliestFirst(periods: readonly Period[]): Period[] {
	return [...new Set(periods)].sort(comparePeriods);
}
