/** One part of a question: how an address carries it. */
export interface Field<Value> {
	/** What is shown to a reader who does not ask; not written into the address. */
	readonly usual: Value;
	/** What the text asks for; null when it asks for nothing that there is. */
	readonly read: (text: string) => Value | null;
	readonly write: (value: Value) => string;
}

/** The parts of a question by their names in the address. */
export type Fields<Question> = { readonly [Key in keyof Question & string]: Field<Question[Key]> };

/** A part of an address that asks for nothing that there is. */
export interface Refused {
	readonly key: string;
	/** As it stood in the address, cut to what can be shown. */
	readonly text: string;
}

/** What an address asks for, the usual in place of what it cannot ask, and what that was. */
export interface Asked<Question> {
	readonly question: Question;
	readonly refused: readonly Refused[];
}

const LONGEST_READ = 400;
const LONGEST_SHOWN = 40;

/** Reads a question from an address; whatever stands there, the answer is a question that can be answered. */
export function readQuestion<Question extends object>(
	fields: Fields<Question>,
	address: URLSearchParams
): Asked<Question> {
	const refused: Refused[] = [];
	const question = {} as Question;
	for (const key of keysOf(fields)) {
		const text = address.get(key);
		const value = text === null ? null : read(fields[key], text);
		if (text !== null && value === null) {
			refused.push({ key, text: shown(text) });
		}
		question[key] = value ?? fields[key].usual;
	}
	return { question, refused };
}

/** The question as parts of an address, the usual left out; parts of other questions stay. */
export function writeQuestion<Question extends object>(
	fields: Fields<Question>,
	question: Question,
	address: URLSearchParams = new URLSearchParams()
): URLSearchParams {
	const written = new URLSearchParams(address);
	for (const key of keysOf(fields)) {
		const text = fields[key].write(question[key]);
		if (text === fields[key].write(fields[key].usual)) {
			written.delete(key);
		} else {
			written.set(key, text);
		}
	}
	return written;
}

/** Every part of a question as an address would carry it, the usual included. */
export function textsOf<Question extends object>(
	fields: Fields<Question>,
	question: Question
): Record<string, string> {
	return Object.fromEntries(keysOf(fields).map((key) => [key, fields[key].write(question[key])]));
}

/** One of some words. */
export function choice<Word extends string>(words: readonly Word[], usual: Word): Field<Word> {
	return {
		usual,
		read: (text) => words.find((word) => word === text) ?? null,
		write: (word) => word
	};
}

/** Some of the words, each once, in the order asked for; at least one, at most `most`. */
export function choices<Word extends string>(
	words: readonly Word[],
	{ usual, most }: { usual: readonly Word[]; most: number }
): Field<readonly Word[]> {
	return {
		usual,
		read: (text) => {
			const parts = text.split(',');
			const found = parts.flatMap((part) => words.find((word) => word === part) ?? []);
			const isWhole = found.length === parts.length && new Set(found).size === found.length;
			return isWhole && found.length <= most ? found : null;
		},
		write: (chosen) => chosen.join(',')
	};
}

/** On or off; the address carries only what differs from the usual. */
export function toggle(usual: boolean): Field<boolean> {
	return {
		usual,
		read: (text) => (text === '1' ? true : text === '0' ? false : null),
		write: (isOn) => (isOn ? '1' : '0')
	};
}

function read<Value>(field: Field<Value>, text: string): Value | null {
	return text.length > LONGEST_READ ? null : field.read(text);
}

/** Without what a page would take for more than letters: controls, line ends, the marks of readings. */
function shown(text: string): string {
	const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}｜《》]/gu, ' ').trim();
	const letters = [...clean];
	return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : clean;
}

function keysOf<Question>(fields: Fields<Question>): (keyof Question & string)[] {
	return Object.keys(fields) as (keyof Question & string)[];
}
