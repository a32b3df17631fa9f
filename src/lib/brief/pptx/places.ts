import type { Rect } from '$lib/charts/geometry.ts';

/** Width and height of a slide, and what is kept free at its sides, in inches. */
export const SLIDE = { width: 13.333, height: 7.5, side: 0.77 };
const WIDTH = SLIDE.width - 2 * SLIDE.side;

/** Where the words stand that every slide has, in inches. */
export const KICKER: Rect = { x: SLIDE.side, y: 0.42, width: WIDTH, height: 0.36 };
export const HEADLINE: Rect = { x: SLIDE.side, y: 0.84, width: WIDTH, height: 1.36 };
export const COVER_HEADLINE: Rect = { x: SLIDE.side, y: 1.5, width: WIDTH, height: 1.9 };
/** The bottom of the foot; it grows upwards with what it must say. */
export const FOOT_END = 7.32;
export const NUMBER_WIDTH = 1.2;
const UNDER_HEADLINE = 0.22;
const OVER_FOOT = 0.12;

/** What a slide has between its headline, which is so high, and its foot. */
export function bodyPlace({
	isCover,
	headline,
	footTop
}: {
	isCover: boolean;
	headline: number;
	footTop: number;
}): Rect {
	const y = isCover
		? COVER_HEADLINE.y + COVER_HEADLINE.height + UNDER_HEADLINE
		: HEADLINE.y + headline + UNDER_HEADLINE;
	return { x: SLIDE.side, y, width: WIDTH, height: footTop - OVER_FOOT - y };
}

/** A place cut in two beside each other: `share` of its width, a gap, and the rest. */
export function beside(place: Rect, share: number): [Rect, Rect] {
	const gap = 0.4;
	const width = (place.width - gap) * share;
	return [
		{ ...place, width },
		{ ...place, x: place.x + width + gap, width: place.width - gap - width }
	];
}

/** A place cut in two, one above the other: `height` inches, a gap where that is more than nothing, and the rest. */
export function above(place: Rect, height: number): [Rect, Rect] {
	const taken = height > 0 ? height + 0.15 : 0;
	return [
		{ ...place, height },
		{ ...place, y: place.y + taken, height: place.height - taken }
	];
}
