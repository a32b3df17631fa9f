import type { FrameSize } from './frame-size.ts';
import { tenth } from './geometry.ts';
import { textWidth } from './text-width.ts';
import { yearTicks } from './time-axis.ts';
import type { TimeFrame } from './time-drawing.ts';
import type { TimeInput, TimeLine } from './time-scene.ts';
import { pointsOf, tickPositions, type TimeSpace } from './time-space.ts';

/** Least space from one text to the next, in ems. */
const AIR = 0.6;

/** The texts under and left of the plot, those under it kept within the frame. */
export function timeTicks(
	input: TimeInput & { leading: TimeLine },
	{ space, size }: { space: TimeSpace; size: FrameSize }
): Pick<TimeFrame, 'xTicks' | 'yTicks'> {
	const given = input.xTicks?.map(({ position, text }) => ({
		x: space.place({ position, value: 0 })[0],
		text
	}));
	const xTicks = given ? thinned(given, size) : years(input, { space, size });
	return {
		xTicks: xTicks.map(({ x, text }) => ({ x: kept(x, text, size), text })),
		yTicks: space.ticks.map((value) => ({
			y: space.place({ position: 0, value })[1],
			text: input.formatTick(value)
		}))
	};
}

/** Every nth of the ticks from the first on, as many as have room; `from: 'last'` counts back from the last. */
export function thinned<Tick extends { readonly x: number; readonly text: string }>(
	ticks: readonly Tick[],
	size: FrameSize,
	{ from = 'first' }: { from?: 'first' | 'last' } = {}
): Tick[] {
	const every = (step: number) =>
		ticks.filter((_, index) => (from === 'first' ? index : ticks.length - 1 - index) % step === 0);
	const steps = ticks.map((_, index) => index + 1);
	const step = steps.find((some) => haveRoom(every(some), size)) ?? 1;
	return every(step);
}

/** A tick's middle, moved so far that its text does not leave the frame. */
export function kept(x: number, text: string, size: FrameSize): number {
	const half = textWidth(text, size.axis) / 2;
	return tenth(Math.max(Math.min(x, size.width - half), half));
}

function haveRoom(
	ticks: readonly { readonly x: number; readonly text: string }[],
	size: FrameSize
): boolean {
	const half = (text: string) => textWidth(text, size.axis) / 2;
	return ticks.every(({ x, text }, index) => {
		const next = ticks[index + 1];
		return next === undefined || x + half(text) + size.axis * AIR <= next.x - half(next.text);
	});
}

function years(
	input: TimeInput & { leading: TimeLine },
	{ space, size }: { space: TimeSpace; size: FrameSize }
): { x: number; text: string }[] {
	const latest = pointsOf(input.leading).at(-1)?.position ?? 0;
	const options = { latest, width: space.plot.width, fontSize: size.axis };
	return yearTicks(tickPositions(input), options).map(({ position, text }) => ({
		x: space.place({ position, value: 0 })[0],
		text
	}));
}
