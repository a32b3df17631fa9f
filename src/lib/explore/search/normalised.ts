const JAPANESE_SIGNS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}〆ー`;

/** Japanese writing, which sets no spaces between its words. */
export const JAPANESE = new RegExp(`[${JAPANESE_SIGNS}]`, 'u');

/** Runs of Japanese signs, and words of any other writing. */
export const RUNS = new RegExp(
	`[${JAPANESE_SIGNS}]+|(?:(?![${JAPANESE_SIGNS}])[\\p{L}\\p{N}'])+`,
	'gu'
);

const ACCENTS = /(?<=\p{Script=Latin})\p{M}+/gu;
const DASHES = /[‐-―−〜~]/g;
const APOSTROPHES = /[‘’]/g;
const KATAKANA = /[ァ-ヶ]/g;
const KATAKANA_AFTER_HIRAGANA = 0x60;
const INNER_SPACES = new RegExp(`(?<=[${JAPANESE_SIGNS}]) +(?=[${JAPANESE_SIGNS}])`, 'gu');

// Half-width kana carry their voicing marks as letters of their own.
const JOINING = /[\p{M}ﾞﾟ]/u;
const SIGNS = /[^][\p{M}ﾞﾟ]*/gu;

/** Text without differences of case, width, accents, kinds of dashes, or kind of kana. */
export function folded(text: string): string {
	return text
		.normalize('NFKD')
		.replace(ACCENTS, '')
		.normalize('NFKC')
		.toLowerCase()
		.replace(DASHES, '-')
		.replace(APOSTROPHES, "'")
		.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_AFTER_HIRAGANA));
}

/** Text as it is searched: folded, and without the spaces that やさしい日本語 sets between phrases. */
export function normalised(text: string): string {
	return folded(text).replace(INNER_SPACES, '');
}

/** A normalised text with the place in the text as written that each of its letters comes from. */
export interface Traced {
	readonly text: string;
	readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** What `normalised` gives, and where it comes from. */
export function traced(text: string): Traced {
	const letters = lettersOf(text);
	const whole = letters.map(({ letter }) => letter).join('');
	const spaces = new Set(
		[...whole.matchAll(INNER_SPACES)].flatMap(({ 0: gap, index }) =>
			Array.from(gap, (_, at) => index + at)
		)
	);
	const kept = letters.filter((_, at) => !spaces.has(at));
	return { text: kept.map(({ letter }) => letter).join(''), places: kept };
}

function lettersOf(text: string): { letter: string; from: number; to: number }[] {
	const whole = folded(text);
	// Without marks that join, no letters become fewer: as many as before means each from its own.
	return whole.length === text.length && !JOINING.test(text)
		? whole.split('').map((letter, at) => ({ letter, from: at, to: at + 1 }))
		: [...text.matchAll(SIGNS)].flatMap(({ 0: sign, index: from }) =>
				folded(sign)
					.split('')
					.map((letter) => ({ letter, from, to: from + sign.length }))
			);
}
