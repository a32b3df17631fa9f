import { lettering, type Drawing, type Shape } from './drawing.ts';
import type { Rect, Rule } from './geometry.ts';
import { BLUE, GREY, INK, PAPER, QUIET_BLUE, RULE, SECOND_BLUE, SECONDARY } from './palette.ts';
import { linePath } from './path.ts';
import type { Side } from './pyramid-arms.ts';
import type { PyramidFrame } from './pyramid-frame.ts';

const SIDES = {
	left: { class: 'mark-bar-main', color: BLUE },
	right: { class: 'mark-bar-second', color: SECOND_BLUE },
	total: { class: 'mark-bar-main', color: BLUE },
	half: { class: 'mark-bar-neutral', color: QUIET_BLUE, stroke: GREY }
} as const satisfies Record<Side, Omit<Shape, 'd'>>;

const RULES = {
	grid: { class: 'grid', stroke: RULE },
	zero: { class: 'axis-zero', stroke: SECONDARY }
} as const satisfies Record<'grid' | 'zero', Omit<Shape, 'd'>>;

/** A frame of a pyramid, ready to paint: the whole's outline lies over the bars with a white edge, to be seen on dark ones. */
export function pyramidDrawing(frame: PyramidFrame): Drawing {
	const { width, height, font, bars, steps, rules, labels } = frame;
	const outline = steps.map(linePath).join('');
	const shapes: Shape[] = [
		{ ...RULES.grid, d: rulesPath(rules, 'grid') },
		...(['left', 'right', 'total', 'half'] as const).map((side) => ({
			...SIDES[side],
			d: bars.flatMap((bar) => (bar.side === side ? [barPath(bar.place)] : [])).join(''),
			fill: 'currentColor'
		})),
		{ ...RULES.zero, d: rulesPath(rules, 'zero') },
		{ class: 'paper-line', d: outline, stroke: PAPER, width: 3.5 },
		{ class: 'mark-plan', d: outline, color: INK, stroke: 'currentColor', width: 1.75 }
	];
	return {
		width,
		height,
		shapes: shapes.filter(({ d }) => d !== ''),
		texts: labels.map((label) => lettering(label, font))
	};
}

function rulesPath(rules: PyramidFrame['rules'], kind: Rule<'grid' | 'zero'>['kind']): string {
	return rules
		.filter((rule) => rule.kind === kind)
		.map(({ from, to }) => linePath([from, to]))
		.join('');
}

function barPath({ x, y, width, height }: Rect): string {
	return `M${x} ${y}h${width}v${height}h${-width}Z`;
}
