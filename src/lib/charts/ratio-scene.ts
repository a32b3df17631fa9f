import type { Amount } from '$lib/domain/value.ts';
import { tenth, type XY } from './geometry.ts';
import { textWidth } from './text-width.ts';

export interface RatioInput {
	readonly title: string;
	/** One small frame for a card, or one that fits wide and narrow places. */
	readonly place: 'card' | 'page';
	/** The period that counts as 1: 前年 = 1 on a card, 令和4年度 and 1 on a slide. */
	readonly reference: { readonly label: string; readonly text: string };
	/** How many times the reference, and its words (3倍超). */
	readonly value: { readonly label: string; readonly text: string; readonly amount: Amount };
}

/** `up` is open beyond its end (超・以上), `down` lies somewhere below it (未満・以下). */
type RatioEnd = 'exact' | 'up' | 'down';

interface RatioBarScene {
	readonly y: number;
	readonly height: number;
	/** From `RatioFrame.start` to the end, tip included. */
	readonly width: number;
	readonly end: RatioEnd;
	/** The two white strokes that say that the bar is not to scale beyond them. */
	readonly slashes: readonly (readonly XY[])[];
}

interface RatioText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly isBold: boolean;
}

export interface RatioFrame {
	/** `small` writes the reference beside its bar, `large` names both bars at the left. */
	readonly layout: 'small' | 'large';
	readonly width: number;
	readonly height: number;
	/** Where both bars begin. */
	readonly start: number;
	readonly reference: RatioBarScene;
	readonly value: RatioBarScene;
	readonly texts: readonly RatioText[];
}

export interface RatioScene {
	readonly title: string;
	/** One frame, or the narrow one and the wide one. */
	readonly frames: readonly RatioFrame[];
}

const SMALL = {
	width: 224,
	height: 58,
	gap: 7,
	reference: { y: 2, height: 18, font: 16 },
	value: { y: 28, height: 24, font: 18 }
};
const LARGE = {
	width: 720,
	height: 150,
	gap: 12,
	reference: { y: 12, height: 36, font: 20 },
	value: { y: 78, height: 50, font: 30 }
};
/** An open bar's slashes lie before the value and its tip beyond it, in multiples of the reference. */
const BEYOND = 0.35;
const BEFORE = 0.25;
const LEAN = 0.16;
const MIDDLE = 0.36;

/** Two bars: the reference as 1, and the value in proportion, with an open end where it is open-ended. */
export function ratioScene(input: RatioInput): RatioScene {
	const layouts = input.place === 'card' ? (['small'] as const) : (['small', 'large'] as const);
	return { title: input.title, frames: layouts.map((layout) => ratioFrame(input, layout)) };
}

function ratioFrame({ reference, value }: RatioInput, layout: RatioFrame['layout']): RatioFrame {
	const size = layout === 'small' ? SMALL : LARGE;
	const end = endOf(value.amount);
	const names = layout === 'small' ? [] : [reference.label, value.label];
	const start = Math.max(
		1,
		...names.map((name) => textWidth(name, size.reference.font) + size.gap * 2)
	);
	const referenceText = layout === 'small' ? reference.label : reference.text;
	const times = value.amount.value + (end === 'up' ? BEYOND : 0);
	const room = (text: string, font: number) =>
		size.width - start - size.gap - textWidth(text, font);
	const unit = Math.min(
		room(value.text, size.value.font) / Math.max(times, Number.EPSILON),
		room(referenceText, size.reference.font)
	);
	const width = tenth(times * unit);
	const slashAt = start + (value.amount.value - BEFORE) * unit;
	const base = (bar: { y: number; height: number }, font: number) =>
		tenth(bar.y + bar.height / 2 + font * MIDDLE);
	const text = (
		words: string,
		x: number,
		{ bar, isBold }: { bar: typeof size.reference; isBold: boolean }
	): RatioText => ({ x: tenth(x), y: base(bar, bar.font), text: words, size: bar.font, isBold });
	return {
		layout,
		width: size.width,
		height: size.height,
		start: tenth(start),
		reference: { ...barOf(size.reference), width: tenth(unit), end: 'exact', slashes: [] },
		value: {
			...barOf(size.value),
			width,
			end,
			slashes: end === 'up' ? slashes(slashAt, size.value) : []
		},
		texts: [
			text(referenceText, start + unit + size.gap, {
				bar: size.reference,
				isBold: layout === 'large'
			}),
			text(value.text, start + width + size.gap, { bar: size.value, isBold: true }),
			...names.map((name, index) =>
				text(name, 0, {
					bar: { ...(index === 0 ? size.reference : size.value), font: size.reference.font },
					isBold: index === 1
				})
			)
		]
	};
}

function endOf({ qualifier }: Amount): RatioEnd {
	if (qualifier.startsWith('>')) {
		return 'up';
	}
	return qualifier.startsWith('<') ? 'down' : 'exact';
}

function barOf({ y, height }: { y: number; height: number }): { y: number; height: number } {
	return { y, height };
}

/** Two leaning strokes, each as wide as a tenth of the bar is high. */
function slashes(x: number, { y, height }: { y: number; height: number }): XY[][] {
	const thick = height / 9;
	return [0, thick * 2.4].map((shift) => {
		const foot = x + shift;
		return [
			[tenth(foot), y + height],
			[tenth(foot + height * LEAN), y],
			[tenth(foot + height * LEAN + thick), y],
			[tenth(foot + thick), y + height]
		];
	});
}
