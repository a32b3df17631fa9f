import { type SparklineScene, sparklineScene } from '$lib/charts/sparkline-scene.ts';
import { timeLine } from '$lib/charts/time-line.ts';
import type { Series } from '$lib/domain/series.ts';

const SILENT = { periodLabel: '', text: '', spoken: '' };

/** The bare line of a list's row, whose words stand beside it; null for fewer than two values. */
export function rowSparkline(series: Series): SparklineScene | null {
	const runs = runsOf(series);
	return runs.flat().length < 2 ? null : sparklineScene({ title: null, runs, endLabel: null });
}

/** The line of a card, with its last value at the end; `title` is its spoken text. */
export function cardSparkline(
	series: Series,
	words: { readonly title: string; readonly endLabel: string }
): SparklineScene | null {
	return sparklineScene({ runs: runsOf(series), ...words });
}

function runsOf(series: Series) {
	const line = timeLine(series, { id: '', role: 'main', label: '', describe: () => SILENT });
	return line.runs.map((run) => run.map(({ position, value }) => ({ position, value })));
}
