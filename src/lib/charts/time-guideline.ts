import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type XY } from './geometry.ts';
import { END_GAP } from './label-column.ts';
import { firstFree, type Obstacles } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { textWidth } from './text-width.ts';
import type { TimeFrame } from './time-drawing.ts';
import { pointsOf, type TimeSpace } from './time-space.ts';
import type { GuidelineInput, TimeLine } from './time-scene.ts';

type Point = GuidelineInput['points'][number];

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
	const target = targetLabel(guideline, { space, size, obstacles });
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

function targetLabel(
	{ points, targetLabel: text }: GuidelineInput,
	{ space, size, obstacles }: { space: TimeSpace; size: FrameSize; obstacles: Obstacles }
): Label<LabelKind>[] {
	const last = points.at(-1);
	if (last === undefined) {
		return [];
	}
	const [targetX, y] = space.place(last);
	const x = Math.min(targetX + size.axis / 2, size.width);
	const heights = [y - size.axis, y + size.axis * 1.8, y - size.axis * 2.2, y + size.axis * 3];
	const places = heights.map((height): [Label<LabelKind>] => [
		{ kind: 'target', x: tenth(x), y: tenth(height), anchor: 'end', text }
	]);
	return [...(firstFree(places, size.axis, obstacles) ?? places[0] ?? [])];
}

/** The straight line between the two neighbouring points of the path; null outside of it. */
function pathAt({ points }: GuidelineInput, position: number): number | null {
	const next = points.findIndex((point) => point.position >= position);
	const to = points[next];
	const from: Point | undefined = points[next - 1] ?? to;
	if (to === undefined || from === undefined || position < from.position) {
		return null;
	}
	const share = to === from ? 0 : (position - from.position) / (to.position - from.position);
	return from.value + (to.value - from.value) * share;
}
