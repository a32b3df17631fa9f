import type { FrameSize } from './frame-size.ts';
import { tenth, type Label } from './geometry.ts';
import { block, LEADING } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import { wrapText } from './text-width.ts';

/** A note across the foot of the frame, its first line with the baseline at `y`; of no height without one. */
export function footNote(
	note: string | null,
	{ size, y }: { size: FrameSize; y: number }
): { labels: Label<LabelKind>[]; height: number } {
	if (note === null) {
		return { labels: [], height: 0 };
	}
	const lines = wrapText(note, size.axis, size.width);
	const first = { kind: 'note', x: 0, y: tenth(y), anchor: 'start' } as const;
	return {
		labels: block(lines, first, size.axis),
		height: lines.length * size.axis * LEADING + size.axis / 2
	};
}
