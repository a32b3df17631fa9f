import { areaBarsScene, periodBarsScene } from '$lib/charts/bar-scene.ts';
import type { Drawing } from '$lib/charts/drawing.ts';
import { NARROW, SLIDE_STANDARD, SLIDE_WIDE, type FrameSize } from '$lib/charts/frame-size.ts';
import { ratioDrawing } from '$lib/charts/ratio-drawing.ts';
import { ratioFrame, type RatioSize } from '$lib/charts/ratio-frame.ts';
import { timeScene } from '$lib/charts/time-scene.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { tickText } from '$lib/wording/tick.ts';
import type { SlideChart } from './slide-chart.ts';
import type { ChartRoom } from './slide-room.ts';

/** The chart of a slide as pictures: for 16:9, for 4:3, and for a phone or a small place on paper. */
export interface SlideDrawings {
	readonly wide: Drawing;
	readonly standard: Drawing;
	readonly narrow: Drawing;
}

/** Where nothing but the headline stands beside the chart. */
const ALL: ChartRoom = { wide: 560, standard: 600 };
/** A unit of a drawing is shown as so many units of its slide. */
const SCALE = 2;
/** The plot of the first try, which tells how much stands around a plot. */
const LEAST_PLOT = 60;
/** In a plot lower than this, what is told of events and of targets on the way would lie over the values. */
const LOW_PLOT = 110;

const RATIO: Omit<RatioSize, 'width'> = {
	gap: 12,
	above: 12,
	between: 34,
	below: 16,
	reference: { height: 42, font: 17, share: 0.8 },
	value: { height: 58, font: 30, share: 0.55 }
};
const NARROW_RATIO: RatioSize = {
	width: NARROW.width,
	gap: 7,
	above: 6,
	between: 16,
	below: 8,
	reference: { height: 22, font: 14, share: 0.8 },
	value: { height: 32, font: 17, share: 0.55 }
};

/** Draws the chart of a slide in the room that it has there; null where it has no value to draw. */
export function slideDrawings(
	chart: SlideChart,
	locale: Locale,
	room: ChartRoom = ALL
): SlideDrawings | null {
	const wide = drawn(chart, locale, filling(SLIDE_WIDE, room.wide));
	const standard = drawn(chart, locale, filling(SLIDE_STANDARD, room.standard));
	const narrow = drawn(chart, locale, { size: NARROW, most: null });
	return wide && standard && narrow ? { wide, standard, narrow } : null;
}

type LinesChart = Extract<SlideChart, { form: 'lines' }>;

/** A frame, and the height that all of its drawing may have; null leaves the height to the frame. */
interface Place {
	readonly size: FrameSize;
	readonly most: number | null;
}

function filling(size: FrameSize, room: number): Place {
	return { size, most: room / SCALE };
}

function drawn(chart: SlideChart, locale: Locale, { size, most }: Place): Drawing | null {
	if (chart.form === 'ratio') {
		const { width } = size;
		const ratioSize = most === null ? NARROW_RATIO : { ...RATIO, width };
		return ratioDrawing(ratioFrame({ ...chart, place: 'page' }, 'large', ratioSize));
	}
	if (chart.form === 'areas') {
		return areaBarsScene(chart, only(most === null ? size : { ...size, rows: most }))?.wide ?? null;
	}
	const formatTick = (value: number) => tickText(value, chart.indicator, locale);
	if (chart.form === 'bars') {
		const draw = (frame: FrameSize) => periodBarsScene({ ...chart, formatTick }, only(frame))?.wide;
		return filled(draw, { size, most })?.drawing ?? null;
	}
	const drawing = (lines: LinesChart) =>
		filled((frame) => timeScene({ ...lines, formatTick }, only(frame))?.wide, { size, most });
	const whole = drawing(chart);
	const shown = whole && whole.plot < LOW_PLOT && most !== null ? drawing(bare(chart)) : whole;
	return shown?.drawing ?? null;
}

/** Without events, targets on the way and the gap to the path, which have no room in a low plot; a break is always told. */
function bare(chart: LinesChart): LinesChart {
	const { annotations, guideline } = chart;
	return {
		...chart,
		annotations: annotations?.filter(({ kind }) => kind === 'break'),
		guideline: guideline && {
			...guideline,
			gap: null,
			points: guideline.points.map(({ position, value }) => ({ position, value }))
		}
	};
}

/**
 * The drawing whose plot takes all the height that is left by what stands around it, and the height of that plot. A
 * higher plot may have more around it, which is then taken off again.
 */
function filled(
	draw: (size: FrameSize) => Drawing | undefined,
	{ size, most }: Place
): { readonly drawing: Drawing; readonly plot: number } | undefined {
	const at = (plot: number) => {
		const drawing = draw({ ...size, plot });
		return drawing && { drawing, plot };
	};
	const grown = (from: ReturnType<typeof at>) =>
		from && most !== null
			? at(Math.max(LEAST_PLOT, from.plot + most - from.drawing.height))
			: undefined;
	if (most === null) {
		return at(size.plot);
	}
	const once = grown(at(LEAST_PLOT));
	return once && once.drawing.height > most ? grown(once) : once;
}

function only(size: FrameSize): { wide: FrameSize; narrow: FrameSize } {
	return { wide: size, narrow: NARROW };
}
