import type { Direction } from './indicator.ts';
import type { Judged, Rates } from './judged.ts';
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
	| 'decrease'
	| 'cumulative'
	| 'noTarget'
	| 'noBaseline'
	| 'noExpected'
	| 'noDistance'
	| 'noTime'
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
		return 'noActual';
	}
	return isOpenEnded(actual.qualifier) ? 'openEnded' : null;
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
		const way = wayObstacle(judged);
		return judged.rates.progress === null ? way : 'noTime';
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
