import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rect, type XY } from './geometry.ts';
import { END_GAP, fontOf, MIDDLE } from './label-column.ts';
import { labelKind, type EndText } from './label-fit.ts';
import { firstFree, labelBox, LEADING, type Obstacles } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { pointsOf, type TimeSpace } from './time-space.ts';
import type { TimeLine } from './time-scene.ts';

type TimeLabel = Label<LabelKind>;

/** Which of the places around a point is right over it. */
const ABOVE = 3;

/** What stands at the end of each line: the value of one that is alone or has no name, else names, and values where there is room. */
export function endTexts(
	lines: readonly TimeLine[],
	{ leading, isWide }: { leading: TimeLine; isWide: boolean }
): EndText[] {
	return lines.map((line) => {
		const value = pointsOf(line).at(-1)?.text ?? '';
		if (lines.length === 1 || line.label === '') {
			return { line, kind: 'value', wordings: [[value]] };
		}
		const kind = line === leading && line.role === 'projected' ? 'chosen' : labelKind(line.role);
		const full = isWide && kind !== 'name' ? [[line.label, value]] : [];
		return { line, kind, wordings: [...full, [line.label]] };
	});
}

/**
 * The labels of lines that end inside the plot, each beside its end. A name without room is left out; where a
 * chosen line finds no room, none of these has a label, and all are `without`. A value is never left out: `isCrossed`
 * tells that it lies across something. `isAbove` tries the place right over the point first.
 */
export function floatingLabels(
	texts: readonly EndText[],
	{
		space,
		size,
		obstacles,
		isAbove = false
	}: { space: TimeSpace; size: FrameSize; obstacles: Obstacles; isAbove?: boolean }
): { labels: TimeLabel[]; without: TimeLine[]; isCrossed: boolean } {
	const labels: TimeLabel[] = [];
	let isCrossed = false;
	for (const { line, kind, wordings } of chosenFirst(texts)) {
		const font = fontOf(kind, size);
		const boxes = [...obstacles.boxes, ...labels.map((label) => boxOf(label, size))];
		const places = wordings.flatMap((wording) =>
			around(endOf(line, space), font).map((place): [TimeLabel] => [
				{ ...place, kind, text: wording.join(' ') }
			])
		);
		const tried = isAbove ? [...places.slice(ABOVE, ABOVE + 1), ...places] : places;
		const free = firstFree(tried, font, { ...obstacles, boxes });
		if (free !== null) {
			labels.push(...free);
		} else if (kind === 'value') {
			isCrossed = true;
			labels.push(...(places.at(-1) ?? []));
		} else if (kind !== 'name') {
			const chosen = texts.filter((text) => text.kind !== 'name');
			return { labels: [], without: chosen.map((text) => text.line), isCrossed };
		}
	}
	return { labels, without: [], isCrossed };
}

/** The box of a label in its own font size. */
export function boxOf(label: TimeLabel, size: FrameSize): Rect {
	return labelBox(label, fontOf(label.kind, size));
}

/** The place of a line's last point. */
export function endOf(line: TimeLine, space: TimeSpace): XY {
	const last = pointsOf(line).at(-1);
	return last === undefined ? [0, 0] : space.place(last);
}

function chosenFirst(texts: readonly EndText[]): EndText[] {
	return [...texts].sort((a, b) => Number(a.kind === 'name') - Number(b.kind === 'name'));
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
		{ x, y: tenth(below + font), anchor: 'middle' },
		{ x, y: tenth(above - font), anchor: 'middle' },
		{ x: x + 6, y: tenth(below + font), anchor: 'end' }
	];
}
