import { textWidth } from './text-width.ts';

/** Years or months from one tick to the next, from the finest. */
const YEAR_STEPS = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100];
const MONTH_STEPS = [1, 2, 3, 6];
/** Shorter charts count months, longer ones years. */
const MONTH_CHART_YEARS = 2;
/** A leap day moves 1 October by less than this share of a year. */
const SAME_DAY = 0.01;
const AIR = 0.8;

export interface YearTick {
	readonly position: number;
	readonly text: string;
}

/**
 * Ticks under the chart: counted back from the latest point so that it always has one, forward to the
 * end of a plan, and as close as their text allows. Years are western, months 2024.9.
 */
export function yearTicks(
	positions: readonly number[],
	{ latest, width, fontSize }: { latest: number; width: number; fontSize: number }
): YearTick[] {
	const from = Math.min(...positions);
	const to = Math.max(...positions);
	const unit = to === from ? width : width / (to - from);
	const axis = { from, to, unit, fontSize, hasPlan: to > latest };
	const phase = latest - Math.floor(latest);
	const isYearly = positions.every((at) => Math.abs(at - Math.floor(at) - phase) < SAME_DAY);
	if (!isYearly && to - from <= MONTH_CHART_YEARS) {
		return ticks(MONTH_STEPS, { ...axis, latest, perYear: 12, text: month });
	}
	const anchor = isYearly ? latest : Math.floor(latest);
	return ticks(YEAR_STEPS, { ...axis, latest: anchor, perYear: 1, text: year });
}

function ticks(
	steps: readonly number[],
	axis: {
		from: number;
		to: number;
		latest: number;
		unit: number;
		fontSize: number;
		perYear: number;
		hasPlan: boolean;
		text: (position: number) => string;
	}
): YearTick[] {
	const { from, to, latest, unit, perYear, hasPlan, text } = axis;
	const room = textWidth(text(latest), axis.fontSize) + axis.fontSize * AIR;
	const step = steps.find((size) => (size / perYear) * unit >= room) ?? steps.at(-1) ?? 1;
	const first = Math.ceil(((from - latest - SAME_DAY) * perYear) / step);
	const last = Math.floor(((to - latest + SAME_DAY) * perYear) / step);
	const found = Array.from({ length: last - first + 1 }, (_, index) => {
		const position = latest + ((first + index) * step) / perYear;
		return { position, text: text(position) };
	});
	const end = found.at(-1);
	if (end === undefined || !hasPlan || text(to) === end.text) {
		return found;
	}
	const plan = { position: to, text: text(to) };
	if ((to - end.position) * unit >= room) {
		return [...found, plan];
	}
	return end.position > latest ? [...found.slice(0, -1), plan] : found;
}

function year(position: number): string {
	return String(Math.floor(position + SAME_DAY));
}

function month(position: number): string {
	const months = Math.round(position * 12);
	return `${Math.floor(months / 12)}.${(months % 12) + 1}`;
}
