import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type XY } from './geometry.ts';
import { block, LEADING } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import type { LineRole, Mark } from './marks.ts';
import { textWidth, wrapText } from './text-width.ts';
import { stemOf, type PlacedDot } from './time-dots.ts';
import { visitedLines } from './time-lines.ts';
import type { KeyLabels, TimeInput, TimeLine } from './time-scene.ts';
import { allPoints } from './time-space.ts';

/** A piece of a line in the looks of its role, or of the plan's path. */
interface Sample {
	readonly role: LineRole | 'plan';
	readonly points: readonly XY[];
}

/** What explains a chart's marks, under its years; of no height when there is nothing to explain. */
export interface TimeKey {
	readonly dots: readonly PlacedDot[];
	readonly samples: readonly Sample[];
	readonly labels: readonly Label<LabelKind>[];
	readonly height: number;
}

interface Entry {
	readonly marks: readonly Mark[];
	readonly role: Sample['role'] | null;
	readonly label: string;
}

/** In ems: the place of a dot, a sample with its space, and the space before the next entry. */
const DOT = 1.25;
const SAMPLE = 2.4;
const SPACE = 1;
/** Height of a digit's middle above its baseline. */
const MIDDLE = 0.35;

const KINDS: readonly { readonly name: keyof KeyLabels; readonly marks: readonly Mark[] }[] = [
	{ name: 'hollow', marks: ['hollow'] },
	{ name: 'about', marks: ['about'] },
	{ name: 'open', marks: ['above', 'below'] }
];

/** The key of the lines without a label of their own and of the dots that occur; its first baseline is at `y`. */
export function timeKey(
	input: Pick<TimeInput, 'lines' | 'keyLabels' | 'guideline'>,
	{ unnamed, size, y }: { unnamed: readonly TimeLine[]; size: FrameSize; y: number }
): TimeKey {
	const dots: PlacedDot[] = [];
	const samples: Sample[] = [];
	const labels: Label<LabelKind>[] = [];
	const line = size.axis * LEADING;
	let x = 0;
	let row = 0;
	for (const { marks, role, label } of [
		...visitedLines(unnamed).map(lineEntry),
		...planEntry(input),
		...dotEntries(input)
	]) {
		const indent = (role === null ? marks.length * DOT : SAMPLE) * size.axis;
		const lines = wrapText(label, size.axis, size.width - indent);
		const width = indent + Math.max(...lines.map((text) => textWidth(text, size.axis)));
		if (x > 0 && x + width > size.width) {
			x = 0;
			row += 1;
		}
		const baseline = tenth(y + row * line);
		const middle = tenth(baseline - MIDDLE * size.axis);
		const from = x;
		dots.push(
			...marks.map((dot, index) => centred(dot, from + (index + 0.4) * DOT * size.axis, middle))
		);
		if (role !== null) {
			const to = tenth(from + indent - size.axis * 0.5);
			samples.push({
				role,
				points: [
					[tenth(from), middle],
					[to, middle]
				]
			});
		}
		const start = { kind: 'note', x: tenth(x + indent), y: baseline, anchor: 'start' } as const;
		labels.push(...block<LabelKind>(lines, start, size.axis));
		row += lines.length - 1;
		x += width + SPACE * size.axis;
	}
	const height = labels.length === 0 ? 0 : (row + 1) * line + size.axis / 2;
	return { dots, samples, labels, height };
}

function lineEntry({ role, label }: TimeLine): Entry {
	return { marks: [], role, label };
}

function planEntry({ guideline }: Pick<TimeInput, 'guideline'>): Entry[] {
	const label = guideline?.keyLabel;
	return label === undefined || guideline?.points.length === 1
		? []
		: [{ marks: [], role: 'plan', label }];
}

function dotEntries({ lines, keyLabels }: Pick<TimeInput, 'lines' | 'keyLabels'>): Entry[] {
	if (keyLabels === undefined) {
		return [];
	}
	const found = new Set(allPoints(lines).map(({ mark }) => mark));
	return KINDS.map(({ name, marks }) => ({
		marks: marks.filter((mark) => found.has(mark)),
		role: null,
		label: keyLabels[name]
	})).filter(({ marks }) => marks.length > 0);
}

/** A dot whose middle, with its arrow where it has one, lies at a place. */
function centred(dot: Mark, x: number, y: number): PlacedDot {
	const isOpen = dot === 'above' || dot === 'below';
	const [[, foot], [, tip]] = stemOf({ dot, at: [0, 0] });
	return { dot, at: [tenth(x), tenth(isOpen ? y - (foot + tip) / 2 : y)] };
}
