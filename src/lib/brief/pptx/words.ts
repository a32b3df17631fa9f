import type PptxGenJS from 'pptxgenjs';
import type { Rect } from '$lib/charts/geometry.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { INK } from './colors.ts';
import { LEADING } from './fitted.ts';
import { writable } from './xml.ts';

/** Slides are written for the spelling checker of their language. */
export const LANG = { ja: 'ja-JP', en: 'en-US', easy: 'ja-JP' } as const satisfies Record<
	Locale,
	string
>;

/** A run of letters. */
export interface Run {
	readonly text: string;
	readonly color?: string;
	readonly isBold?: boolean;
	readonly points?: number;
	readonly link?: string;
	/** Whether it closes its paragraph. */
	readonly ends?: boolean;
	/** Begins a line of its own within its paragraph. */
	readonly begins?: boolean;
}

export interface WordsLook {
	readonly name: string;
	readonly place: Rect;
	readonly points: number;
	readonly locale: Locale;
	readonly align?: 'left' | 'center' | 'right';
	readonly valign?: 'top' | 'middle' | 'bottom';
	/** Space after each paragraph, in points. */
	readonly after?: number;
	readonly placeholder?: string;
}

/** Puts words on a slide: text that can be changed, in the fonts of the theme, without room at the sides. */
export function addWords(
	slide: PptxGenJS.Slide,
	runs: readonly Run[],
	{ name, place, points, locale, align, valign, after, placeholder }: WordsLook
): void {
	slide.addText(
		runs.map((run) => ({
			text: writable(run.text),
			options: {
				lang: LANG[locale],
				fontSize: run.points ?? points,
				color: run.color ?? INK,
				bold: run.isBold ?? false,
				breakLine: run.ends ?? false,
				softBreakBefore: run.begins ?? false,
				lineSpacing: (run.points ?? points) * LEADING,
				...(run.link === undefined ? {} : { hyperlink: { url: run.link } })
			}
		})),
		{
			...inchesOf(place),
			objectName: name,
			margin: 0,
			lang: LANG[locale],
			fontSize: points,
			align: align ?? 'left',
			valign: valign ?? 'top',
			fit: 'shrink',
			...(after === undefined ? {} : { paraSpaceAfter: after }),
			...(placeholder === undefined ? {} : { placeholder })
		}
	);
}

/** A place as pptxgenjs wants it. */
export function inchesOf({ x, y, width, height }: Rect): {
	x: number;
	y: number;
	w: number;
	h: number;
} {
	return { x, y, w: width, h: height };
}
