import type { Amount } from '$lib/domain/value.ts';
import { tenth } from './geometry.ts';
import type { RatioInput } from './ratio-scene.ts';
import { barTexts, nameTexts, roomFor, type Plot, type RatioText } from './ratio-words.ts';
import { textWidth, wrapText } from './text-width.ts';

/** `up` is open beyond its end (超・以上), `down` lies somewhere below it (未満・以下). */
type RatioEnd = 'exact' | 'up' | 'down';

export interface RatioBar {
	readonly y: number;
	readonly height: number;
	/** From `RatioFrame.start` to the end, tip included. */
	readonly width: number;
	readonly end: RatioEnd;
	/** From `RatioFrame.start` to the strokes that say that the bar is broken; null when it is whole. */
	readonly broken: number | null;
}

/** Where the two bars of a ratio and their words lie. */
export interface RatioFrame {
	/** `small` writes the reference beside its bar, `large` names both bars at the left. */
	readonly layout: 'small' | 'large';
	readonly width: number;
	readonly height: number;
	/** Where both bars begin. */
	readonly start: number;
	readonly reference: RatioBar;
	readonly value: RatioBar;
	readonly texts: readonly RatioText[];
}

/** What a frame of a ratio is laid out by; heights and fonts in the units of its viewBox. */
export interface RatioSize {
	readonly width: number;
	/** Between a bar and its words. */
	readonly gap: number;
	readonly above: number;
	readonly between: number;
	readonly below: number;
	readonly reference: RatioBarSize;
	readonly value: RatioBarSize;
}

interface RatioBarSize {
	readonly height: number;
	readonly font: number;
	/** The most of the plot's width that its words may take beside it. */
	readonly share: number;
}

const SMALL: RatioSize = {
	width: 224,
	gap: 7,
	above: 2,
	between: 8,
	below: 6,
	reference: { height: 18, font: 16, share: 0.8 },
	value: { height: 24, font: 18, share: 0.55 }
};
const LARGE: RatioSize = {
	width: 720,
	gap: 12,
	above: 12,
	between: 30,
	below: 22,
	reference: { height: 36, font: 20, share: 0.8 },
	value: { height: 50, font: 30, share: 0.55 }
};
/** The most of the frame's width that names at the left may take. */
const NAMES = 0.4;
/** An open bar's strokes lie before the value and its tip beyond it, in multiples of the reference. */
const BEYOND = 0.35;
const BEFORE = 0.25;
/** The least that tip and strokes take, in heights of the bar. */
const LEAST_BEYOND = 0.7;
const LEAST_BEFORE = 0.5;

/**
 * One frame of a ratio. Words that would leave their bar too short beside them go on lines of their own
 * under it, so that the bars keep nearly the full width and stay in proportion.
 */
export function ratioFrame(
	{ reference, value }: RatioInput,
	layout: RatioFrame['layout'],
	large = LARGE
): RatioFrame {
	const isSmall = layout === 'small';
	const size = isSmall ? SMALL : large;
	const names = isSmall ? [] : [reference.label, value.label].map((name) => nameLines(name, size));
	const plot = plotOf(names.flat(), size);
	const one = {
		...size.reference,
		isBold: !isSmall,
		text: isSmall ? reference.label : reference.text
	};
	const many = { ...size.value, isBold: true, text: value.text };
	const times = value.amount.value;
	const end = endOf(value.amount);
	const unit = Math.min(
		unitOf(times, { end, room: roomFor(many, plot), height: many.height }),
		roomFor(one, plot)
	);
	const beyond = end === 'up' ? Math.max(BEYOND * unit, LEAST_BEYOND * many.height) : 0;
	const before = Math.max(BEFORE * unit, LEAST_BEFORE * many.height);
	const first = { y: size.above, height: one.height, width: tenth(unit) };
	const firstTexts = barTexts(one, { plot, bar: first });
	const second = {
		y: tenth(first.y + first.height + firstTexts.height + size.between),
		height: many.height,
		width: tenth(times * unit + beyond)
	};
	const secondTexts = barTexts(many, { plot, bar: second });
	const named = names.flatMap((lines, index) => {
		const bar = index === 0 ? first : second;
		const middle = bar.y + bar.height / 2;
		return nameTexts(lines, { middle, font: one.font, isBold: index === 1 });
	});
	return {
		layout,
		width: size.width,
		height: Math.ceil(second.y + second.height + secondTexts.height + size.below),
		start: tenth(plot.start),
		reference: { ...first, end: 'exact', broken: null },
		value: {
			...second,
			end,
			broken: end === 'up' ? tenth(Math.max(times * unit - before, 0)) : null
		},
		texts: [...firstTexts.texts, ...secondTexts.texts, ...named]
	};
}

function nameLines(name: string, { width, gap, reference }: RatioSize): string[] {
	return wrapText(name, reference.font, width * NAMES - gap * 2);
}

/** What the names leave to the bars. */
function plotOf(names: readonly string[], { width, gap, reference }: RatioSize): Plot {
	const widths = names.map((name) => textWidth(name, reference.font) + gap * 2);
	const start = Math.max(1, ...widths);
	// Where names stand at the left, an axis stands between them and the bars.
	return { start, width: width - start, gap, inset: names.length > 0 ? gap : 0 };
}

/** Length of the reference at which the value's bar, with its tip, just fits. */
function unitOf(
	times: number,
	{ end, room, height }: { end: RatioEnd; room: number; height: number }
): number {
	if (end !== 'up') {
		return room / Math.max(times, Number.EPSILON);
	}
	return Math.min(room / (times + BEYOND), (room - LEAST_BEYOND * height) / times);
}

function endOf({ qualifier }: Amount): RatioEnd {
	if (qualifier.startsWith('>')) {
		return 'up';
	}
	return qualifier.startsWith('<') ? 'down' : 'exact';
}
