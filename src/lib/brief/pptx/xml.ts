/** Characters that XML 1.0 cannot hold in any writing; one of them makes a whole file unreadable. */
const FORBIDDEN =
	// eslint-disable-next-line no-control-regex -- They are what has to be found.
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text without what XML cannot hold. */
export function writable(text: string): string {
	return text.replace(FORBIDDEN, '');
}

/** A text as it stands in an element or an attribute. */
export function escaped(text: string): string {
	return writable(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** The parts of an element that are there, one after the other. */
export function joined(...parts: readonly (string | readonly string[] | null)[]): string {
	return parts
		.flat()
		.filter((part) => part !== null)
		.join('');
}
