import {
	BarController,
	BarElement,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement
} from 'chart.js';
import { chartConfig, type Paint } from './config.ts';
import type { LiveScene, Spot } from './spots.ts';

Chart.register(LineController, LineElement, PointElement, BarController, BarElement, LinearScale);

export interface PaintedChart {
	/** Marks one point or bar, or none. */
	readonly mark: (spot: Spot | null) => void;
	readonly destroy: () => void;
}

/** Paints the marks of a scene on a canvas with Chart.js. */
export function paintChart(
	canvas: HTMLCanvasElement,
	scene: LiveScene,
	paint: Paint
): PaintedChart {
	const chart = new Chart(canvas, chartConfig(scene, paint));
	return {
		mark: (spot) => {
			chart.setActiveElements(spot === null ? [] : [spot]);
			chart.update('none');
		},
		destroy: () => chart.destroy()
	};
}
