import { textWidth, wrapText } from '$lib/charts/text-width.ts';

/** From one line to the next, in ems: the fonts of Windows differ in what they take for a line by themselves. */
export const LEADING = 1.35;
/** No text of a slide is smaller, in points. */
export const LEAST = 16;
const POINTS = 72;
/** LibreOffice, and fonts that stand in for ours, set text so much wider. */
const SLACK = 1.06;

/** Width of a text on one line, in inches. */
export function inches(text: string, points: number): number {
	return (textWidth(text, points) * SLACK) / POINTS;
}

/** Height of paragraphs in so many points within a width, in inches. */
export function heightOf(
	paragraphs: readonly string[],
	{ width, points, leading = LEADING }: { width: number; points: number; leading?: number }
): number {
	const lines = paragraphs.flatMap((text) => linesOf(text, { width, points }));
	return (lines.length * points * leading) / POINTS;
}

/** The lines of a text within a width in inches, broken between phrases. */
export function linesOf(
	text: string,
	{ width, points }: { width: number; points: number }
): string[] {
	return wrapText(text, points * SLACK, width * POINTS);
}

/** The largest whole number of points, from `most` down to `least`, at which the paragraphs fit; `least` where none does. */
export function fittedPoints(
	paragraphs: readonly string[],
	place: { readonly width: number; readonly height: number },
	{ most, least = LEAST }: { most: number; least?: number }
): number {
	const sizes = Array.from({ length: most - least }, (_, index) => most - index);
	return (
		sizes.find((points) => heightOf(paragraphs, { width: place.width, points }) <= place.height) ??
		least
	);
}
