import type { Rect } from '$lib/charts/geometry.ts';
import { bracketedText } from '$lib/wording/ruby.ts';
import type { SlidePoint } from '../deck.ts';
import { LINK } from './colors.ts';
import { fittedPoints, heightOf } from './fitted.ts';
import type { Board } from './slide-part.ts';
import { addWords, type Run } from './words.ts';

const MOST = 24;
/** After each paragraph, in points. */
const AFTER = 8;

/** Height that short paragraphs want, in inches. */
export function heightOfPoints(points: readonly SlidePoint[], width: number): number {
	return points.length === 0
		? 0
		: heightOf(paragraphs(points), { width, points: MOST }) + spaces(points);
}

/** Puts short paragraphs on a slide, as large as they fit. */
export function addPoints(board: Board, points: readonly SlidePoint[], place: Rect): void {
	const height = place.height - spaces(points);
	addWords(
		board.slide,
		points.flatMap((point, index) => runsOf(point, index === points.length - 1)),
		{
			name: 'Points',
			place,
			points: fittedPoints(paragraphs(points), { width: place.width, height }, { most: MOST }),
			locale: board.locale,
			after: AFTER
		}
	);
}

function runsOf({ label, text, address }: SlidePoint, isLast: boolean): Run[] {
	// Addresses within the site lead nowhere from a file.
	const isLink = address !== null && /^https?:\/\//.test(address);
	return [
		...(label === null ? [] : [{ text: `${bracketedText(label)}　`, isBold: true }]),
		{
			text: bracketedText(text),
			ends: !isLast,
			...(isLink ? { link: address, color: LINK } : {})
		}
	];
}

function paragraphs(points: readonly SlidePoint[]): string[] {
	return points.map(({ label, text }) =>
		[label, text]
			.filter((part) => part !== null)
			.map(bracketedText)
			.join('　')
	);
}

function spaces(points: readonly SlidePoint[]): number {
	return (points.length * AFTER) / 72;
}
