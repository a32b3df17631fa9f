import { BLUE, INK, RED, SECONDARY } from './palette.ts';

export type LabelKind =
	| 'value'
	| 'chosen'
	| 'name'
	| 'first'
	| 'note'
	| 'target'
	| 'amount'
	| 'tick'
	| 'gap-good'
	| 'gap-bad';

interface Look {
	readonly color: string;
	readonly isBold: boolean;
	readonly isLarge: boolean;
	/** Whether a white edge keeps dotted lines off the letters. */
	readonly isHaloed: boolean;
}

const QUIET: Look = { color: SECONDARY, isBold: false, isLarge: false, isHaloed: false };
const PLAIN: Look = { color: INK, isBold: false, isLarge: false, isHaloed: false };
const STRONG: Look = { color: BLUE, isBold: true, isLarge: false, isHaloed: false };

/** How each kind of label looks, in every chart. */
export const LABEL_LOOK = {
	value: { ...STRONG, isLarge: true },
	chosen: { ...STRONG, isHaloed: true },
	name: QUIET,
	first: PLAIN,
	note: PLAIN,
	target: PLAIN,
	amount: { ...PLAIN, isHaloed: true },
	tick: QUIET,
	'gap-good': { ...STRONG, isBold: false },
	'gap-bad': { color: RED, isBold: false, isLarge: false, isHaloed: false }
} as const satisfies Record<LabelKind, Look>;
