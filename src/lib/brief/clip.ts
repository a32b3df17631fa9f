import { type Locale } from '$lib/domain/locale.ts';
import { plainText } from '$lib/wording/ruby.ts';

/** Letters that a point of a slide may have; readings are not counted. */
const MOST: Readonly<Record<Locale, number>> = { ja: 70, en: 150, easy: 100 };

/** Where a sentence or a clause ends; a comma within a number is no end. */
const ENDS = { ja: /[、。]/gu, en: /[,;.:](?=\s)/gu, easy: /[、。]/gu } as const satisfies Record<
	Locale,
	RegExp
>;

/**
 * The text as far as a point has room for it, with … where something was left out. It is cut only behind a clause; a
 * text without one stays whole.
 */
export function clipped(text: string, locale: Locale, most = MOST[locale]): string {
	if (lengthOf(text) <= most) {
		return text;
	}
	const ends = [...text.matchAll(ENDS[locale])].map(({ index }) => index);
	const fitting = ends.filter((end) => lengthOf(text.slice(0, end)) < most);
	const end = fitting.at(-1) ?? ends[0];
	return end === undefined || end === text.length - 1 ? text : `${text.slice(0, end)}…`;
}

function lengthOf(text: string): number {
	return [...plainText(text)].length;
}
