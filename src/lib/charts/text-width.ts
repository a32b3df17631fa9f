const FULL_WIDTH = /[\u1100-\u115F\u2190-\u2BFF\u2E80-\uFF60\uFFE0-\uFFE6]/u;
/** Lines may be longer than their mean by this. */
const UNEVEN = 1.25;
const WIDE_LATIN = /[%@MWmw]/;
/** Meiryo's Latin letters and digits, the widest of the fonts in the stack. */
const LATIN_EM = 0.6;
const WIDE_LATIN_EM = 0.95;

/** Estimated width in the unit of `fontSize`: full-width letters one em, others 0.6 em. */
export function textWidth(text: string, fontSize: number): number {
	return ems(text) * fontSize;
}

/**
 * The text in as few lines of at most `width` as it needs, of about the same length: broken at spaces, after
 * hiragana and before brackets, and between any two letters only where a phrase is longer than a line.
 */
export function wrapText(text: string, fontSize: number, width: number): string[] {
	const greedy = wrapped(text, fontSize, width);
	const even = (textWidth(text, fontSize) / greedy.length) * UNEVEN;
	const balanced = wrapped(text, fontSize, Math.min(width, even));
	return balanced.length === greedy.length ? balanced : greedy;
}

function wrapped(text: string, fontSize: number, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const phrase of phrases(text, fontSize, width)) {
		if (line !== '' && textWidth((line + phrase).trimEnd(), fontSize) > width) {
			lines.push(line.trim());
			line = phrase.trimStart();
		} else {
			line += phrase;
		}
	}
	return [...lines, line.trim()];
}

/** Words with their space, or Japanese from an opening mark up to the end of its hiragana and closing marks. */
function phrases(text: string, fontSize: number, width: number): string[] {
	const found = text.match(/[（「『]?[^\sぁ-ん（「『]*[ぁ-ん]*[、。，．）」』]*\s*/gu) ?? [];
	return found.flatMap((phrase) =>
		textWidth(phrase.trimEnd(), fontSize) > width ? Array.from(phrase) : [phrase]
	);
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
