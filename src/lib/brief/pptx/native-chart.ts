import type { Rect } from '$lib/charts/geometry.ts';

/** A chart as Office keeps it: categories, series and the looks of both; lengths in points, places in shares of its frame. */
export interface NativeChart {
	/** Bars to the right, columns upwards, or lines. */
	readonly kind: 'bar' | 'column' | 'line';
	readonly categories: readonly string[];
	/** The same number of values as there are categories in each. */
	readonly series: readonly [NativeSeries, ...NativeSeries[]];
	/** Of the axis of values; `step` is null where the axis is not shown. */
	readonly scale: { readonly min: number; readonly max: number; readonly step: number | null };
	/** Format of the numbers at the axis. */
	readonly axisFormat: string;
	/** Where the plot lies within the frame, axes apart. */
	readonly plot: Rect;
	/** Every how many categories one is named. */
	readonly every: number;
}

export interface NativeSeries {
	readonly name: string;
	/** Null leaves a gap. */
	readonly values: readonly (number | null)[];
	readonly look: NativeLook;
	/** Where single points look otherwise. */
	readonly points: readonly (NativeLook & { readonly index: number })[];
	readonly labels: readonly NativeLabel[];
}

/** Looks of bars, or of a line and its dots. Colours as six hexadecimal digits. */
export interface NativeLook {
	readonly color: string;
	/** How a bar or a dot is filled. */
	readonly fill: 'solid' | 'striped' | 'paper';
	/** Colour of the edge of a bar; null for none. */
	readonly edge: string | null;
	/** Width of a line in points; null for bars. */
	readonly width: number | null;
	readonly dash: 'solid' | 'dash' | 'sysDot' | 'lgDash' | 'lgDashDot';
	/** Diameter of dots in points; 0 for none. */
	readonly dot: number;
}

/** What stands beside one point. */
export interface NativeLabel {
	readonly index: number;
	/** Null for the value in the chart's number format, which follows the workbook. */
	readonly text: string | null;
	/** Number format of the value. */
	readonly format: string;
	readonly place: 'outEnd' | 'r' | 't' | 'b';
	/** By how much of the frame it is moved right and down. */
	readonly shift: { readonly x: number; readonly y: number };
	readonly points: number;
	readonly isBold: boolean;
	readonly color: string;
}
