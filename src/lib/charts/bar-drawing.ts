import type { BarDrawing, SceneBar } from './bar-scene.ts';
import { barShapes, type PlacedBar } from './bar-shapes.ts';
import { lettering, type Shape } from './drawing.ts';
import type { Label, Rect, Rule } from './geometry.ts';
import type { LabelKind } from './label-look.ts';
import { GREY, INK, RULE, SECONDARY } from './palette.ts';
import { linePath } from './path.ts';

type RuleKind = 'grid' | 'zero' | 'reference' | 'leader';

/** Where the bars, lines and labels of one frame lie. */
export interface BarFrame {
	readonly width: number;
	readonly height: number;
	readonly font: { readonly axis: number; readonly value: number };
	/** In the order of the bars; null where there is no value. */
	readonly bars: readonly (Rect | null)[];
	readonly rules: readonly Rule<RuleKind>[];
	readonly labels: readonly Label<LabelKind>[];
	/** The bars of the key; their labels are among the others. */
	readonly key?: readonly PlacedBar[];
}

const RULES = {
	grid: { class: 'grid', stroke: RULE },
	zero: { class: 'axis-zero', stroke: SECONDARY },
	reference: { class: 'rule', stroke: INK, dash: '2 4' },
	leader: { class: 'rule', stroke: GREY }
} as const satisfies Record<RuleKind, Omit<Shape, 'd'>>;

/** A frame of bars, ready to paint. */
export function barDrawing(
	{ width, height, font, bars, rules, labels, key = [] }: BarFrame,
	sceneBars: readonly SceneBar[],
	axis: 'x' | 'y'
): BarDrawing {
	const ruled = (['grid', 'zero', 'reference', 'leader'] as const).flatMap((kind): Shape[] => {
		const d = rules
			.filter((rule) => rule.kind === kind)
			.map(({ from, to }) => linePath([from, to]))
			.join('');
		return d === '' ? [] : [{ ...RULES[kind], d }];
	});
	const placed = sceneBars.flatMap((look, index) => {
		const place = bars[index];
		return place ? [{ look, place, axis, id: look.id }] : [];
	});
	return {
		width,
		height,
		bars,
		shapes: [...ruled, ...barShapes([...placed, ...key], font.axis)],
		texts: labels.map((label) => lettering(label, font))
	};
}
