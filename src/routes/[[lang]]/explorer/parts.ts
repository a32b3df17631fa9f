import type { Part } from '$lib/explore/indicator-answers.ts';

/** What each question of an indicator's page is called in the address. */
const KEYS = {
	trend: ['areas', 'from', 'to', 'scale', 'months'],
	change: ['of', 'as'],
	areas: ['chart', 'at', 'since', 'axes', 'per'],
	table: ['base', 'with', 'sort', 'order']
} as const satisfies Record<Part, readonly string[]>;

/** The part of an address that asks one question, in one fixed order; empty where it asks for the usual. */
export function partOf(query: string, part: Part): string {
	return new URLSearchParams(textsIn(query, part)).toString();
}

/** The same as texts by their names; what is not asked has none. */
export function textsIn(query: string, part: Part): Record<string, string> {
	const address = new URLSearchParams(query);
	return Object.fromEntries(
		KEYS[part].flatMap((key) => {
			const text = address.get(key);
			return text === null ? [] : [[key, text]];
		})
	);
}

/** The address with some of its texts replaced; one that is the usual, or empty, is left out. */
export function withTexts(
	query: string,
	texts: Readonly<Record<string, string>>,
	usual: Readonly<Record<string, string>>
): string {
	const address = new URLSearchParams(query);
	for (const [key, text] of Object.entries(texts)) {
		if (text === '' || text === usual[key]) {
			address.delete(key);
		} else {
			address.set(key, text);
		}
	}
	return address.toString();
}
