import { percentOf } from '../decimal.ts';
import { meets } from '../end.ts';
import type { Rules } from './said.ts';

/** The scheme `ratio-abc`: 目安比 of what is to increase. */
export const ratioAbc: Rules<'ratio-abc'> = ({ plan, climb, isOutside }, { value }) => {
	const { expected } = climb;
	if (plan.direction !== 'increase') {
		return { reason: 'increaseOnly' };
	}
	if (isOutside) {
		return { reason: 'outsidePlan' };
	}
	if (expected === null) {
		return { reason: 'noBaseline' };
	}
	if (meets(value, expected)) {
		return { status: 'A', formula: 'a ≥ E' };
	}
	const rate = expected > 0 ? percentOf(value.value, expected) : null;
	if (rate === null) {
		return { reason: 'noRate' };
	}
	const end = { ...value, value: rate };
	if (meets(end, 80)) {
		return { status: 'B+', formula: 'a ÷ E ≥ 80 %' };
	}
	return meets(end, 50)
		? { status: 'B', formula: 'a ÷ E ≥ 50 %' }
		: { status: 'C', formula: 'a ÷ E < 50 %' };
};
