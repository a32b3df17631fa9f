/** `>` 超, `>=` 以上, `<` 未満, `<=` 以下, `about` 約; `=` is exact as published. */
export const QUALIFIERS = ['=', '>', '>=', '<', '<=', 'about'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** 未収録, 集計中, −, …, x: why there is no value. Zero is a value; blank is missing. */
export const MISSING_REASONS = [
	'notCollected',
	'notYet',
	'notApplicable',
	'unknown',
	'suppressed'
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A number as published, with its qualifier. */
export interface Amount {
	readonly value: number;
	readonly qualifier: Qualifier;
}

/** What stands in the cell: an amount, or the reason why there is none. */
export type Reading =
	| ({ readonly kind: 'amount' } & Amount)
	| { readonly kind: 'missing'; readonly reason: MissingReason };

type Side = 'exact' | 'about' | 'above' | 'below';

const SIDES = {
	'=': 'exact',
	about: 'about',
	'>': 'above',
	'>=': 'above',
	'<': 'below',
	'<=': 'below'
} as const satisfies Record<Qualifier, Side>;

const TURNED = {
	'=': '=',
	about: 'about',
	'>': '<',
	'>=': '<=',
	'<': '>',
	'<=': '>='
} as const satisfies Record<Qualifier, Qualifier>;

/** The amount of a reading; null when the reading is missing, whatever the reason. */
export function amountOf(reading: Reading): Amount | null {
	return reading.kind === 'amount' ? { value: reading.value, qualifier: reading.qualifier } : null;
}

/** Whether only one end is known: 超, 以上, 未満, 以下. Such a value is never drawn as exact. */
export function isOpenEnded(qualifier: Qualifier): boolean {
	return SIDES[qualifier] === 'above' || SIDES[qualifier] === 'below';
}

/** The qualifier of a value whose sign is changed: what is more than 3 becomes less than −3. */
export function turnQualifier(qualifier: Qualifier): Qualifier {
	return TURNED[qualifier];
}

/** The amount with its sign changed: more than 3 becomes less than −3. */
export function negated({ value, qualifier }: Amount): Amount {
	return { value: 0 - value, qualifier: turnQualifier(qualifier) };
}

/**
 * The qualifier of a − b, or of a ÷ b for amounts of zero and more. Null when the result says nothing:
 * > ÷ >, a bound of an approximate value, and a ÷ <b, whose divisor may be zero.
 */
export function combineQualifiers(
	a: Qualifier,
	b: Qualifier,
	operation: 'difference' | 'ratio'
): Qualifier | null {
	if (operation === 'ratio' && SIDES[b] === 'below') {
		return null;
	}
	// A growing b makes both a − b and a ÷ b smaller.
	const turned = TURNED[b];
	if (SIDES[a] === 'exact') {
		return turned;
	}
	if (SIDES[turned] === 'exact' || a === turned) {
		return a;
	}
	if (SIDES[a] !== SIDES[turned]) {
		return null;
	}
	return SIDES[a] === 'above' ? '>' : '<';
}
