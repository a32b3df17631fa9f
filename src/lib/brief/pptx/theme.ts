import {
	BLUE,
	GREY,
	INK,
	LINK,
	OCHRE,
	QUIET_BLUE,
	RED,
	SECOND_BLUE,
	SECONDARY,
	TINT
} from './colors.ts';

/**
 * On every Windows since Vista, and with every Office for the Mac. BIZ UDPGothic, which the site prefers, is missing
 * from Windows before the autumn of 2018, and what stands in for it there has other widths.
 */
export const FONT = 'Meiryo';

/** The design's colours under Office's names for them, so that what is added later is offered the same ones. */
const COLORS = {
	dk2: SECONDARY,
	lt2: TINT,
	accent1: BLUE,
	accent2: SECOND_BLUE,
	accent3: OCHRE,
	accent4: GREY,
	accent5: QUIET_BLUE,
	accent6: RED,
	hlink: LINK,
	folHlink: LINK
} as const;

/** The theme of pptxgenjs with our colours, and one font for Latin and Japanese letters alike. */
export function mendedTheme(xml: string): string {
	const colored = Object.entries(COLORS).reduce(
		(text, [name, color]) =>
			text.replace(
				new RegExp(`(<a:${name}>)<a:srgbClr val="[^"]*"/>`),
				`$1<a:srgbClr val="${color}"/>`
			),
		xml.replace(/(<a:dk1>).*?(<\/a:dk1>)/s, `$1<a:srgbClr val="${INK}"/>$2`)
	);
	return colored
		.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${FONT}"/>`)
		.replaceAll(
			/<a:font script="Jpan" typeface="[^"]*"\/>/g,
			`<a:font script="Jpan" typeface="${FONT}"/>`
		);
}
