import type { BarScene } from './bar-scene.ts';
import type { PaintedChart } from './chartjs.ts';
import type { XY } from './geometry.ts';
import { INK, PAPER } from './palette.ts';
import type { TimeScene } from './time-scene.ts';

/** The frame that is shown, and how its units become pixels of the box around it. */
export interface ShownFrame {
	readonly svg: SVGSVGElement;
	readonly size: 'wide' | 'narrow';
	readonly scale: number;
	/** Its upper left corner within the box. */
	readonly offset: XY;
}

/** The frame of a chart that the stylesheet shows; null while the chart is hidden. */
export function shownFrame(box: HTMLElement): ShownFrame | null {
	const svg = [...box.querySelectorAll<SVGSVGElement>('svg.frame')].find(
		(frame) => frame.getClientRects().length > 0
	);
	if (svg === undefined) {
		return null;
	}
	const outer = box.getBoundingClientRect();
	const inner = svg.getBoundingClientRect();
	return {
		svg,
		size: svg.classList.contains('frame-wide') ? 'wide' : 'narrow',
		scale: inner.width / svg.viewBox.baseVal.width,
		offset: [inner.left - outer.left, inner.top - outer.top]
	};
}

/** A place on the screen in the units of the frame. */
export function toFrame({ svg, scale }: ShownFrame, clientX: number, clientY: number): XY {
	const { left, top } = svg.getBoundingClientRect();
	return [(clientX - left) / scale, (clientY - top) / scale];
}

/** A canvas exactly over the frame, painted by Chart.js; the code for it comes with the first call. */
export async function overlay(
	box: HTMLElement,
	scene: TimeScene | BarScene
): Promise<PaintedChart | null> {
	const { paintChart } = await import('./chartjs.ts');
	const shown = shownFrame(box);
	if (shown === null || !box.isConnected) {
		return null;
	}
	const { svg, size, scale, offset } = shown;
	const { width, height } = svg.getBoundingClientRect();
	const canvas = document.createElement('canvas');
	canvas.className = 'live-canvas';
	canvas.setAttribute('aria-hidden', 'true');
	canvas.width = Math.round(width);
	canvas.height = Math.round(height);
	Object.assign(canvas.style, {
		left: `${offset[0]}px`,
		top: `${offset[1]}px`,
		width: `${width}px`,
		height: `${height}px`
	});
	box.append(canvas);
	const isForced = matchMedia('(forced-colors: active)').matches;
	const painted = paintChart(canvas, scene, {
		size,
		scale,
		color: (id) => colorOf(svg, id),
		paper: isForced ? 'Canvas' : PAPER,
		ink: isForced ? 'CanvasText' : INK
	});
	return {
		mark: painted.mark,
		destroy: () => {
			painted.destroy();
			canvas.remove();
		}
	};
}

/** The colour in force, whether it is ours or that of forced colours. */
function colorOf(svg: SVGSVGElement, id: string): string {
	const name = CSS.escape(id);
	const mark = svg.querySelector(`[data-line="${name}"], [data-bar="${name}"]`);
	return mark === null ? INK : getComputedStyle(mark).color;
}
