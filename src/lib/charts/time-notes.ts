import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rule } from './geometry.ts';
import { block, LEADING } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { textWidth, wrapText } from './text-width.ts';
import { allPositions, allPoints, type TimeSpace } from './time-space.ts';
import type { TimeInput } from './time-scene.ts';

export type Annotation = NonNullable<TimeInput['annotations']>[number];

/** Notes are broken into lines of at most this share of the frame. */
export const NOTE_WIDTH = 0.62;
const ASIDE = 6;

/** Height of the band above the plot that holds the notes. */
export function bandHeight(notes: readonly Annotation[], size: FrameSize): number {
	const lines = notes.reduce((sum, note) => sum + noteLines(note, size).length, 0);
	return lines === 0 ? 0 : (lines + 0.5) * size.axis * LEADING;
}

/** The notes of breaks, one under the other above the plot, each with a dotted line down to the axis. */
export function bandNotes(
	notes: readonly Annotation[],
	{ input, size, space, top }: { input: TimeInput; size: FrameSize; space: TimeSpace; top: number }
): { labels: Label<LabelKind>[]; rules: Rule<'break' | 'event'>[] } {
	const labels: Label<LabelKind>[] = [];
	const rules: Rule<'break' | 'event'>[] = [];
	let y = top;
	for (const note of notes) {
		const lines = noteLines(note, size);
		const position = note.kind === 'break' ? beforeBreak(note, input) : note.position;
		const [x] = space.place({ position, value: 0 });
		const width = Math.max(...lines.map((line) => textWidth(line, size.axis)));
		const from = noteStart({ x, width, frame: size.width });
		labels.push(
			...block(
				lines,
				{ kind: 'note', x: tenth(from), y: tenth(y + size.axis * 0.86), anchor: 'start' },
				size.axis
			)
		);
		const isBeside = from > x || from + width < x;
		rules.push({
			kind: note.kind,
			from: [x, tenth(isBeside ? y : y + (lines.length + 0.1) * size.axis * LEADING)],
			to: [x, space.plot.y + space.plot.height]
		});
		y += lines.length * size.axis * LEADING;
	}
	return { labels, rules };
}

function noteLines(note: Annotation, size: FrameSize): string[] {
	return wrapText(note.label, size.axis, size.width * NOTE_WIDTH);
}

/** Right of its line where there is room, else left of it, else over it. */
function noteStart({ x, width, frame }: { x: number; width: number; frame: number }): number {
	if (x + ASIDE + width <= frame) {
		return x + ASIDE;
	}
	return x - ASIDE - width >= 0 ? x - ASIDE - width : (frame - width) / 2;
}

/** Half way between the last point of the old series and the first of the new one. */
function beforeBreak({ position }: Annotation, input: TimeInput): number {
	const drawn = allPoints(input.lines).map((point) => point.position);
	const earlier = drawn.filter((at) => at < position);
	const later = drawn.filter((at) => at >= position);
	if (earlier.length === 0 || later.length === 0) {
		const all = allPositions(input);
		return Math.min(Math.max(position, Math.min(...all)), Math.max(...all));
	}
	return (Math.max(...earlier) + Math.min(...later)) / 2;
}
