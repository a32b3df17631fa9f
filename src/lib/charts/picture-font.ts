/** The stack of app.css, for pictures that leave the page. */
export const PICTURE_FONT =
	"'BIZ UDPGothic', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, sans-serif";
/** Width of the edge that keeps lines off the letters, as in Frame.svelte. */
export const HALO_WIDTH = 4;

/** A paint with the colour that `currentColor` stands for. */
export function solidPaint(paint: string, color: string | undefined): string {
	return paint === 'currentColor' ? (color ?? 'black') : paint;
}
