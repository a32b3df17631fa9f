const FULL_WIDTH = /[\u1100-\u115F\u2190-\u2BFF\u2E80-\uFF60\uFFE0-\uFFE6]/u;
const WIDE_LATIN = /[%@MWmw]/;
/** Meiryo's Latin letters and digits, the widest of the fonts in the stack. */
const LATIN_EM = 0.6;
const WIDE_LATIN_EM = 0.95;

/** Estimated width in the unit of `fontSize`: full-width letters one em, others 0.6 em. */
export function textWidth(text: string, fontSize: number): number {
	return ems(text) * fontSize;
}

/**
 * The text in as few lines of at most `width` as it needs, of about the same length: broken at spaces where
 * there are any, else between full-width letters.
 */
export function wrapText(text: string, fontSize: number, width: number): string[] {
	const greedy = wrapped(text, fontSize, width);
	const even = textWidth(text, fontSize) / greedy.length + fontSize;
	const balanced = wrapped(text, fontSize, Math.min(width, even));
	return balanced.length === greedy.length ? balanced : greedy;
}

function wrapped(text: string, fontSize: number, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(text)) {
		if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
			lines.push(line.trim());
			line = piece.trimStart();
		} else {
			line += piece;
		}
	}
	return [...lines, line.trim()];
}

function ems(text: string): number {
	return Array.from(text).reduce((sum, letter) => sum + em(letter), 0);
}

function em(letter: string): number {
	if (FULL_WIDTH.test(letter)) {
		return 1;
	}
	return WIDE_LATIN.test(letter) ? WIDE_LATIN_EM : LATIN_EM;
}

/** What must stay together: a Latin word or number with its space, or one full-width letter with its closing mark. */
function pieces(text: string): string[] {
	return text.match(/[^\u2E80-\uFF60\s]+\s*|[\u2E80-\uFF60][、。，．）」』〉》]*\s*|\s+/gu) ?? [];
}
