import { lettering, type Shape } from './drawing.ts';
import type { Rule } from './geometry.ts';
import { BLUE, GREY, INK, PAPER, QUIET_BLUE, RULE, SECONDARY } from './palette.ts';
import { circlePath, linePath } from './path.ts';
import type { PointDrawing } from './point-scene.ts';
import type { ScatterFrame } from './scatter-frame.ts';
import type { ScatterPoint } from './scatter-scene.ts';

type RuleKind = 'grid' | 'zero' | 'reference' | 'leader';

const RULES = {
	grid: { class: 'grid', stroke: RULE },
	zero: { class: 'axis-zero', stroke: SECONDARY },
	reference: { class: 'rule', stroke: INK, dash: '2 4' },
	leader: { class: 'rule', stroke: GREY }
} as const satisfies Record<RuleKind, Omit<Shape, 'd'>>;

const TRAILS = {
	chosen: { class: 'mark-main', color: BLUE, width: 2, dot: 3 },
	other: { class: 'mark-context', color: GREY, width: 1, dot: 1.75 }
};

/** A frame of points, ready to paint: trails under the points, large points under small ones. */
export function scatterDrawing(
	{ width, height, font, discs, trails, rules, labels }: ScatterFrame,
	points: readonly ScatterPoint[]
): PointDrawing {
	const trailsOf = (isChosen: boolean) =>
		trails.filter((_, index) => points[index]?.chosen === isChosen);
	const largestFirst = points
		.map((point, index) => ({ point, disc: discs[index] }))
		.sort((a, b) => (b.disc?.radius ?? 0) - (a.disc?.radius ?? 0));
	return {
		width,
		height,
		spots: discs,
		shapes: [
			...(['grid', 'zero', 'reference'] as const).flatMap((kind) => ruleShape(rules, kind)),
			...trailShapes(trailsOf(false), TRAILS.other),
			...trailShapes(trailsOf(true), TRAILS.chosen),
			...largestFirst.flatMap(({ disc, point }) =>
				disc ? [pointShape(point, circlePath(disc.at, disc.radius))] : []
			),
			...ruleShape(rules, 'leader')
		],
		texts: labels.map((label) => lettering(label, font))
	};
}

function ruleShape(rules: readonly Rule<RuleKind>[], kind: RuleKind): Shape[] {
	const d = rules
		.filter((rule) => rule.kind === kind)
		.map(({ from, to }) => linePath([from, to]))
		.join('');
	return d === '' ? [] : [{ ...RULES[kind], d }];
}

function trailShapes(
	trails: ScatterFrame['trails'],
	{ dot, width, ...mark }: (typeof TRAILS)['chosen']
): Shape[] {
	const line = trails.map(linePath).join('');
	const dots = trails.flatMap((trail) => trail.slice(0, -1).map((at) => circlePath(at, dot)));
	return line === ''
		? []
		: [
				{ ...mark, d: line, stroke: 'currentColor', width, cap: 'round' },
				{ ...mark, d: dots.join(''), fill: 'currentColor' }
			];
}

function pointShape({ id, chosen, mark }: ScatterPoint, d: string): Shape {
	const shape = { class: `mark-point-${chosen ? 'main' : 'context'}`, id, d };
	const color = chosen ? BLUE : QUIET_BLUE;
	if (mark !== undefined) {
		const edge = { stroke: chosen ? 'currentColor' : SECONDARY, width: 2, dash: '4 3' };
		return { ...shape, class: `${shape.class} paper`, color, fill: PAPER, ...edge };
	}
	return chosen
		? {
				...shape,
				class: `${shape.class} ringed`,
				color,
				fill: 'currentColor',
				stroke: PAPER,
				width: 2
			}
		: { ...shape, color, fill: 'currentColor', stroke: SECONDARY, width: 1 };
}
