import type { Rect } from '$lib/charts/geometry.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import type { SlideFigure } from '../deck.ts';
import { BLUE, SECONDARY } from './colors.ts';
import { heightOf, inches } from './fitted.ts';
import type { Board } from './slide-part.ts';
import { addWords } from './words.ts';

const LABEL = 18;
/** Letters of numbers that stand alone, and of those over a table. */
export const ALONE_NUMBER = 54;
export const OVER_TABLE = 36;
const LEAST_NUMBER = 30;
const UNIT = 24;

/** Height that big figures beside each other take, in inches. */
export function heightOfFigures(
	figures: readonly SlideFigure[],
	{ width, most }: { width: number; most: number }
): number {
	if (figures.length === 0) {
		return 0;
	}
	const column = columnWidth(figures, width);
	const labels = figures.map(({ label }) =>
		heightOf([bracketedText(label)], { width: column, points: LABEL })
	);
	return Math.max(...labels) + heightOf(['0'], { width: column, points: most });
}

/** Puts big figures beside each other: what they are of, and under it the number with its unit. */
export function addFigures(
	board: Board,
	figures: readonly SlideFigure[],
	{ place, most }: { place: Rect; most: number }
): void {
	const width = columnWidth(figures, place.width);
	const points = numberPoints(figures, { width, most });
	figures.forEach(({ label, number, unit }, index) => {
		addWords(
			board.slide,
			[
				{ text: bracketedText(label), points: LABEL, color: SECONDARY, ends: true },
				{ text: number, points, isBold: true, color: BLUE },
				...(unit === '' ? [] : [{ text: bracketedText(unit), points: UNIT, color: BLUE }])
			],
			{
				name: `Figure ${index + 1}`,
				place: { ...place, x: place.x + index * (width + GAP), width },
				points: LABEL,
				locale: board.locale
			}
		);
	});
}

const GAP = 0.3;
const MOST_WIDTH = 4;

function columnWidth(figures: readonly SlideFigure[], width: number): number {
	return Math.min(MOST_WIDTH, (width - GAP * (figures.length - 1)) / figures.length);
}

function numberPoints(
	figures: readonly SlideFigure[],
	{ width, most }: { width: number; most: number }
): number {
	const fits = (points: number) =>
		figures.every(
			({ number, unit }) => inches(number, points) + inches(bracketedText(unit), UNIT) <= width
		);
	const sizes = Array.from({ length: most - LEAST_NUMBER }, (_, index) => most - index);
	return sizes.find(fits) ?? LEAST_NUMBER;
}
