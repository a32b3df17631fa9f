import type { Amount } from '$lib/domain/value.ts';
import type { Drawing } from './drawing.ts';
import { ratioDrawing } from './ratio-drawing.ts';
import { ratioFrame } from './ratio-frame.ts';

export interface RatioInput {
	readonly title: string;
	/** One small frame for a card, or one that fits wide and narrow places. */
	readonly place: 'card' | 'page';
	/** The period that counts as 1: 前年 = 1 on a card, 令和4年度 and 1 on a slide. */
	readonly reference: { readonly label: string; readonly text: string };
	/** How many times the reference, and its words (3倍超). */
	readonly value: { readonly label: string; readonly text: string; readonly amount: Amount };
}

export interface RatioScene {
	readonly title: string;
	readonly narrow: Drawing;
	/** Left out on a card. */
	readonly wide?: Drawing;
}

/** Two bars: the reference as 1, and the value in proportion, with an open end where it is open-ended. */
export function ratioScene(input: RatioInput): RatioScene {
	const narrow = ratioDrawing(ratioFrame(input, 'small'));
	const { title, place } = input;
	return place === 'card'
		? { title, narrow }
		: { title, narrow, wide: ratioDrawing(ratioFrame(input, 'large')) };
}
