import type { PaintedChart } from './chartjs.ts';
import type { XY } from './geometry.ts';
import { INK, PAPER } from './palette.ts';
import { nearest, spotsOf, type Asked, type LiveScene, type Spot } from './spots.ts';

/** The frame that is shown, and how its units become pixels of the box around it. */
interface ShownFrame {
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

/** The point that the reader asks for, in the frame that is shown. */
export function spotAsked(
	box: HTMLElement,
	{ scene, asked }: { scene: LiveScene; asked: Asked }
): Spot | null {
	const frame = shownFrame(box);
	if (frame === null) {
		return null;
	}
	const spots = spotsOf(scene, frame.size);
	if (typeof asked === 'number') {
		return spots.find(({ stop }) => stop === asked) ?? null;
	}
	const { left, top } = frame.svg.getBoundingClientRect();
	const x = (asked.clientX - left) / frame.scale;
	const y = (asked.clientY - top) / frame.scale;
	return nearest(scene, spots, [x, y]);
}

/**
 * A canvas exactly over the frame, painted by Chart.js; the code for it comes with the first call. Null when
 * it does not come, when nothing is shown, or when by then it is too late.
 */
export async function overlay(
	box: HTMLElement,
	{ scene, isOver }: { scene: LiveScene; isOver: () => boolean }
): Promise<PaintedChart | null> {
	const library = await import('./chartjs.ts').catch(() => null);
	const shown = shownFrame(box);
	if (library === null || shown === null || isOver()) {
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
	const painted = library.paintChart(canvas, scene, {
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
	const mark = svg.querySelector(`[data-mark="${CSS.escape(id)}"]`);
	return mark === null ? INK : getComputedStyle(mark).color;
}
