import type { AreaBarsInput, PeriodBarsInput } from '$lib/charts/bar-scene.ts';
import type { RatioInput } from '$lib/charts/ratio-scene.ts';
import type { TimeInput } from '$lib/charts/time-scene.ts';
import type { ShownTable } from '$lib/explore/answer.ts';
import type { Indicator } from '$lib/domain/indicator.ts';

/**
 * The figures of a slide as plain, serialisable values. The drawing, the table, the file for PowerPoint and what is
 * said aloud are all made of it.
 */
export type SlideChart = Common &
	(
		| ({ readonly form: 'areas' } & AreaBarsInput)
		| ({ readonly form: 'bars' } & Omit<PeriodBarsInput, 'formatTick'>)
		| ({ readonly form: 'lines' } & Omit<TimeInput, 'formatTick'>)
		| ({ readonly form: 'ratio' } & Omit<RatioInput, 'place'>)
	);

interface Common {
	/** One sentence with what the figures say: accessible name and alternative text; without readings. */
	readonly title: string;
	/** What the values are of, for axes and number formats. */
	readonly indicator: Pick<Indicator, 'unit' | 'decimals' | 'kind'>;
	/** Name of the unit as it is shown (人, 千人, %); plain. */
	readonly unit: string;
	/** What stands under the chart and must be known to read it; null when nothing. May carry readings. */
	readonly note: string | null;
	/** The same figures as a table. */
	readonly table: ShownTable;
}
