import type { Drawing, Lettering, Shape } from './drawing.ts';
import { PAPER } from './palette.ts';
import { HALO_WIDTH, PICTURE_FONT, solidPaint } from './picture-font.ts';

/** What it takes of a canvas to paint on it. */
export type Pen = Pick<
	CanvasRenderingContext2D,
	| 'save'
	| 'restore'
	| 'scale'
	| 'translate'
	| 'fillRect'
	| 'fill'
	| 'stroke'
	| 'fillText'
	| 'strokeText'
	| 'setLineDash'
	| 'fillStyle'
	| 'strokeStyle'
	| 'lineWidth'
	| 'lineCap'
	| 'lineJoin'
	| 'miterLimit'
	| 'font'
	| 'textAlign'
>;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
/** SVG's own, where a canvas has 10. */
const MITER_LIMIT = 4;

/** Paints a drawing on white, `scale` pixels for one unit, as Frame.svelte shows it. */
export function paintPicture(pen: Pen, drawing: Drawing, scale: number): void {
	const [x, y] = drawing.origin ?? [0, 0];
	pen.save();
	pen.scale(scale, scale);
	pen.translate(-x, -y);
	pen.fillStyle = PAPER;
	pen.fillRect(x, y, drawing.width, drawing.height);
	pen.miterLimit = MITER_LIMIT;
	for (const shape of drawing.shapes) {
		paintShape(pen, shape);
	}
	pen.lineJoin = 'miter';
	pen.setLineDash([]);
	for (const text of drawing.texts) {
		paintText(pen, text);
	}
	pen.restore();
}

function paintShape(pen: Pen, { d, color, fill, stroke, width, dash, cap }: Shape): void {
	const path = new Path2D(d);
	if (fill !== undefined) {
		pen.fillStyle = solidPaint(fill, color);
		pen.fill(path);
	}
	if (stroke !== undefined) {
		pen.strokeStyle = solidPaint(stroke, color);
		pen.lineWidth = width ?? 1;
		pen.lineCap = cap ?? 'butt';
		pen.lineJoin = cap ?? 'miter';
		pen.setLineDash(dash === undefined ? [] : dash.split(' ').map(Number));
		pen.stroke(path);
	}
}

function paintText(pen: Pen, { x, y, text, size, fill, anchor, weight, halo }: Lettering): void {
	pen.font = `${weight ?? 400} ${size}px ${PICTURE_FONT}`;
	pen.textAlign = ALIGN[anchor ?? 'start'];
	if (halo !== undefined) {
		pen.strokeStyle = halo;
		pen.lineWidth = HALO_WIDTH;
		pen.strokeText(text, x, y);
	}
	pen.fillStyle = fill;
	pen.fillText(text, x, y);
}
