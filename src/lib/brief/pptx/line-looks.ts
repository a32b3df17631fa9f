import { LINES, type LineRole, type Mark } from '$lib/charts/marks.ts';
import { GREY, INK } from './colors.ts';
import type { NativeLook } from './native-chart.ts';

const DASHES = {
	main: 'solid',
	second: 'lgDash',
	third: 'sysDot',
	fourth: 'lgDashDot',
	context: 'solid',
	projected: 'dash',
	'projected-context': 'sysDot'
} as const satisfies Record<LineRole, NativeLook['dash']>;
const DOT = 7;
const HOLLOW_DOT = 9;

/** The looks of a line by what it is to its chart: colours, widths and dashes as on the screen. */
export function lineLookOf(role: LineRole): NativeLook {
	const { color, width } = LINES[role];
	return {
		color: color.slice(1),
		fill: 'solid',
		edge: null,
		width,
		dash: DASHES[role],
		dot: isContext(role) ? 0 : DOT
	};
}

/** 目安線: dashed and dark, so that it is told from every line of figures without colour. */
export const GUIDELINE: NativeLook = {
	color: INK,
	fill: 'solid',
	edge: null,
	width: 2,
	dash: 'dash',
	dot: 0
};

/** A value that lines are compared with. */
export const REFERENCE: NativeLook = { ...GUIDELINE, color: GREY, width: 1.5, dash: 'sysDot' };

/** A point that is provisional, rounded, open-ended, or that no line reaches; null where it looks as its line does. */
export function dotLookOf(
	role: LineRole,
	{ mark, isAlone }: { mark: Mark | undefined; isAlone: boolean }
): NativeLook | null {
	const look = lineLookOf(role);
	if (mark !== undefined && !isContext(role)) {
		return { ...look, fill: 'paper', dot: HOLLOW_DOT };
	}
	return isAlone && look.dot === 0 ? { ...look, dot: DOT } : null;
}

export function isContext(role: LineRole): boolean {
	return role === 'context' || role === 'projected-context';
}
