import type { FrameSize } from './frame-size.ts';
import { tenth, type Label } from './geometry.ts';
import { block, LEADING } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import type { Mark } from './marks.ts';
import { textWidth, wrapText } from './text-width.ts';
import { stemOf, type PlacedDot } from './time-dots.ts';
import type { KeyLabels, TimeInput } from './time-scene.ts';
import { pointsOf } from './time-space.ts';

/** In ems: the place of a dot, and the space before the next entry. */
const DOT = 1.25;
const SPACE = 1;
/** Height of a digit's middle above its baseline. */
const MIDDLE = 0.35;

const KINDS: readonly { readonly name: keyof KeyLabels; readonly marks: readonly Mark[] }[] = [
	{ name: 'hollow', marks: ['hollow'] },
	{ name: 'about', marks: ['about'] },
	{ name: 'open', marks: ['above', 'below'] }
];

/** The key of the dots that occur, its first line with the baseline at `y`; of no height when none does. */
export function timeKey(
	input: TimeInput,
	{ size, y }: { size: FrameSize; y: number }
): { dots: PlacedDot[]; labels: Label<LabelKind>[]; height: number } {
	const dots: PlacedDot[] = [];
	const labels: Label<LabelKind>[] = [];
	const line = size.axis * LEADING;
	let x = 0;
	let row = 0;
	for (const { marks, label } of entries(input)) {
		const indent = marks.length * DOT * size.axis;
		const lines = wrapText(label, size.axis, size.width - indent);
		const width = indent + Math.max(...lines.map((text) => textWidth(text, size.axis)));
		if (x > 0 && x + width > size.width) {
			x = 0;
			row += 1;
		}
		const baseline = tenth(y + row * line);
		const from = x;
		dots.push(
			...marks.map((dot, index) =>
				centred(dot, from + (index + 0.4) * DOT * size.axis, baseline - MIDDLE * size.axis)
			)
		);
		const start = { kind: 'note', x: tenth(x + indent), y: baseline, anchor: 'start' } as const;
		labels.push(...block<LabelKind>(lines, start, size.axis));
		row += lines.length - 1;
		x += width + SPACE * size.axis;
	}
	return { dots, labels, height: labels.length === 0 ? 0 : (row + 1) * line + size.axis / 2 };
}

function entries({ lines, keyLabels }: TimeInput): { marks: Mark[]; label: string }[] {
	if (keyLabels === undefined) {
		return [];
	}
	const found = new Set(lines.flatMap(pointsOf).map(({ mark }) => mark));
	return KINDS.map(({ name, marks }) => ({
		marks: marks.filter((mark) => found.has(mark)),
		label: keyLabels[name]
	})).filter(({ marks }) => marks.length > 0);
}

/** A dot whose middle, with its arrow where it has one, lies at a place. */
function centred(dot: Mark, x: number, y: number): PlacedDot {
	const isOpen = dot === 'above' || dot === 'below';
	const [[, foot], [, tip]] = stemOf({ dot, at: [0, 0] });
	return { dot, at: [tenth(x), tenth(isOpen ? y - (foot + tip) / 2 : y)] };
}
