import type { NativeLook } from './native-chart.ts';
import { joined } from './xml.ts';

const EMU = 12_700;
const PAPER = 'FFFFFF';
/** Edge of a bar that is hollow, striped or pale, in points. */
const BAR_EDGE = 1.25;

/** Fill and edge of a bar. What is open-ended or bad is striped and what is provisional hollow, so that colour is never alone. */
export function barLook({ color, fill, edge }: NativeLook): string {
	const line = fill === 'solid' ? edge : color;
	const dash = fill === 'paper' ? 'dash' : 'solid';
	return joined(
		'<c:spPr>',
		fill === 'striped'
			? `<a:pattFill prst="wdUpDiag"><a:fgClr>${rgb(color)}</a:fgClr><a:bgClr>${rgb(PAPER)}</a:bgClr></a:pattFill>`
			: solid(fill === 'paper' ? PAPER : color),
		line === null
			? '<a:ln><a:noFill/></a:ln>'
			: `<a:ln w="${BAR_EDGE * EMU}">${solid(line)}<a:prstDash val="${dash}"/></a:ln>`,
		'</c:spPr>'
	);
}

/** A line's colour, width and dashes. */
export function lineLook({ color, width, dash }: NativeLook): string {
	return joined(
		`<c:spPr><a:ln w="${Math.round((width ?? 1) * EMU)}" cap="${dash === 'solid' ? 'rnd' : 'flat'}">`,
		solid(color),
		`<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`
	);
}

/** A line's dots: filled, or white with an edge. */
export function markerLook({ color, dot, fill }: NativeLook): string {
	return dot === 0
		? '<c:marker><c:symbol val="none"/></c:marker>'
		: joined(
				`<c:marker><c:symbol val="circle"/><c:size val="${dot}"/><c:spPr>`,
				solid(fill === 'solid' ? color : PAPER),
				`<a:ln w="${2 * EMU}">${solid(color)}</a:ln></c:spPr></c:marker>`
			);
}

/** Letters of an axis or a label, in the fonts of the theme. */
export function textLook(look: {
	readonly points: number;
	readonly color: string;
	readonly isBold: boolean;
	readonly lang: string;
	/** In sixty-thousandths of a degree. */
	readonly turned?: number;
}): string {
	return joined(
		`<c:txPr><a:bodyPr rot="${look.turned ?? 0}" vert="horz" wrap="none" anchor="ctr"/><a:lstStyle/><a:p><a:pPr>`,
		letters('a:defRPr', look),
		`</a:pPr><a:endParaRPr lang="${look.lang}"/></a:p></c:txPr>`
	);
}

/** The properties of a run of letters. */
export function letters(
	tag: 'a:defRPr' | 'a:rPr',
	{ points, color, isBold, lang }: { points: number; color: string; isBold: boolean; lang: string }
): string {
	return joined(
		`<${tag}${tag === 'a:rPr' ? ` lang="${lang}"` : ''} sz="${points * 100}" b="${isBold ? 1 : 0}">`,
		solid(color),
		'<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>',
		`</${tag}>`
	);
}

function solid(color: string): string {
	return `<a:solidFill>${rgb(color)}</a:solidFill>`;
}

function rgb(color: string): string {
	return `<a:srgbClr val="${color}"/>`;
}
