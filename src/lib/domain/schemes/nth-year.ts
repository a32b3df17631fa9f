import type { Rules } from './said.ts';
import { keepsPace, wayOf } from './way.ts';

/** The scheme `nth-year`: the n-th of N years asks for n ÷ N of the way. */
export const nthYear: Rules<'nth-year'> = (facts, { value }) => {
	const way = wayOf(facts);
	if (typeof way === 'string') {
		return { reason: way };
	}
	if (way.steps.gone === 0) {
		return { reason: 'atBaseline' };
	}
	if (keepsPace(way, value, 10)) {
		return { status: '①', formula: '(a − b) ÷ (t − b) ≥ n ÷ N' };
	}
	return keepsPace(way, value, 6)
		? { status: '②', formula: '(a − b) ÷ (t − b) ≥ 60 % × n ÷ N' }
		: { status: '③', formula: '(a − b) ÷ (t − b) < 60 % × n ÷ N' };
};
