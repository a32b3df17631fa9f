import type { FrameSize } from './frame-size.ts';
import { fontOf, type EndLabel } from './label-column.ts';
import type { LineRole } from './marks.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { TimeLine } from './time-scene.ts';

/** `value` is that of a lone line, `name` that of a line which is not chosen. */
type EndKind = 'value' | 'chosen' | 'second' | 'third' | 'fourth' | 'name';

/** What may stand at the end of a line. */
export interface EndText {
	readonly line: TimeLine;
	readonly kind: EndKind;
	/** From the best; each in parts that are best not torn apart, such as a name and a value. */
	readonly wordings: readonly (readonly string[])[];
}

/** A wording that fits its column. */
export interface FittingLabel extends Omit<EndLabel, 'at'> {
	readonly line: TimeLine;
	readonly wording: readonly string[];
}

const MOST_LINES = 2;

/** How a line of this role is labelled: in its own colour where it is chosen. */
export function labelKind(role: LineRole): EndKind {
	if (role === 'second' || role === 'third' || role === 'fourth') {
		return role;
	}
	return role === 'main' ? 'chosen' : 'name';
}

/** The labels that fit a column of that width, each in its first wording that does, in at most two lines. */
export function fittingLabels(
	ends: readonly EndText[],
	{ room, size }: { room: number; size: FrameSize }
): FittingLabel[] {
	return ends.flatMap(({ line, kind, wordings }) => {
		const font = fontOf(kind, size);
		const most = kind === 'value' ? 1 : MOST_LINES;
		const found = wordings
			.map((wording) => ({ wording, lines: broken(wording, font, room) }))
			.find(({ lines }) => lines !== null && lines.length <= most);
		return found?.lines ? [{ line, kind, wording: found.wording, lines: found.lines }] : [];
	});
}

/** In one line, else a line for each part, else wrapped; null when a word or a number would be torn apart. */
function broken(wording: readonly string[], font: number, room: number): readonly string[] | null {
	const text = wording.join(' ');
	const fits = (lines: readonly string[]) => lines.every((line) => textWidth(line, font) <= room);
	const whole = [[text], wording].find(fits);
	if (whole !== undefined) {
		return whole;
	}
	const lines = wrapText(text, font, room);
	const isTorn = lines.some((line, index) => {
		const next = lines[index + 1];
		return next !== undefined && /[\w.,%]$/.test(line) && text.includes(line + next);
	});
	return fits(lines) && !isTorn ? lines : null;
}
