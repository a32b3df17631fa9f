import { tenth } from './geometry.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface RatioText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly isBold: boolean;
}

/** Words of a bar and how they are set. */
export interface BarWords {
	readonly text: string;
	readonly font: number;
	readonly isBold: boolean;
	/** The most of the plot's width that they may take beside their bar. */
	readonly share: number;
}

/** From the left edge of the bars to the right edge of the frame. */
export interface Plot {
	readonly start: number;
	readonly width: number;
	/** Between a bar and its words. */
	readonly gap: number;
	/** From the left edge of a bar to words under it. */
	readonly inset: number;
}

/** From the middle of a bar to the baseline beside it, and from line to line, in ems. */
const MIDDLE = 0.36;
const LINE = 1.3;

/** The length that its words leave to a bar; all of it when they stand under the bar. */
export function roomFor(words: BarWords, plot: Plot): number {
	return plot.width - (isBeside(words, plot) ? plot.gap + textWidth(words.text, words.font) : 0);
}

/** The words beside the end of their bar, or in lines under it, and the height that the lines take. */
export function barTexts(
	words: BarWords,
	{ plot, bar }: { plot: Plot; bar: { y: number; height: number; width: number } }
): { texts: RatioText[]; height: number } {
	const { text, font, isBold } = words;
	if (isBeside(words, plot)) {
		const y = tenth(bar.y + bar.height / 2 + font * MIDDLE);
		const x = tenth(plot.start + bar.width + plot.gap);
		return { texts: [{ x, y, text, size: font, isBold }], height: 0 };
	}
	const lines = wrapText(text, font, plot.width - plot.inset);
	const top = bar.y + bar.height - font * 0.1;
	const x = tenth(plot.start + plot.inset);
	const texts = lines.map((line, index): RatioText => {
		const y = tenth(top + (index + 1) * font * LINE);
		return { x, y, text: line, size: font, isBold };
	});
	return { texts, height: lines.length * font * LINE };
}

/** The lines of a name at the left, around the middle of its bar. */
export function nameTexts(
	lines: readonly string[],
	{ middle, font, isBold }: { middle: number; font: number; isBold: boolean }
): RatioText[] {
	const first = middle + font * (MIDDLE - ((lines.length - 1) * LINE) / 2);
	return lines.map((text, index) => {
		return { x: 0, y: tenth(first + index * font * LINE), text, size: font, isBold };
	});
}

function isBeside({ text, font, share }: BarWords, { width, gap }: Plot): boolean {
	return textWidth(text, font) + gap <= width * share;
}
