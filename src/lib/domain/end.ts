import type { Amount, Qualifier } from './value.ts';

/** One end of what a value may be; `below` tells that it is just under the number (未満). */
export interface End {
	readonly value: number;
	readonly below: boolean;
}

/** The least and the most that a value may be; the same object twice where it is one number. */
export type Ends = readonly [least: End, most: End];

const LOWEST: End = { value: -Infinity, below: false };
const HIGHEST: End = { value: Infinity, below: false };

/** Just over a number is judged as the number: with no end above, only what the number meets is sure. */
export function endsOf({ value, qualifier }: Amount): Ends {
	const known: End = { value, below: false };
	return ENDS[qualifier](known);
}

const ENDS = {
	'=': (known) => [known, known],
	about: (known) => [known, known],
	'>': (known) => [known, HIGHEST],
	'>=': (known) => [known, HIGHEST],
	'<': ({ value }) => [LOWEST, { value, below: true }],
	'<=': (known) => [LOWEST, known]
} as const satisfies Record<Qualifier, (known: End) => Ends>;

/** Whether the end is at the bar or over it. */
export function meets({ value, below }: End, bar: number): boolean {
	return value > bar || (value === bar && !below);
}
