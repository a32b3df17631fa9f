import { BLUE, DARK_OCHRE, INK, PAPER, RED, SECONDARY, SECOND_BLUE } from './palette.ts';

export type LabelKind =
	| 'value'
	| 'value-bad'
	| 'value-neutral'
	| 'chosen'
	| 'second'
	| 'third'
	| 'fourth'
	| 'badge'
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
	/** Whether a white edge keeps lines off the letters. */
	readonly isHaloed: boolean;
}

const QUIET: Look = { color: SECONDARY, isBold: false, isLarge: false, isHaloed: false };
const PLAIN: Look = { color: INK, isBold: false, isLarge: false, isHaloed: false };
const STRONG: Look = { color: BLUE, isBold: true, isLarge: false, isHaloed: false };

/** How each kind of label looks, in every chart. */
export const LABEL_LOOK = {
	value: { ...STRONG, isLarge: true },
	'value-bad': { ...STRONG, color: RED, isLarge: true },
	'value-neutral': { ...STRONG, color: INK, isLarge: true },
	chosen: { ...STRONG, isHaloed: true },
	second: { ...STRONG, color: SECOND_BLUE, isHaloed: true },
	third: { ...STRONG, color: DARK_OCHRE, isHaloed: true },
	fourth: { ...STRONG, color: INK, isHaloed: true },
	badge: { ...STRONG, color: PAPER },
	name: QUIET,
	first: PLAIN,
	note: PLAIN,
	target: PLAIN,
	amount: { ...PLAIN, isHaloed: true },
	tick: QUIET,
	'gap-good': { ...STRONG, isBold: false },
	'gap-bad': { color: RED, isBold: false, isLarge: false, isHaloed: false }
} as const satisfies Record<LabelKind, Look>;
