import type { Drawing, Lettering, Shape } from './drawing.ts';
import { PAPER } from './palette.ts';
import { HALO_WIDTH, PICTURE_FONT, solidPaint } from './picture-font.ts';

/** What XML 1.0 cannot hold, not even escaped: most control characters and halves of letters. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/**
 * A drawing as an SVG file of its own, on white. Colours are written out and letters' edges are texts of their
 * own, because office programs know neither `currentColor` nor `paint-order`.
 */
export function svgText(
	drawing: Drawing,
	{ title, lang }: { title: string; lang: string }
): string {
	const { width, height, shapes, texts } = drawing;
	const [x, y] = drawing.origin ?? [0, 0];
	const root = attributes({
		xmlns: 'http://www.w3.org/2000/svg',
		'xml:lang': lang,
		role: 'img',
		width,
		height,
		viewBox: `${x} ${y} ${width} ${height}`,
		'font-family': PICTURE_FONT
	});
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<svg${root}>`,
		`<title>${escaped(title)}</title>`,
		`<rect${attributes({ x, y, width, height, fill: PAPER })}/>`,
		...shapes.map(path),
		...texts.flatMap(lettered),
		'</svg>'
	];
	return `${lines.join('\n')}\n`;
}

function path({ d, color, fill, stroke, width, dash, cap }: Shape): string {
	const names = attributes({
		d,
		fill: fill === undefined ? 'none' : solidPaint(fill, color),
		stroke: stroke && solidPaint(stroke, color),
		'stroke-width': width,
		'stroke-dasharray': dash,
		'stroke-linecap': cap,
		'stroke-linejoin': cap
	});
	return `<path${names}/>`;
}

function lettered({ x, y, text, size, fill, anchor, weight, halo }: Lettering): string[] {
	const place = { x, y, 'text-anchor': anchor, 'font-size': size, 'font-weight': weight };
	const edge = { ...place, fill: halo, stroke: halo, 'stroke-width': HALO_WIDTH };
	const written = (names: Parameters<typeof attributes>[0]) =>
		`<text${attributes(names)}>${escaped(text)}</text>`;
	return [
		...(halo === undefined ? [] : [written({ ...edge, 'aria-hidden': 'true' })]),
		written({ ...place, fill })
	];
}

/** Attributes with a space before each; those without a value are left out. */
function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
	return Object.entries(values)
		.flatMap(([name, value]) =>
			value === undefined ? [] : [` ${name}="${escaped(String(value))}"`]
		)
		.join('');
}

function escaped(text: string): string {
	return text
		.replace(UNWRITABLE, '\uFFFD')
		.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}
