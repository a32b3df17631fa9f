import type { Drawing, Lettering } from './drawing.ts';
import { tenth } from './geometry.ts';
import { LEADING } from './label-layout.ts';
import { INK, RULE, SECONDARY } from './palette.ts';
import { wrapText } from './text-width.ts';

export interface PictureInput {
	readonly drawing: Drawing;
	/** What the figures say; may be of any length. */
	readonly title: string;
	/** What a reader must know besides, under the title. */
	readonly remarks: readonly string[];
	/** Where the figures were published, what the newest is of, and the site that drew them. */
	readonly source: string;
	readonly asOf: string;
	readonly note: string;
	/** What must be said of the figures wherever they go, first at the foot. */
	readonly notices?: readonly string[];
}

const MARGIN = 24;
const GAP = 20;
/** Font sizes; a narrow drawing, whose own letters are smaller, gets smaller ones. */
const FONTS = {
	wide: { title: 26, remark: 18, foot: 16 },
	narrow: { title: 18, remark: 14, foot: 14 }
};
const NARROW = 500;
/** Between two paragraphs, in ems. */
const BETWEEN = 0.2;
/** A sparkline is no narrower than this as a picture. */
const LEAST = 288;

/** A chart as a picture that can stand alone: its title over it, its sources under it. */
export function framedPicture(input: PictureInput): Drawing {
	const { drawing, title, remarks, source, asOf, note, notices = [] } = input;
	const [left, top] = drawing.origin ?? [0, 0];
	const width = Math.max(drawing.width, LEAST);
	const font = FONTS[drawing.width < NARROW ? 'narrow' : 'wide'];
	const head = paragraphs(
		[
			{ text: title, size: font.title, fill: INK, weight: 700 },
			...remarks.map((text) => ({ text, size: font.remark, fill: SECONDARY }))
		],
		width
	);
	const foot = paragraphs(
		[
			...notices.map((text) => ({ text, size: font.remark, fill: INK, weight: 700 as const })),
			...[source, asOf, note].map((text) => ({ text, size: font.foot, fill: SECONDARY }))
		],
		width
	);
	const from = top - (head.height === 0 ? 0 : head.height + GAP);
	const rule = tenth(top + drawing.height + GAP);
	const at = (y: number) => (letter: Lettering) => ({
		...letter,
		x: left,
		y: tenth(letter.y + y)
	});
	return {
		width: width + MARGIN * 2,
		height: Math.ceil(rule + GAP / 2 + foot.height - from + MARGIN * 2),
		origin: [left - MARGIN, tenth(from - MARGIN)],
		shapes: [
			...drawing.shapes,
			{ class: 'grid', d: `M${left} ${rule}h${width}`, stroke: RULE, width: 1.5 }
		],
		texts: [...head.texts.map(at(from)), ...drawing.texts, ...foot.texts.map(at(rule + GAP / 2))]
	};
}

/** Texts one under the other, each broken into lines; empty ones take no room. */
function paragraphs(
	all: readonly Pick<Lettering, 'text' | 'size' | 'fill' | 'weight'>[],
	width: number
): { texts: Lettering[]; height: number } {
	const texts: Lettering[] = [];
	let height = 0;
	for (const { text, ...look } of all.filter(({ text }) => text.trim() !== '')) {
		for (const line of wrapText(text.trim(), look.size, width)) {
			texts.push({ x: 0, y: tenth(height + look.size), text: line, ...look });
			height += look.size * LEADING;
		}
		height += look.size * BETWEEN;
	}
	return { texts, height };
}
