import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type XY } from './geometry.ts';
import { END_GAP } from './label-column.ts';
import { firstFree, labelBox, type Obstacles } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { textWidth } from './text-width.ts';
import type { TimeFrame } from './time-drawing.ts';
import { pointsOf, type TimeSpace } from './time-space.ts';
import type { GuidelineInput, GuidelinePoint, TimeLine } from './time-scene.ts';

/** The points on the way that are targets of their own. */
export function stationsOf(guideline: GuidelineInput | null | undefined): GuidelinePoint[] {
	return (guideline?.points ?? []).slice(0, -1).filter(({ label }) => label !== undefined);
}

/** The area between the main line and the path, from the first point of the path to the latest value. */
export function gapArea(
	guideline: GuidelineInput,
	leading: TimeLine,
	space: TimeSpace
): TimeFrame['gap'] {
	const inside = pointsOf(leading).filter(({ position }) => pathAt(guideline, position) !== null);
	if (guideline.gap === null || inside.length < 2) {
		return null;
	}
	const path = inside.map(({ position }): XY =>
		space.place({ position, value: pathAt(guideline, position) ?? 0 })
	);
	const points = [...inside.map((point) => space.place(point)), ...path.reverse()];
	return { points, tone: guideline.gap.tone };
}

/** The label of the target, at its ring, and that of the gap, right of the latest value. */
export function guidelineLabels(
	guideline: GuidelineInput,
	{
		leading,
		space,
		size,
		obstacles
	}: { leading: TimeLine; space: TimeSpace; size: FrameSize; obstacles: Obstacles }
): Label<LabelKind>[] {
	const target = targetLabels(guideline, { space, size, obstacles });
	const last = pointsOf(leading).at(-1);
	const expected = last === undefined ? null : pathAt(guideline, last.position);
	if (guideline.gap === null || last === undefined || expected === null) {
		return target;
	}
	const { label, tone } = guideline.gap;
	const [x, y] = space.place(last);
	const [, pathY] = space.place({ position: last.position, value: expected });
	const width = textWidth(label, size.axis);
	const under = Math.max(y, pathY) + size.value / 2 + size.axis;
	const heights = [(y + pathY) / 2 + size.axis * 0.32, under];
	const places = heights.flatMap((height) =>
		[x + END_GAP, x + END_GAP * 2.5, x - width / 2].map((from): Label<LabelKind>[] => [
			{ kind: `gap-${tone}`, x: tenth(from), y: tenth(height), anchor: 'start', text: label }
		])
	);
	return [...target, ...(firstFree(places, size.axis, obstacles) ?? [])];
}

/** The label of the target first, so that it has the best place; then those on the way, from the earliest. */
function targetLabels(
	guideline: GuidelineInput,
	{ space, size, obstacles }: { space: TimeSpace; size: FrameSize; obstacles: Obstacles }
): Label<LabelKind>[] {
	const last = guideline.points.at(-1);
	if (last === undefined) {
		return [];
	}
	const { targetLabel: label, shortTargetLabel: short } = guideline;
	const labels: Label<LabelKind>[] = [];
	for (const point of [{ ...last, label, short }, ...stationsOf(guideline)]) {
		const taken = [...obstacles.boxes, ...labels.map((each) => labelBox(each, size.axis))];
		const places = targetPlaces(point, { space, size, isLast: labels.length === 0 });
		const free = (lines: Obstacles['lines']) =>
			firstFree(places, size.axis, { ...obstacles, boxes: taken, lines });
		// Better across a line, with an edge that keeps it off the letters, than across letters.
		const found = free(obstacles.lines) ?? (free([]) ?? places[0] ?? []).map(haloed);
		labels.push(...found);
	}
	return labels;
}

function haloed(label: Label<LabelKind>): Label<LabelKind> {
	return { ...label, kind: 'amount' };
}

function targetPlaces(
	{ label = '', short = label, ...point }: GuidelinePoint,
	{ space, size, isLast }: { space: TimeSpace; size: FrameSize; isLast: boolean }
): [Label<LabelKind>][] {
	const text = size.width > 500 ? label : short;
	const [x, y] = space.place(point);
	const half = size.axis / 2;
	const ends = [
		{ x: Math.min(x + half, size.width), anchor: 'end' },
		{ x, anchor: 'middle' },
		{ x: x - half, anchor: 'start' }
	] as const;
	const near = [-1, 1.8, -2.2, 3];
	// The one at the end of the path is told apart even from further away.
	const heights = (isLast ? [...near, -3.4, 4.2] : near).map((ems) => y + ems * size.axis);
	return heights.flatMap((height) =>
		(isLast ? ends.slice(0, 1) : ends).map((end): [Label<LabelKind>] => [
			{ kind: 'target', x: tenth(end.x), y: tenth(height), anchor: end.anchor, text }
		])
	);
}

/** The straight line between the two neighbouring points of the path; null outside of it. */
function pathAt({ points }: GuidelineInput, position: number): number | null {
	const next = points.findIndex((point) => point.position >= position);
	const to = points[next];
	const from: GuidelinePoint | undefined = points[next - 1] ?? to;
	if (to === undefined || from === undefined || position < from.position) {
		return null;
	}
	const share = to === from ? 0 : (position - from.position) / (to.position - from.position);
	return from.value + (to.value - from.value) * share;
}
