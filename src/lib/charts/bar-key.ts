import type { Tone } from '$lib/domain/comparison.ts';
import type { BarInput, BarKey } from './bar-scene.ts';
import type { BarLook, PlacedBar } from './bar-shapes.ts';
import type { FrameSize } from './frame-size.ts';
import { tenth, type Label } from './geometry.ts';
import { block, LEADING } from './label-layout.ts';
import type { Mark } from './marks.ts';
import { textWidth, wrapText } from './text-width.ts';

/** In ems: a sample, the space after it, and the space before the next entry. */
const SAMPLE = { width: 1.1, height: 0.9 };
const SPACE = 0.4;
const BETWEEN = 1.2;
const KINDS: readonly { name: keyof BarKey; tone?: Tone; marks?: readonly Mark[] }[] = [
	{ name: 'good', tone: 'good' },
	{ name: 'bad', tone: 'bad' },
	{ name: 'neutral', tone: 'neutral' },
	{ name: 'hollow', marks: ['hollow'] },
	{ name: 'about', marks: ['about'] },
	{ name: 'open', marks: ['above', 'below'] }
];
/** Height of a letter's middle above its baseline. */
const MIDDLE = 0.35;

/** The key of the bars that occur, its first line with the baseline at `y`; of no height when none is named. */
export function barKey(
	bars: readonly BarInput[],
	{ key, size, y }: { key: BarKey | undefined; size: FrameSize; y: number }
): { samples: PlacedBar[]; labels: Label<'note'>[]; height: number } {
	const { axis: font, width } = size;
	const samples: PlacedBar[] = [];
	const labels: Label<'note'>[] = [];
	const step = (SAMPLE.width + SPACE) * font;
	let x = 0;
	let row = 0;
	for (const { looks, text } of entries(bars, key)) {
		const indent = looks.length * step;
		const lines = wrapText(text, font, width - indent);
		const long = indent + Math.max(...lines.map((line) => textWidth(line, font)));
		if (x > 0 && x + long > width) {
			x = 0;
			row += 1;
		}
		const baseline = tenth(y + row * font * LEADING);
		const from = x + 1;
		samples.push(
			...looks.map((look, index) => ({
				look,
				axis: 'x' as const,
				place: {
					x: tenth(from + index * step),
					y: tenth(baseline - (MIDDLE + SAMPLE.height / 2) * font),
					width: tenth(SAMPLE.width * font),
					height: tenth(SAMPLE.height * font)
				}
			}))
		);
		const first = { kind: 'note', x: tenth(x + indent), y: baseline, anchor: 'start' } as const;
		labels.push(...block<'note'>(lines, first, font));
		row += lines.length - 1;
		x += long + BETWEEN * font;
	}
	return { samples, labels, height: labels.length === 0 ? 0 : (row + 1.4) * font * LEADING };
}

function entries(
	bars: readonly BarInput[],
	key: BarKey = {}
): { looks: BarLook[]; text: string }[] {
	const shown = bars.filter(({ value }) => value !== null);
	const plain = { isNegative: false, isKept: true } as const;
	return KINDS.flatMap(({ name, tone, marks = [] }) => {
		const text = key[name];
		const looks: BarLook[] = [
			...(tone !== undefined && shown.some((bar) => bar.tone === tone)
				? [{ ...plain, role: 'context' as const, tone }]
				: []),
			...marks
				.filter((mark) => shown.some((bar) => bar.mark === mark))
				.map((mark) => ({ ...plain, role: 'main' as const, mark }))
		];
		return text === undefined || looks.length === 0 ? [] : [{ looks, text }];
	});
}
