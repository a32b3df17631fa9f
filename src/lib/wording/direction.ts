import { type Amount, negated } from '$lib/domain/value.ts';
import { shownSign } from './digits.ts';

export type Step = 'up' | 'down';

/** Which way a difference goes as it shows; null when its open end leaves that unsaid (more than −5). */
export function directionOf(difference: Amount, decimals: number): Step | 'same' | null {
	const sign = shownSign(difference.value, decimals);
	const { qualifier } = difference;
	const openUpward = qualifier === '>' || qualifier === '>=';
	const openDownward = qualifier === '<' || qualifier === '<=';
	if (openUpward) {
		return sign > 0 || (sign === 0 && qualifier === '>') ? 'up' : null;
	}
	if (openDownward) {
		return sign < 0 || (sign === 0 && qualifier === '<') ? 'down' : null;
	}
	return sign === 0 ? 'same' : sign > 0 ? 'up' : 'down';
}

/** How large a difference is whichever way it goes; less than −399 is a fall of more than 399. */
export function stepSize(difference: Amount): Amount {
	return difference.value < 0 ? negated(difference) : difference;
}
