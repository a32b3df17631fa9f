/**
 * A frame is laid out for its largest text; charts.css shows smaller letters as the container grows,
 * so that they stay between 14 and 19 px on the screen.
 */
export interface FrameSize {
	readonly width: number;
	/** Height of the plot alone. */
	readonly plot: number;
	/** Font sizes of axis and labels, and of the value that the chart is about. */
	readonly axis: number;
	readonly value: number;
}

/** For containers of 32rem and more, 720 units wide. */
export const WIDE: FrameSize = { width: 720, plot: 310, axis: 20, value: 26 };

/** For containers from 288 px, the width that a 320 px screen leaves. */
export const NARROW: FrameSize = { width: 288, plot: 190, axis: 14, value: 17 };
