import { textWidth } from './text-width.ts';

/** Years or months from one tick to the next, from the finest. */
const YEAR_STEPS = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100];
const MONTH_STEPS = [1, 2, 3, 6];
/** Shorter charts count months, longer ones years. */
const MONTH_CHART_YEARS = 2;
/** A leap day moves 1 October by less than this share of a year. */
const SAME_DAY = 0.01;
const AIR = 0.8;

interface Axis {
	readonly from: number;
	readonly to: number;
	readonly latest: number;
	/** Units for one year. */
	readonly unit: number;
	readonly fontSize: number;
}

export interface YearTick {
	readonly position: number;
	readonly text: string;
}

/**
 * Ticks under the chart, as close as their text allows. Years stand at points only, at every nth counted
 * from the latest, which always has one; the ends have theirs where there is room. Months, and years among
 * months, are counted back from the latest. Years are western, months 2024.9.
 */
export function yearTicks(
	positions: readonly number[],
	{ latest, width, fontSize }: { latest: number; width: number; fontSize: number }
): YearTick[] {
	const from = Math.min(...positions);
	const to = Math.max(...positions);
	const unit = to === from ? width : width / (to - from);
	const axis = { from, to, latest, unit, fontSize };
	const phase = latest - Math.floor(latest);
	const isYearly = positions.every((at) => Math.abs(at - Math.floor(at) - phase) < SAME_DAY);
	if (isYearly) {
		return yearsOfPoints(positions, axis);
	}
	if (to - from <= MONTH_CHART_YEARS) {
		return ticks(MONTH_STEPS, { ...axis, perYear: 12, text: month });
	}
	return ticks(YEAR_STEPS, { ...axis, latest: Math.floor(latest), perYear: 1, text: year });
}

/** Every nth year that has a point; where points are uneven, also what else has room. */
function yearsOfPoints(positions: readonly number[], axis: Axis): YearTick[] {
	const named = new Map(positions.map((at) => [year(at), at]));
	const all = [...named.values()].sort((a, b) => b - a);
	const room = roomFor(year(axis.latest), axis);
	const fits = (one: number, other: number) => Math.abs(one - other) * axis.unit >= room;
	const evenly = YEAR_STEPS.map((step) =>
		all.filter((at) => Math.round(at - axis.latest) % step === 0)
	).find((some) => some.every((at, index) => index === 0 || fits(at, some[index - 1] ?? at)));
	const ends = isSparse(all) ? [axis.latest, axis.to, axis.from] : [axis.latest, axis.to];
	const wanted = [...ends, ...(evenly ?? []), axis.from, ...all];
	const chosen: number[] = [];
	for (const position of wanted) {
		if (chosen.every((other) => fits(position, other))) {
			chosen.push(position);
		}
	}
	return chosen.sort((a, b) => a - b).map((position) => ({ position, text: year(position) }));
}

/** Whether most years of the chart's own rhythm have no point; `years` from the latest. */
function isSparse(years: readonly number[]): boolean {
	const steps = years.slice(1).map((at, index) => (years[index] ?? at) - at);
	const span = steps.reduce((sum, step) => sum + step, 0);
	return steps.length * Math.min(...steps) * 2 < span;
}

function roomFor(text: string, { fontSize }: Pick<Axis, 'fontSize'>): number {
	return textWidth(text, fontSize) + fontSize * AIR;
}

function ticks(
	steps: readonly number[],
	axis: Axis & { perYear: number; text: (position: number) => string }
): YearTick[] {
	const { from, to, latest, unit, perYear, text } = axis;
	const room = roomFor(text(latest), axis);
	const step = steps.find((size) => (size / perYear) * unit >= room) ?? steps.at(-1) ?? 1;
	const first = Math.ceil(((from - latest - SAME_DAY) * perYear) / step);
	const last = Math.floor(((to - latest + SAME_DAY) * perYear) / step);
	const found = Array.from({ length: last - first + 1 }, (_, index) => {
		const position = latest + ((first + index) * step) / perYear;
		return { position, text: text(position) };
	});
	const end = found.at(-1);
	if (end === undefined || text(to) === end.text) {
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
