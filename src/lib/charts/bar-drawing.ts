import { barPath } from './bar-path.ts';
import type { BarDrawing, SceneBar } from './bar-scene.ts';
import { lettering, type Shape } from './drawing.ts';
import type { Label, Rect, Rule } from './geometry.ts';
import type { LabelKind } from './label-look.ts';
import { BARS } from './marks.ts';
import { INK, PAPER, RULE, SECONDARY } from './palette.ts';
import { linePath } from './path.ts';

type RuleKind = 'grid' | 'zero' | 'reference';

/** Where the bars, lines and labels of one frame lie. */
export interface BarFrame {
	readonly width: number;
	readonly height: number;
	readonly font: { readonly axis: number; readonly value: number };
	/** In the order of the bars; null where there is no value. */
	readonly bars: readonly (Rect | null)[];
	readonly rules: readonly Rule<RuleKind>[];
	readonly labels: readonly Label<LabelKind>[];
}

const RULES = {
	grid: { class: 'grid', stroke: RULE },
	zero: { class: 'axis-zero', stroke: SECONDARY },
	reference: { class: 'rule', stroke: INK, dash: '2 4' }
} as const satisfies Record<RuleKind, Omit<Shape, 'd'>>;

/** A frame of bars, ready to paint. */
export function barDrawing(
	{ width, height, font, bars, rules, labels }: BarFrame,
	sceneBars: readonly SceneBar[],
	axis: 'x' | 'y'
): BarDrawing {
	const ruled = (['grid', 'zero', 'reference'] as const).flatMap((kind): Shape[] => {
		const d = rules
			.filter((rule) => rule.kind === kind)
			.map(({ from, to }) => linePath([from, to]))
			.join('');
		return d === '' ? [] : [{ ...RULES[kind], d }];
	});
	const marks = sceneBars.flatMap((bar, index): Shape[] => {
		const place = bars[index];
		return place ? [barShape(bar, barPath(place, bar, axis))] : [];
	});
	return {
		width,
		height,
		bars,
		shapes: [...ruled, ...marks],
		texts: labels.map((label) => lettering(label, font))
	};
}

function barShape({ id, role, mark }: SceneBar, d: string): Shape {
	const { color } = BARS[role];
	const name = `mark mark-bar-${role}`;
	if (mark === undefined) {
		return { class: name, id, d, color, fill: 'currentColor' };
	}
	const kept = { class: `${name} mark-kept`, id, d, color };
	return mark === 'hollow'
		? { ...kept, fill: PAPER, stroke: 'currentColor', width: 2, dash: '5 3' }
		: { ...kept, fill: 'currentColor' };
}
