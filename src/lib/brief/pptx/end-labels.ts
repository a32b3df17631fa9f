import type { Rect } from '$lib/charts/geometry.ts';
import type { TimeLine } from '$lib/charts/time-scene.ts';
import { bracketedText } from '$lib/wording/ruby.ts';
import { INK, SECONDARY } from './colors.ts';
import { inches, LEADING } from './fitted.ts';
import { isContext, lineLookOf } from './line-looks.ts';
import type { ChartFrame } from './native-bars.ts';
import type { NativeLabel } from './native-chart.ts';
import type { LinesChart, Stretch } from './native-lines.ts';
import type { NumberFormat } from './number-format.ts';
import type { TimeGrid } from './time-grid.ts';

const MAIN_POINTS = 20;
const POINTS = 16;
const GAP = 0.2;
/** The most of the frame's width that words at the ends may take, in inches. */
const MOST = 3.4;
/** A main line of so few points tells each of them. */
const FEW = 7;
/** A move that no eye sees, in shares of the frame. */
const UNSEEN = 0.002;

/** Labels of one line are those of one series. */
interface EndLabels {
	readonly lines: readonly (readonly NativeLabel[])[];
	readonly guideline: readonly NativeLabel[];
	readonly references: readonly (readonly NativeLabel[])[];
}

interface Room {
	readonly stretches: readonly Stretch[];
	readonly axis: { readonly min: number; readonly max: number };
	readonly plot: Rect;
	readonly frame: ChartFrame;
	readonly format: NumberFormat;
	readonly grid: TimeGrid;
}

/** Room that the words at the ends of lines need, in inches. */
export function endWidth(chart: LinesChart): number {
	const texts = chart.lines.map((line) => inches(endText(line), sizeOf(line)));
	const others = [
		...(chart.guideline ? [chart.guideline.targetLabel] : []),
		...(chart.references ?? []).map(({ label }) => label)
	].map((text) => inches(bracketedText(text), POINTS));
	return Math.min(Math.max(0, ...texts, ...others) + 2 * GAP, MOST);
}

/** The name and last value of each line at its end, moved apart where they would touch. */
export function endLabels(chart: LinesChart, room: Room): EndLabels {
	const { stretches, grid } = room;
	const last = grid.positions.length - 1;
	const path = chart.guideline;
	const target = path?.points.at(-1);
	const ends = [
		...stretches.flatMap(({ line, points, isLast }, index) => {
			const end = points.at(-1);
			return isLast && end !== undefined && endText(line) !== ''
				? [{ key: `line ${index}`, at: end.position, value: end.value, size: sizeOf(line) }]
				: [];
		}),
		...(target ? [{ key: 'target', at: target.position, value: target.value, size: POINTS }] : []),
		...(chart.references ?? []).map(({ value }, index) => ({
			key: `reference ${index}`,
			at: grid.positions[last] ?? 0,
			value,
			size: POINTS
		}))
	];
	const shifts = movedApart(ends, room);
	const label = (key: string, index: number, text: string): NativeLabel => ({
		index,
		text,
		format: 'General',
		place: 'r',
		shift: shifts.get(key) ?? 0,
		points: POINTS,
		isBold: false,
		color: INK
	});
	return {
		lines: stretches.map(({ line, points, isLast }, number) => {
			const end = points.at(-1);
			const index = end === undefined ? -1 : grid.at(end.position);
			const text = isLast ? endText(line) : '';
			const look = {
				points: sizeOf(line),
				isBold: line.role === 'main',
				color: isContext(line.role) ? SECONDARY : lineLookOf(line.role).color
			};
			const own = text === '' ? [] : [{ ...label(`line ${number}`, index, text), ...look }];
			return [...valueLabels(line, points, room), ...own];
		}),
		guideline: target
			? [{ ...label('target', grid.at(target.position), bracketedText(path?.targetLabel ?? '')) }]
			: [],
		references: (chart.references ?? []).map(({ label: text }, index) => [
			label(`reference ${index}`, last, bracketedText(text))
		])
	};
}

/** The values of a short main line above its points; of a long one only the first. The last stands at the end. */
function valueLabels(line: TimeLine, points: Stretch['points'], room: Room): NativeLabel[] {
	if (line.role !== 'main') {
		return [];
	}
	const end = line.runs.flat().at(-1);
	const told = line.runs.flat().length <= FEW ? points : points.slice(0, 1);
	return told
		.filter((point) => point !== end)
		.map(({ position, value, text }) => ({
			index: room.grid.at(position),
			text: room.format.says(value) === bracketedText(text) ? null : bracketedText(text),
			format: room.format.code,
			place: 't' as const,
			shift: 0,
			points: POINTS,
			isBold: false,
			color: INK
		}));
}

function endText(line: TimeLine): string {
	const text = line.runs.flat().at(-1)?.text ?? '';
	const name = bracketedText(line.label);
	return isContext(line.role) ? name : [name, bracketedText(text)].filter(Boolean).join(' ');
}

function sizeOf({ role }: TimeLine): number {
	return role === 'main' ? MAIN_POINTS : POINTS;
}

/** How far each label moves so that those at one position do not touch; in shares of the frame. */
function movedApart(
	ends: readonly { key: string; at: number; value: number; size: number }[],
	{ axis, plot, frame }: Room
): Map<string, number> {
	const yOf = (value: number) =>
		plot.y + (1 - (value - axis.min) / (axis.max - axis.min)) * plot.height;
	const shifts = new Map<string, number>();
	for (const at of new Set(ends.map((end) => end.at))) {
		const column = ends
			.filter((end) => end.at === at)
			.map(({ key, value, size }) => ({ key, y: yOf(value), height: (size * LEADING) / 72 }))
			.sort((one, other) => one.y - other.y);
		const middles = stacked(column, frame.height);
		column.forEach(({ key, y }, index) => {
			const shift = ((middles[index] ?? y) - y) / frame.height;
			shifts.set(key, Math.abs(shift) < UNSEEN ? 0 : shift);
		});
	}
	return shifts;
}

/** Middles of labels of given heights, near where they want to be, none over another and none below the end. */
function stacked(wanted: readonly { y: number; height: number }[], end: number): number[] {
	const tops: number[] = [];
	for (const { y, height } of wanted) {
		const before = wanted[tops.length - 1];
		const free = before === undefined ? 0 : (tops.at(-1) ?? 0) + before.height;
		tops.push(Math.max(y - height / 2, free));
	}
	let limit = end;
	return tops
		.map((top, index) => ({ top, height: wanted[index]?.height ?? 0 }))
		.reverse()
		.map(({ top, height }) => {
			limit = Math.min(top, limit - height);
			return limit + height / 2;
		})
		.reverse();
}
