import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rule, type XY } from './geometry.ts';
import { firstFree, labelBox, LEADING, spread, type Obstacles } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { textWidth } from './text-width.ts';
import { END_GAP, pointsOf, type TimeSpace } from './time-space.ts';
import type { TimeLine } from './time-scene.ts';

type TimeLabel = Label<LabelKind>;

export interface EndText {
	readonly line: TimeLine;
	readonly kind: 'value' | 'chosen' | 'name';
	readonly text: string;
}

const MIDDLE = 0.35;
/** A label moved further than this from its line's end gets a thin line to it. */
const MOVED = 6;

/** What stands at the end of each line: the value of the chart's own line, the names of the others. */
export function endTexts(
	lines: readonly TimeLine[],
	{ leading, isWide }: { leading: TimeLine; isWide: boolean }
): EndText[] {
	return lines.map((line) => {
		const value = pointsOf(line).at(-1)?.text ?? '';
		if (line !== leading) {
			return { line, kind: 'name', text: line.label };
		}
		if (lines.length === 1) {
			return { line, kind: 'value', text: value };
		}
		return { line, kind: 'chosen', text: isWide ? `${line.label} ${value}` : line.label };
	});
}

/** Font size of a label of this kind. */
function fontOf(kind: LabelKind, size: FrameSize): number {
	return kind === 'value' ? size.value : size.axis;
}

/** Width of the widest of the texts. */
export function widest(texts: readonly EndText[], size: FrameSize): number {
	return Math.max(0, ...texts.map(({ kind, text }) => textWidth(text, fontOf(kind, size))));
}

/** Labels in a column right of the plot, nudged apart, with thin lines to the ends they belong to. */
export function columnLabels(
	texts: readonly EndText[],
	{ space, size }: { space: TimeSpace; size: FrameSize }
): { labels: TimeLabel[]; rules: Rule<'leader'>[] } {
	const gap = size.axis * 1.15;
	const { plot } = space;
	const fitting = mostImportant(texts, Math.floor(plot.height / gap) + 1);
	const ends = fitting.map(({ line }) => endOf(line, space));
	const from = plot.y;
	const to = plot.y + plot.height;
	const heights = spread(
		ends.map(([, y]) => y),
		{ gap, from, to }
	);
	const labels = fitting.map(({ kind, text }, index): TimeLabel => {
		const y = (heights[index] ?? 0) + fontOf(kind, size) * MIDDLE;
		return { kind, text, x: tenth(plot.x + plot.width + END_GAP), y: tenth(y), anchor: 'start' };
	});
	const rules = ends.flatMap(([x, y], index): Rule<'leader'>[] => {
		const height = heights[index] ?? y;
		return Math.abs(height - y) > MOVED
			? [{ kind: 'leader', from: [x + 2, y], to: [tenth(x + END_GAP - 2), tenth(height)] }]
			: [];
	});
	return { labels, rules };
}

/** The labels of lines that end inside the plot, each beside its end; a name without room is left out. */
export function floatingLabels(
	texts: readonly EndText[],
	{ space, size, obstacles }: { space: TimeSpace; size: FrameSize; obstacles: Obstacles }
): TimeLabel[] {
	const placed: TimeLabel[] = [];
	for (const { line, kind, text } of mostImportant(texts, texts.length)) {
		const font = fontOf(kind, size);
		const boxes = [...obstacles.boxes, ...placed.map((label) => boxOf(label, size))];
		const places = around(endOf(line, space), font).map((place) => [{ ...place, kind, text }]);
		const free = firstFree(places, font, { ...obstacles, boxes });
		placed.push(...(free ?? (kind === 'name' ? [] : (places.at(-1) ?? []))));
	}
	return placed;
}

/** The box of a label in its own font size. */
export function boxOf(label: TimeLabel, size: FrameSize) {
	return labelBox(label, fontOf(label.kind, size));
}

/** Places beside, above and below a point, from the best. */
function around([x, y]: XY, font: number): Omit<TimeLabel, 'kind' | 'text'>[] {
	const above = tenth(y - font * 0.6);
	const below = tenth(y + font * LEADING);
	return [
		{ x: x + END_GAP, y: tenth(y + font * MIDDLE), anchor: 'start' },
		{ x: x + END_GAP, y: below, anchor: 'start' },
		{ x: x + END_GAP, y: above, anchor: 'start' },
		{ x, y: above, anchor: 'middle' },
		{ x, y: below, anchor: 'middle' },
		{ x: x + 6, y: above, anchor: 'end' },
		{ x: x + 6, y: below, anchor: 'end' },
		{ x: x + 6, y: tenth(above - font), anchor: 'end' },
		{ x: x + 6, y: tenth(below + font), anchor: 'end' }
	];
}

function endOf(line: TimeLine, space: TimeSpace): XY {
	const last = pointsOf(line).at(-1);
	return last === undefined ? [0, 0] : space.place(last);
}

/** The chart's own line is never left out for want of room. */
function mostImportant(texts: readonly EndText[], count: number): EndText[] {
	return [...texts]
		.sort((a, b) => Number(a.kind === 'name') - Number(b.kind === 'name'))
		.slice(0, count);
}
