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
	/** Height of all rows of bars together; as high as their text asks when left out. */
	readonly rows?: number;
}

/** A frame for wide places and one for narrow ones. */
export interface FrameSizes {
	readonly wide: FrameSize;
	readonly narrow: FrameSize;
}

/** For containers of 32rem and more, 720 units wide. */
export const WIDE: FrameSize = { width: 720, plot: 310, axis: 20, value: 26 };

/** For containers from 288 px, the width that a 320 px screen leaves. */
export const NARROW: FrameSize = { width: 288, plot: 190, axis: 14, value: 17 };

/** The sizes of a page. */
export const PAGE: FrameSizes = { wide: WIDE, narrow: NARROW };

/**
 * For a slide of 16:9 and one of 4:3, whose contents are 1752 and 1272 units wide: two of them for each unit of the
 * frame, so that letters are 32 and lines 7 of them.
 */
export const SLIDE_WIDE: FrameSize = { width: 876, plot: 210, axis: 16, value: 23 };
export const SLIDE_STANDARD: FrameSize = { width: 636, plot: 230, axis: 16, value: 23 };
