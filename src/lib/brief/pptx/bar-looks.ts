import type { BarInput } from '$lib/charts/bar-scene.ts';
import type { Tone } from '$lib/domain/comparison.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import { BLUE, GREY, INK, QUIET_BLUE, RED } from './colors.ts';
import type { NativeLabel, NativeLook, NativeSeries } from './native-chart.ts';
import type { NumberFormat } from './number-format.ts';

export const LABEL_POINTS = 18;

const PLAIN = { width: null, dash: 'solid', dot: 0 } as const;
const CONTEXT: NativeLook = { ...PLAIN, color: QUIET_BLUE, fill: 'solid', edge: GREY };
const CHOSEN: NativeLook = { ...PLAIN, color: BLUE, fill: 'solid', edge: null };

const TONES = {
	good: CHOSEN,
	bad: { ...PLAIN, color: RED, fill: 'striped', edge: null },
	neutral: CONTEXT
} as const satisfies Record<Tone, NativeLook>;

/** Pale bars, and single ones that look otherwise. */
export function looksOf(bars: readonly BarInput[]): Pick<NativeSeries, 'look' | 'points'> {
	return {
		look: CONTEXT,
		points: bars.flatMap((bar, index) => {
			const look = lookOf(bar);
			return look === CONTEXT ? [] : [{ index, ...look }];
		})
	};
}

/** The value at the end of a bar; none where there is no value. */
export function barLabels(
	bars: readonly BarInput[],
	{ format, only = () => true }: { format: NumberFormat; only?: (bar: BarInput) => boolean }
): NativeLabel[] {
	return bars.flatMap((bar, index) =>
		bar.value === null || !only(bar)
			? []
			: [
					{
						index,
						// What was published otherwise than as a plain number (約, 超, 万) keeps its words.
						text:
							format.says(bar.value) === bracketedText(bar.text) ? null : bracketedText(bar.text),
						format: format.code,
						place: 'outEnd' as const,
						shift: { x: 0, y: 0 },
						points: LABEL_POINTS,
						isBold: bar.chosen,
						color: INK
					}
				]
	);
}

/** A bar without a value is an empty place, and its name says why. */
export function barName({ label, value, text }: BarInput): string {
	return value === null && text !== ''
		? `${bracketedText(label)} ${bracketedText(text)}`
		: bracketedText(label);
}

function lookOf({ chosen, mark, tone }: BarInput): NativeLook {
	const look = tone === undefined ? (chosen ? CHOSEN : CONTEXT) : TONES[tone];
	// Stripes and edges of the pale colour would hardly be seen.
	const strong = look === CONTEXT ? { ...look, color: GREY } : look;
	if (mark === 'hollow') {
		return { ...strong, fill: 'paper' };
	}
	// Where a bar would end is not known.
	return mark === 'above' || mark === 'below' ? { ...strong, fill: 'striped' } : look;
}
