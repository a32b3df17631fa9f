import type { Drawing, Shape } from './drawing.ts';
import { tenth } from './geometry.ts';
import { BLUE, INK, PAPER, QUIET_BLUE } from './palette.ts';
import { linePath } from './path.ts';
import type { RatioBar, RatioFrame } from './ratio-frame.ts';

const LEAN = 0.16;

/** A frame of a ratio, ready to paint: the reference as a light bar, the value as a dark one. */
export function ratioDrawing(frame: RatioFrame): Drawing {
	const { layout, width, height, start, reference, value, texts } = frame;
	const quiet = { class: 'mark-quiet', color: QUIET_BLUE, fill: 'currentColor' };
	const axis = { class: 'axis-zero', d: `M${start} 0V${height}`, stroke: INK, width: 1.5 };
	return {
		width,
		height,
		shapes: [
			{ ...quiet, d: barPath(reference, start) },
			...valueShapes(value, start),
			...(value.broken === null ? [] : [strokes(start + value.broken, value)]),
			...(layout === 'large' ? [axis] : [])
		],
		texts: texts.map(({ isBold, ...text }) => ({
			...text,
			class: 'ratio-text',
			fill: INK,
			...(isBold ? { weight: 700 } : {})
		}))
	};
}

function barPath(bar: RatioBar, start: number): string {
	const { y, width, height, end } = bar;
	const tip = end === 'up' ? tipOf(bar) : 0;
	const half = tenth(height / 2);
	const point = tip === 0 ? `v${height}` : `l${tip} ${half}l${-tip} ${half}`;
	return `M${start} ${y}H${tenth(start + width - tip)}${point}H${start}Z`;
}

function valueShapes(bar: RatioBar, start: number): Shape[] {
	const mark = { class: 'mark-main', color: BLUE };
	const d = barPath(bar, start);
	if (bar.end !== 'down') {
		return [{ ...mark, d, fill: 'currentColor' }];
	}
	const tip = tipOf(bar);
	const half = tenth(tip / 2);
	const from = `M${tenth(start + bar.width - 4)} ${tenth(bar.y + bar.height / 2)}`;
	const arrow = `${from}h${-2 * tip}m${tip} ${-half}l${-tip} ${half}l${tip} ${half}`;
	const line = { ...mark, stroke: 'currentColor' };
	return [
		{ ...line, d, width: 2, dash: '5 4' },
		{ ...line, d: arrow, width: 2.5 }
	];
}

function tipOf({ width, height }: RatioBar): number {
	return tenth(Math.min(height / 2, width));
}

/** Two leaning strokes, each as wide as a ninth of the bar is high: the bar is not to scale beyond them. */
function strokes(x: number, { y, height }: RatioBar): Shape {
	const thick = height / 9;
	const lean = height * LEAN;
	const paths = [0, thick * 2.4].map((shift) => {
		const foot = x + shift;
		return `${linePath([
			[tenth(foot), tenth(y + height)],
			[tenth(foot + lean), y],
			[tenth(foot + lean + thick), y],
			[tenth(foot + thick), tenth(y + height)]
		])}Z`;
	});
	return { class: 'paper', d: paths.join(''), fill: PAPER };
}
