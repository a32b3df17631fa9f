import type { Rect } from '$lib/charts/geometry.ts';
import type { TimeLine, TimePoint } from '$lib/charts/time-scene.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import { INK, SECONDARY } from './colors.ts';
import { inches, LEADING, linesOf } from './fitted.ts';
import { isContext, lineLookOf } from './line-looks.ts';
import type { ChartFrame } from './native-bars.ts';
import type { NativeChart, NativeLabel } from './native-chart.ts';
import { besidePath } from './path-labels.ts';
import { pathAt } from './plan-path.ts';
import type { LinesChart, Stretch } from './native-lines.ts';
import { movedApart } from './labels-apart.ts';
import type { NumberFormat } from './number-format.ts';
import type { TimeGrid } from './time-grid.ts';

const MAIN_POINTS = 20;
const POINTS = 16;
const GAP = 0.2;
/** The most of the frame's width that words at the ends may take, in inches. */
const MOST = 3.4;
/** A main line of so few points tells each of them. */
const FEW = 7;

/** Labels of one line are those of one series. */
interface EndLabels {
	readonly lines: readonly (readonly NativeLabel[])[];
	readonly guideline: readonly NativeLabel[];
	readonly references: readonly (readonly NativeLabel[])[];
}

interface Room {
	readonly stretches: readonly Stretch[];
	readonly axis: NativeChart['scale'];
	readonly plot: Rect;
	readonly frame: ChartFrame;
	readonly format: NumberFormat;
	readonly grid: TimeGrid;
}

/** Room that the words at the ends of lines need, in inches. */
export function endWidth(chart: LinesChart): number {
	const texts = chart.lines.flatMap((line) =>
		endText(line)
			.split('\n')
			.map((text) => inches(text, sizeOf(line)))
	);
	const others = [
		...(chart.guideline ? targetLines(chart.guideline) : []),
		...(chart.references ?? []).map(({ label }) => bracketedText(label))
	].map((text) => inches(text, POINTS));
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
				? [
						{
							key: `line ${index}`,
							at: end.position,
							value: end.value,
							size: sizeOf(line) * endText(line).split('\n').length
						}
					]
				: [];
		}),
		...(path && target
			? [
					{
						key: 'target',
						at: target.position,
						value: target.value,
						size: POINTS * targetLines(path).length
					}
				]
			: []),
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
		shift: { x: 0, y: shifts.get(key) ?? 0 },
		points: POINTS,
		isBold: false,
		color: INK
	});
	// Below a line's end there is its own way up to it.
	const aside = (key: string, text: string, points: number) => ({
		shift: {
			x: Math.max(...text.split('\n').map((part) => inches(part, points))) / 2 / room.frame.width,
			y: shifts.get(key) ?? 0
		}
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
			const place = isLast && end !== undefined ? endPlace(end, chart, room) : 'r';
			const own =
				text === ''
					? []
					: [
							{
								...label(`line ${number}`, index, text),
								...look,
								place,
								...(place === 'b' ? aside(`line ${number}`, text, look.points) : {})
							}
						];
			const isAlone = chart.lines.every((other) => other === line || isContext(other.role));
			return [...(isAlone ? valueLabels(line, points, room) : []), ...own];
		}),
		guideline:
			path && target
				? [
						...besidePath(path, chart, room),
						label('target', grid.at(target.position), targetLines(path).join('\n'))
					]
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
	const all = line.runs.flat();
	const [first] = all;
	const wide = Math.max(...all.map(({ text }) => inches(bracketedText(text), POINTS)));
	const place = room.plot.width / room.grid.positions.length;
	const isFew = all.length <= FEW || room.axis.step === null;
	// In a narrow plot the first value would lie under the last.
	const firstOnly = wide * 2.5 > room.plot.width ? [] : all.slice(0, 1);
	const told = isFew && wide <= place ? all : firstOnly;
	return points
		.filter((point) => told.includes(point) && point !== all.at(-1))
		.map((point) => ({
			index: room.grid.at(point.position),
			text: ownWords(point, room.format),
			format: room.format.code,
			place: 't' as const,
			// Over the first point there would be the numbers of the axis.
			shift: { x: point === first ? Math.max(0, wide - place) / 2 / room.frame.width : 0, y: 0 },
			points: POINTS,
			isBold: false,
			color: INK
		}));
}

/** Right of the chart's end; before it, on the side that the plan's path leaves free. */
function endPlace(
	{ position, value }: TimePoint,
	{ guideline }: LinesChart,
	{ axis, plot, grid }: Room
): NativeLabel['place'] {
	const next = grid.positions[grid.at(position) + 1];
	if (next === undefined) {
		return 'r';
	}
	const path = guideline ? pathAt(guideline.points, next) : null;
	const above = ((value - axis.min) / (axis.max - axis.min)) * plot.height;
	const hasRoom = above > (MAIN_POINTS * LEADING * 2) / 72;
	return path !== null && path >= value && hasRoom ? 'b' : 't';
}

/** The words of a value that its number format does not make; else null. */
function ownWords({ value, text }: TimePoint, format: NumberFormat): string | null {
	const words = bracketedText(text);
	return format.says(value) === words ? null : words;
}

/** The target with its year, in as many lines as it needs. */
function targetLines({ targetLabel }: NonNullable<LinesChart['guideline']>): string[] {
	return linesOf(bracketedText(targetLabel), { width: MOST - 2 * GAP, points: POINTS });
}

function endText(line: TimeLine): string {
	const text = line.runs.flat().at(-1)?.text ?? '';
	const name = bracketedText(line.label);
	return isContext(line.role) ? name : [name, bracketedText(text)].filter(Boolean).join('\n');
}

function sizeOf({ role }: TimeLine): number {
	return role === 'main' ? MAIN_POINTS : POINTS;
}
