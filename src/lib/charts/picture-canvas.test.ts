import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Drawing } from './drawing.ts';
import { paintPicture, type Pen } from './picture-canvas.ts';

const EMPTY: Drawing = { width: 10, height: 20, shapes: [], texts: [] };

class PathStub {
	readonly d: string;

	constructor(d: string) {
		this.d = d;
	}
}

beforeEach(() => {
	vi.stubGlobal('Path2D', PathStub);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

/** A pen that writes down what it does, with what it is set to. */
function recorder(): { pen: Pen; done: string[] } {
	const done: string[] = [];
	const d = (path: unknown) => (path instanceof PathStub ? path.d : '');
	const line = () => `${pen.strokeStyle} ${pen.lineWidth} ${pen.lineCap} ${pen.lineJoin}`;
	let dashes: number[] = [];
	const pen: Pen = {
		fillStyle: '',
		strokeStyle: '',
		lineWidth: 0,
		lineCap: 'butt',
		lineJoin: 'bevel',
		miterLimit: 10,
		font: '',
		textAlign: 'start',
		save: () => done.push('save'),
		restore: () => done.push('restore'),
		scale: (x, y) => done.push(`scale ${x} ${y}`),
		translate: (x, y) => done.push(`translate ${x} ${y}`),
		fillRect: (...box) => done.push(`rect ${box.join(' ')} ${pen.fillStyle}`),
		fill: (path?: unknown) => done.push(`fill ${d(path)} ${pen.fillStyle}`),
		stroke: (path?: unknown) => done.push(`stroke ${d(path)} ${line()} [${dashes.join(' ')}]`),
		setLineDash: (next) => {
			dashes = [...next];
		},
		fillText: (text, x, y) =>
			done.push(`text ${text} ${x} ${y} ${pen.textAlign} ${pen.fillStyle} ${pen.font.slice(0, 8)}`),
		strokeText: (text, x, y) => done.push(`edge ${text} ${x} ${y} ${line()} [${dashes.join(' ')}]`)
	};
	return { pen, done };
}

test('paintPicture starts on white, at the scale and the corner of the drawing', () => {
	const { pen, done } = recorder();
	paintPicture(pen, { ...EMPTY, origin: [-5, -6] }, 2);
	expect(done).toEqual([
		'save',
		'scale 2 2',
		'translate 5 6',
		'rect -5 -6 10 20 #FFFFFF',
		'restore'
	]);
});

test('paintPicture fills and strokes as SVG does, each shape with its own line', () => {
	const { pen, done } = recorder();
	const shapes = [
		{
			class: '',
			d: 'a',
			color: '#0017C1',
			fill: 'currentColor',
			stroke: '#FFFFFF',
			width: 2,
			dash: '4 3'
		},
		{ class: '', d: 'b', stroke: '#E6E6E6' },
		{ class: '', d: 'c', color: '#CE0000', stroke: 'currentColor', cap: 'round' as const },
		{ class: '', d: 'd' }
	];
	paintPicture(pen, { ...EMPTY, shapes }, 1);
	expect(done.slice(4, -1)).toEqual([
		'fill a #0017C1',
		'stroke a #FFFFFF 2 butt miter [4 3]',
		'stroke b #E6E6E6 1 butt miter []',
		'stroke c #CE0000 1 round round []'
	]);
	expect(pen.miterLimit).toBe(4);
});

test('paintPicture writes letters over their edge, without the dashes of the line before', () => {
	const { pen, done } = recorder();
	const letter = { x: 1, y: 2, text: '人', size: 14, fill: '#1A1A1A' };
	const texts = [
		letter,
		{ ...letter, anchor: 'middle' as const, weight: 700 as const, halo: '#FFFFFF' },
		{ ...letter, anchor: 'end' as const }
	];
	const shapes = [{ class: '', d: 'a', stroke: '#000000', dash: '1 1', cap: 'round' as const }];
	paintPicture(pen, { ...EMPTY, shapes, texts }, 1);
	expect(done.slice(5, -1)).toEqual([
		'text 人 1 2 left #1A1A1A 400 14px',
		'edge 人 1 2 #FFFFFF 4 round miter []',
		'text 人 1 2 center #1A1A1A 700 14px',
		'text 人 1 2 right #1A1A1A 400 14px'
	]);
});
