/** A place in a frame, in the units of its viewBox. */
export type XY = readonly [x: number, y: number];

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A written label with its baseline at (x, y). */
export interface Label<Kind extends string = string> {
	readonly kind: Kind;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly text: string;
}

/** A thin straight line that is not data. */
export interface Rule<Kind extends string = string> {
	readonly kind: Kind;
	readonly from: XY;
	readonly to: XY;
}

/** Rounded to a tenth of a unit, which is finer than any screen shows. */
export function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
