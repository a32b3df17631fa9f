import { textWidth, wrapText } from '$lib/charts/text-width.ts';
import { plainText, rubySegments } from '$lib/wording/ruby.ts';

/** Size of a reading, in ems of what it annotates. */
const READING = 0.5;
/** What readings stand out over the first line, in ems of it. */
export const OVER = 0.2;
const LOOSE = 1.12;

/** Height that a text takes in lines of a width; none where there is no text. */
export function textHeight(
	text: string,
	{ size, width, leading }: { size: number; width: number; leading: number }
): number {
	const over = text === plainText(text) ? 0 : OVER;
	const lines = linesOf(text, size, width);
	return lines === 0 ? 0 : (lines * leading + over) * size;
}

/** Lines that a text takes, readings not counted as lines of their own. */
export function linesOf(text: string, size: number, width: number): number {
	const plain = plainText(text);
	return plain === ''
		? 0
		: wrapText(plain, size, (width * textWidth(plain, 1)) / emsOf(text)).length;
}

/** Width in ems. Readings that are wider than what they annotate take their room from the line, and browsers set them loosely. */
export function emsOf(text: string): number {
	const ems = rubySegments(text).reduce(
		(sum, { base, reading }) =>
			sum + Math.max(textWidth(base, 1), textWidth(reading ?? '', READING)),
		0
	);
	return text === plainText(text) ? ems : ems * LOOSE;
}
