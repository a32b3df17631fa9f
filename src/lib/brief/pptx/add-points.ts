import type { Rect } from '$lib/charts/geometry.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { SlidePoint } from '../deck.ts';
import { LINK } from './colors.ts';
import { fittedPoints, heightOf, LEAST } from './fitted.ts';
import type { Board } from './slide-part.ts';
import { addWords, type Run } from './words.ts';

/** Letters of paragraphs on a slide of their own, and of those beside a chart. */
export const ALONE = 24;
export const BESIDE = 18;
/** After each paragraph, in points. */
const AFTER = 8;
/** Between a label and its text; as wide as a letter. */
const SPACE = '\u3000';

/** Height that short paragraphs want, in inches. */
export function heightOfPoints(
	points: readonly SlidePoint[],
	{ width, most }: { width: number; most: number }
): number {
	return points.length === 0
		? 0
		: heightOf(paragraphs(points), { width, points: most }) + spaces(points);
}

/** Puts short paragraphs on a slide, as large as they fit. */
export function addPoints(
	board: Board,
	points: readonly SlidePoint[],
	{ place, most }: { place: Rect; most: number }
): void {
	const room = { width: place.width, height: place.height - spaces(points) };
	const height = heightOf(paragraphs(points), { width: place.width, points: LEAST });
	// Readings in brackets double the length; where they find no room, kana alone do.
	const write = height <= room.height ? bracketedText : readingText;
	addWords(
		board.slide,
		points.flatMap((point, index) => runsOf(point, write, index === points.length - 1)),
		{
			name: 'Points',
			place,
			points: fittedPoints(paragraphs(points, write), room, { most }),
			locale: board.locale,
			after: AFTER
		}
	);
}

function runsOf(
	{ label, text, address }: SlidePoint,
	write: (text: string) => string,
	isLast: boolean
): Run[] {
	// Addresses within the site lead nowhere from a file.
	const isLink = address !== null && /^https?:\/\//.test(address);
	return [
		...(label === null ? [] : [{ text: write(label) + SPACE, isBold: true }]),
		{
			text: write(text),
			ends: !isLast,
			...(isLink ? { link: address, color: LINK } : {})
		}
	];
}

function paragraphs(points: readonly SlidePoint[], write = bracketedText): string[] {
	return points.map(({ label, text }) =>
		[label, text]
			.filter((part) => part !== null)
			.map(write)
			.join(SPACE)
	);
}

function spaces(points: readonly SlidePoint[]): number {
	return (points.length * AFTER) / 72;
}
