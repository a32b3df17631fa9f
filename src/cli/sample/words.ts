/** A text in the three languages. */
export interface Words {
	readonly ja: string;
	readonly en: string;
	readonly easy: string;
}

/** The cells of a table that is written as lines of text with `|` between the cells. */
export function table(text: string): string[][] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => line.split('|').map((cell) => cell.trim()));
}

/** A text in three languages; in `easy` each 漢字《かんじ》 gets the bar that says where its kanji begin. */
export function words(ja = '', en = '', easy = ''): Words {
	return {
		ja,
		en,
		easy: easy.replaceAll(/(?<![｜\p{Script=Han}])(\p{Script=Han}+)《/gu, '｜$1《')
	};
}

/** Texts by id, from lines of `id | ja | en | easy`. */
export function wordsById(text: string): Map<string, Words> {
	return new Map(table(text).map(([id = '', ja, en, easy]) => [id, words(ja, en, easy)]));
}

/** What stands under a key. Throws when nothing does: a slip in a table of the sample. */
export function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
	const value = map.get(key);
	if (value === undefined) {
		throw new Error(`the sample has nothing under "${key}"`);
	}
	return value;
}

/** The columns of a text in a CSV file. */
export function columnsOf(name: string, { ja, en, easy }: Words): Record<string, string> {
	return { [name]: ja, [`${name}_en`]: en, [`${name}_easy`]: easy };
}
