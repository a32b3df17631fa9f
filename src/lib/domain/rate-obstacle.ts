import type { Direction } from './indicator.ts';
import type { Judged, Rates } from './judged.ts';
import { comparePeriods } from './period.ts';
import { isOpenEnded } from './value.ts';

/** Why a rate is not worked out. */
export type RateObstacle =
	| 'doIt'
	| 'neutral'
	| 'maintain'
	| 'ratioOnly'
	| 'partYear'
	| 'noActual'
	| 'openEnded'
	| 'gap'
	| 'decrease'
	| 'cumulative'
	| 'noTarget'
	| 'noBaseline'
	| 'noExpected'
	| 'noDistance'
	| 'noTime'
	| 'beforeBaseline'
	| 'zero';

/** What an indicator says of itself that rates depend on. */
export interface RatedIndicator {
	readonly direction: Direction;
	readonly doIt: boolean;
	readonly cumulative: boolean;
}

/** Why one of the four rates is null; null when it is not. */
export function rateObstacle(
	rate: Exclude<keyof Rates, 'elapsed'>,
	judged: Judged,
	indicator: RatedIndicator
): RateObstacle | null {
	if (judged.rates[rate] !== null && judged.reason !== 'ratioOnly') {
		return null;
	}
	return anyObstacle(judged, indicator) ?? OBSTACLES[rate](judged, indicator);
}

/** What keeps every rate from being worked out. */
function anyObstacle(
	{ reason, figures: { actual } }: Judged,
	{ direction, doIt }: RatedIndicator
): RateObstacle | null {
	if (doIt) {
		return 'doIt';
	}
	if (direction === 'neutral' || direction === 'maintain') {
		return direction;
	}
	if (reason === 'ratioOnly' || reason === 'partYear') {
		return reason;
	}
	if (actual === null) {
		return noTotal(reason);
	}
	return isOpenEnded(actual.qualifier) ? 'openEnded' : null;
}

/** Why there is no value: there is no total before the baseline, open on both sides, or over a gap that may be less. */
function noTotal(reason: Judged['reason']): RateObstacle {
	if (reason === 'outsidePlan') {
		return 'beforeBaseline';
	}
	return reason === 'openEnded' || reason === 'gap' ? reason : 'noActual';
}

const OBSTACLES = {
	achievement: ({ figures: { target } }, { direction, cumulative }) => {
		if (direction === 'decrease') {
			return 'decrease';
		}
		return cumulative ? 'cumulative' : target === null ? 'noTarget' : 'zero';
	},
	progress: wayObstacle,
	expected: ({ figures: { expected } }, { direction }) => {
		if (direction === 'decrease') {
			return 'decrease';
		}
		return expected === null ? 'noExpected' : 'zero';
	},
	pace: (judged) => {
		const { baseline, period } = judged.figures;
		if (judged.rates.progress === null) {
			return wayObstacle(judged);
		}
		const isBefore =
			baseline !== null && period !== null && comparePeriods(period, baseline.period) < 0;
		return isBefore ? 'beforeBaseline' : 'noTime';
	}
} as const satisfies Record<
	Exclude<keyof Rates, 'elapsed'>,
	(judged: Judged, indicator: RatedIndicator) => RateObstacle
>;

function wayObstacle({ figures: { baseline, target } }: Judged): RateObstacle {
	if (baseline === null) {
		return 'noBaseline';
	}
	return target === null ? 'noTarget' : 'noDistance';
}
