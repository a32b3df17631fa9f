import type { FrameSize } from './frame-size.ts';
import { tenth, type Rect, type XY } from './geometry.ts';
import { columnHeight, END_GAP, labelColumn, MIDDLE, widest } from './label-column.ts';
import { fittingLabels, labelKind, type FittingLabel } from './label-fit.ts';
import { LEADING } from './label-layout.ts';
import type { RanksInput } from './ranks-scene.ts';
import { textWidth } from './text-width.ts';
import type { Badge, TimeFrame } from './time-drawing.ts';
import { timeKey } from './time-key.ts';
import { runsOf } from './time-lines.ts';
import type { TimeLine, TimePoint } from './time-scene.ts';
import { pointsOf } from './time-space.ts';
import { kept, thinned } from './time-ticks.ts';

/** Names leave the lines at least this share of the frame. */
const LEAST_PLOT = 0.42;
/** Radius of a badge in ems, for ranks of one figure and of two. */
const BADGE = 0.58;
const WIDE_BADGE = 0.74;
/** From the last rank to the foot of the plot, in ems. */
const FOOT = 0.4;
/** Ranks are at most so far apart, in ems. */
const LOOSEST = 2.6;

/** A badge, and the rank that it shows. */
interface RankBadge extends Badge {
	readonly text: string;
}

/** Where the plot of one frame lies, and the places of ranks and names in it. */
interface RanksSpace {
	readonly plot: Rect;
	readonly radius: number;
	readonly names: readonly FittingLabel[];
	readonly place: (point: Pick<TimePoint, 'position' | 'value'>) => XY;
}

/** One frame of ranks over time: badges with their rank at the ends of chosen lines, all names at the right. */
export function ranksFrame(
	input: RanksInput,
	lines: readonly TimeLine[],
	size: FrameSize
): TimeFrame {
	const font = size.axis;
	const { plot, radius, names, place } = ranksSpace(input, lines, size);
	const badges = lines.flatMap((line) => badgesOf(line, { place, radius }));
	const ends = names.map((name) => ({ ...name, at: endOf(name.line, { place, radius }) }));
	const column = labelColumn(ends, { side: 'right', plot, size });
	const periods = input.periods.flatMap(({ label }, position) => {
		const [x] = place({ position, value: 1 });
		return label === '' ? [] : [{ x: kept(x, label, size), text: label }];
	});
	const under = plot.y + plot.height + font * 1.9;
	const unnamed = lines.filter(
		(line) => line.role !== 'context' && !names.some((name) => name.line === line)
	);
	const key = timeKey({ lines: [] }, { unnamed, size, y: under + font * LEADING });
	const ranks = Array.from({ length: input.size }, (_, index) => index + 1);
	return {
		width: size.width,
		height: Math.ceil(under + key.height),
		plot,
		font: { axis: font, value: size.value },
		xTicks: thinned(periods, size, { from: 'last' }),
		yTicks: ranks.map((value) => ({ y: place({ position: 0, value })[1], text: String(value) })),
		zero: null,
		isCut: false,
		lines: lines.map((line) => runsOf(line).map((run) => run.map(place))),
		guideline: [],
		stations: [],
		gap: null,
		bands: [],
		rules: column.rules,
		labels: [...column.labels, ...badges.map((badge) => badgeLabel(badge, font)), ...key.labels],
		badges,
		key
	};
}

function ranksSpace(
	{ periods, size: count }: RanksInput,
	lines: readonly TimeLine[],
	size: FrameSize
): RanksSpace {
	const font = size.axis;
	const hasBadges = lines.some(({ role }) => role !== 'context');
	const radius = hasBadges ? (count < 10 ? BADGE : WIDE_BADGE) * font : 0;
	const last = periods.length - 1;
	const left = textWidth(String(count), font) + font / 2;
	const from = left + 2 * radius + font / 2;
	const room = size.width * (1 - LEAST_PLOT) - from - 2 * radius - END_GAP;
	const reaching = lines.filter((line) => pointsOf(line).at(-1)?.position === last);
	const texts = reaching.map((line) => ({
		line,
		kind: labelKind(line.role),
		wordings: [[line.label]]
	}));
	const names = fittingLabels(texts, { room, size });
	const edge = size.width - (names.length > 0 ? widest(names, size) + END_GAP : font / 2);
	const to = edge - 2 * radius;
	const height = Math.max(
		columnHeight(names, size),
		(count - 1) * (2 * radius + 1),
		Math.min(size.plot, (count - 1) * font * LOOSEST),
		font
	);
	const top = font * 1.2;
	const across = (position: number) => (last === 0 ? 0.5 : position / last);
	const down = (rank: number) => (count === 1 ? 0.5 : (rank - 1) / (count - 1));
	return {
		plot: {
			x: tenth(left),
			y: tenth(top),
			width: tenth(edge - left),
			height: tenth(height + font * FOOT)
		},
		radius,
		names,
		place: ({ position, value }) => [
			tenth(from + (to - from) * across(position)),
			tenth(top + height * down(value))
		]
	};
}

/** Beside the first and the last point of a chosen line, so that the line ends at their edge. */
function badgesOf(
	line: TimeLine,
	{ place, radius }: Pick<RanksSpace, 'place' | 'radius'>
): RankBadge[] {
	const { role } = line;
	const points = role === 'context' ? [] : pointsOf(line);
	const ends = points.length > 1 ? [points[0], points.at(-1)] : points;
	return ends.flatMap((point, index): RankBadge[] => {
		if (point === undefined) {
			return [];
		}
		const [x, y] = place(point);
		const shift = index === ends.length - 1 ? radius : -radius;
		return [{ role, radius: tenth(radius), at: [tenth(x + shift), y], text: String(point.value) }];
	});
}

function badgeLabel({ at: [x, y], text }: RankBadge, font: number) {
	return { kind: 'badge', x, y: tenth(y + font * MIDDLE), anchor: 'middle', text } as const;
}

/** The place of a line's last point, with its badge. */
function endOf(line: TimeLine, { place, radius }: Pick<RanksSpace, 'place' | 'radius'>): XY {
	const last = pointsOf(line).at(-1);
	const [x, y] = last ? place(last) : [0, 0];
	return [tenth(x + (line.role === 'context' ? 0 : 2 * radius)), y];
}
