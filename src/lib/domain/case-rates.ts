import type { JudgedFigures, Rates } from './judged.ts';
import { isPartYear } from './latest-actual.ts';
import type { PlanCase } from './plan-case.ts';
import { achievementRate, elapsedRate, expectedRate, pace, progressRate } from './rates.ts';
import { isOpenEnded } from './value.ts';

/** Steps of a plan's time: `gone` from the baseline to the judged period, `whole` to the final target. */
export interface Steps {
	readonly gone: number;
	readonly whole: number;
}

const NONE: Rates = {
	achievement: null,
	progress: null,
	expected: null,
	elapsed: null,
	pace: null
};

/**
 * The rates of a case, each as far as it can be worked out, whatever the judgement. None for what is neutral, to be
 * kept or to be done, nor for a part-year; of an open-ended value only the elapsed time has one.
 */
export function ratesOf({
	plan: { direction, periodType, cumulative, doIt, baseline: start },
	figures: { actual, baseline, expected, period, target },
	steps
}: {
	readonly plan: PlanCase;
	readonly figures: JudgedFigures;
	readonly steps: Steps | null;
}): Rates {
	const hasNone = direction === 'neutral' || direction === 'maintain' || doIt;
	if (hasNone || period === null || isPartYear(period, periodType)) {
		return NONE;
	}
	const elapsed =
		start &&
		target &&
		elapsedRate({ period, from: start.period, to: target.period, type: periodType });
	if (actual === null || isOpenEnded(actual.qualifier)) {
		return { ...NONE, elapsed };
	}
	const { value } = actual;
	const way = baseline &&
		target && { actual: value, baseline: baseline.value, target: target.value };
	return {
		achievement:
			target === null || cumulative
				? null
				: achievementRate({ actual: value, target: target.value, direction }),
		progress: way && progressRate(way),
		expected: expected && expectedRate({ actual: value, expected: expected.value, direction }),
		elapsed,
		pace: way && steps && pace({ ...way, ...steps })
	};
}
