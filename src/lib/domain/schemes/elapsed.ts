import type { Rules } from './said.ts';
import { keepsPace, wayOf } from './way.ts';

/** The scheme `elapsed`: 進捗率 against 経過率. */
export const elapsed: Rules<'elapsed'> = (facts, { value }) => {
	const way = wayOf(facts);
	if (typeof way === 'string') {
		return { reason: way };
	}
	return keepsPace(way, value, 10)
		? { status: 'A', formula: '(a − b) ÷ (t − b) ≥ (y − y0) ÷ (y1 − y0)' }
		: { status: 'B', formula: '(a − b) ÷ (t − b) < (y − y0) ÷ (y1 − y0)' };
};
