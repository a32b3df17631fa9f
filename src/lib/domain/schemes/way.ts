import type { Steps } from '../case-rates.ts';
import { decimalsOf, shiftPoint } from '../decimal.ts';
import { type End, meets } from '../end.ts';
import type { NotAssessableReason } from '../judged.ts';
import type { JudgedFacts } from './said.ts';

/** The way from the baseline to the target, turned so that higher is better: it always goes up. */
export interface Way {
	readonly baseline: number;
	readonly target: number;
	readonly steps: Steps;
}

/** The way of a plan; or why there is none that goes in the wanted direction and holds the judged period. */
export function wayOf({ plan, climb, isOutside, steps }: JudgedFacts): Way | NotAssessableReason {
	const { baseline, target } = climb;
	if (baseline === null) {
		return 'noBaseline';
	}
	if (target === null) {
		return 'noTarget';
	}
	if (plan.direction === 'maintain') {
		return 'maintainOnly';
	}
	if (target === baseline) {
		return 'noDistance';
	}
	if (target < baseline) {
		return 'targetBehind';
	}
	return isOutside || steps === null ? 'outsidePlan' : { baseline, target, steps };
}

/** Whether the value has gone so many tenths of the way that the time gone by asks for; compared in whole numbers. */
export function keepsPace(way: Way, value: End, tenths: number): boolean {
	const { gone, whole } = way.steps;
	const places = decimalsOf(value.value, way.baseline, way.target);
	const start = shiftPoint(way.baseline, places);
	const gained = (shiftPoint(value.value, places) - start) * whole * 10;
	const asked = (shiftPoint(way.target, places) - start) * gone * tenths;
	return meets({ ...value, value: gained }, asked);
}
