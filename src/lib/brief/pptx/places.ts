import type { Rect } from '$lib/charts/geometry.ts';

/** Width and height of a slide, and what is kept free at its sides, in inches. */
export const SLIDE = { width: 13.333, height: 7.5, side: 0.77 };
const WIDTH = SLIDE.width - 2 * SLIDE.side;

/** Where the words stand that every slide has, in inches. */
export const KICKER: Rect = { x: SLIDE.side, y: 0.45, width: WIDTH, height: 0.4 };
export const HEADLINE: Rect = { x: SLIDE.side, y: 0.9, width: WIDTH, height: 1.4 };
export const COVER_HEADLINE: Rect = { x: SLIDE.side, y: 1.5, width: WIDTH, height: 1.9 };
/** The bottom of the foot; it grows upwards with what it must say. */
export const FOOT_END = 7.3;
export const NUMBER_WIDTH = 1.2;

/** What a slide has between its headline and its foot. */
export function bodyPlace({ isCover, footTop }: { isCover: boolean; footTop: number }): Rect {
	const head = isCover ? COVER_HEADLINE : HEADLINE;
	const y = head.y + head.height + 0.15;
	return { x: SLIDE.side, y, width: WIDTH, height: footTop - 0.15 - y };
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
