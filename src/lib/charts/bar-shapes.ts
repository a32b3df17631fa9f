import type { Tone } from '$lib/domain/comparison.ts';
import { barPath, stripesPath } from './bar-path.ts';
import type { SceneBar } from './bar-scene.ts';
import type { Shape } from './drawing.ts';
import { tenth, type Rect } from './geometry.ts';
import { BARS } from './marks.ts';
import { BLUE, GREY, PAPER, QUIET_BLUE, RED } from './palette.ts';

/** What decides the looks of a bar. */
export type BarLook = Pick<SceneBar, 'role' | 'mark' | 'tone' | 'isNegative' | 'isKept'>;

/** A bar in its place; one of a key has no id. */
export interface PlacedBar {
	readonly look: BarLook;
	readonly place: Rect;
	readonly axis: 'x' | 'y';
	readonly id?: string;
}

/** Good is solid, bad striped, neither light with an edge: told apart without colour. */
const TONES = {
	good: { class: 'mark-bar-good', color: BLUE },
	bad: { class: 'mark-bar-bad', color: RED },
	neutral: { class: 'mark-bar-neutral', color: QUIET_BLUE }
} as const satisfies Record<Tone, Pick<Shape, 'class' | 'color'>>;

/** From one stripe to the next and across one, and the edge of a striped bar, in ems of the axis text. */
const STRIPE = { gap: 0.36, width: 0.13 };
const EDGE = 0.08;
const THIN = 0.4;

/** Bars, and over them the stripes of the bad ones. */
export function barShapes(bars: readonly PlacedBar[], fontSize: number): Shape[] {
	return [...bars.map(body), ...stripes(bars, fontSize)];
}

function body({ look, place, axis, id }: PlacedBar): Shape {
	const { role, mark, tone, isKept } = look;
	const { class: name, color } =
		tone === undefined ? { class: `mark-bar-${role}`, color: BARS[role].color } : TONES[tone];
	const shape = {
		class: `mark ${name}${isKept ? ' mark-kept' : ''}`,
		...(id === undefined ? {} : { id }),
		d: barPath(place, look, axis),
		color
	};
	const edge = tone === 'neutral' ? GREY : 'currentColor';
	if (mark === 'hollow') {
		const paper = { class: `${shape.class} paper`, fill: PAPER };
		return { ...shape, ...paper, stroke: edge, width: 2, dash: '5 3' };
	}
	const fill = { ...shape, fill: 'currentColor' };
	return tone === 'neutral' ? { ...fill, stroke: edge, width: 1 } : fill;
}

/** In few shapes: white stripes with an edge around them, and coloured ones over what is hollow. */
function stripes(bars: readonly PlacedBar[], fontSize: number): Shape[] {
	const bad = bars.filter(({ look }) => look.tone === 'bad');
	const [hollow, solid] = [true, false].map((isHollow) =>
		bad.filter(({ look }) => (look.mark === 'hollow') === isHollow)
	);
	const striped = (some: readonly PlacedBar[] = []) =>
		some.map(({ place }) => stripesPath(place, fontSize * STRIPE.gap)).join('');
	// An edge would fill the gaps between the stripes of a thin bar.
	const isThick = ({ place, axis }: PlacedBar) =>
		(axis === 'x' ? place.height : place.width) > fontSize * THIN;
	const edges = (solid ?? [])
		.filter(isThick)
		.map(({ look, place, axis }) => barPath(place, look, axis))
		.join('');
	const width = tenth(fontSize * STRIPE.width);
	const line = { ...TONES.bad, stroke: 'currentColor' };
	const shapes: Shape[] = [
		{ class: 'paper-line', d: striped(solid), stroke: PAPER, width },
		{ ...line, d: edges, width: tenth(fontSize * EDGE) },
		{ ...line, d: striped(hollow), width }
	];
	return shapes.filter(({ d }) => d !== '');
}
