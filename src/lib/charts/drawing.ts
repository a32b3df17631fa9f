import type { Label, XY } from './geometry.ts';
import { LABEL_LOOK, type LabelKind } from './label-look.ts';
import { PAPER } from './palette.ts';

/** One path with what decides its looks; what is left out is not set. charts.css replaces colours by class. */
export interface Shape {
	readonly class: string;
	readonly d: string;
	/** The line or bar it stands for, which Chart.js paints in its place. */
	readonly id?: string;
	/** What `currentColor` is in its fill and stroke. */
	readonly color?: string;
	/** Not filled when left out. */
	readonly fill?: string;
	readonly stroke?: string;
	readonly width?: number;
	readonly dash?: string;
	readonly cap?: 'round';
}

/** One line of text with its baseline at (x, y). */
export interface Lettering {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly fill: string;
	/** `axis-text` when left out. */
	readonly class?: string;
	/** Starts at x when left out. */
	readonly anchor?: 'middle' | 'end';
	readonly weight?: 700;
	/** Colour of the edge that keeps lines off the letters. */
	readonly halo?: string;
}

/** A picture as paths and texts in the units of its viewBox, ready to paint. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	/** Upper left corner of the viewBox; 0 0 when left out. */
	readonly origin?: XY;
	/** From the lowest; texts lie over all of them. */
	readonly shapes: readonly Shape[];
	readonly texts: readonly Lettering[];
}

/** A label in the looks of its kind. */
export function lettering(
	{ kind, x, y, anchor, text }: Label<LabelKind>,
	font: { readonly axis: number; readonly value: number }
): Lettering {
	const look = LABEL_LOOK[kind];
	return {
		x,
		y,
		text,
		size: look.isLarge ? font.value : font.axis,
		fill: look.color,
		...(look.isLarge ? { class: 'axis-text value-text' } : {}),
		...(anchor === 'start' ? {} : { anchor }),
		...(look.isBold ? { weight: 700 } : {}),
		...(look.isHaloed ? { halo: PAPER } : {})
	};
}
