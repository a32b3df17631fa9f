import type { Message } from './problem.ts';
import { quoted } from './quote.ts';

const DEEPEST = 20;
const MOST_VALUES = 20_000;

export type JsonValue =
	string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** A JSON text read whole, with the line of every value by its path (`goals[0].title`). */
export interface JsonText {
	readonly value: JsonValue;
	readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads a JSON text. Unlike `JSON.parse` it says on which line the text goes wrong, refuses a key that is
 * written twice (one of the two would be lost) and follows neither nesting deeper than 20
 * nor more than 20,000 values.
 */
export function readJson(text: string): JsonText | { line: number; message: Message } {
	const reader = new Reader(text);
	try {
		return { value: reader.document(), lines: reader.lines };
	} catch (error) {
		if (!(error instanceof Refusal)) {
			throw error;
		}
		return { line: reader.line(), message: error.said };
	}
}

class Refusal extends Error {
	readonly said: Message;

	constructor(said: Message) {
		super(said.en);
		this.said = said;
	}
}

class Reader {
	readonly lines = new Map<string, number>();
	readonly #text: string;
	#at = 0;
	#line = 1;
	#counted = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** The line of the character that is read next. */
	line(): number {
		for (; this.#counted < this.#at; this.#counted += 1) {
			if (this.#text[this.#counted] === '\n') {
				this.#line += 1;
			}
		}
		return this.#line;
	}

	document(): JsonValue {
		const value = this.#value('', 0);
		this.#skipBlanks();
		if (this.#at < this.#text.length) {
			throw this.#unexpected('ファイルの終わり', 'the end of the file');
		}
		return value;
	}

	#value(path: string, depth: number): JsonValue {
		this.#skipBlanks();
		this.lines.set(path, this.line());
		if (depth > DEEPEST) {
			throw new Refusal({
				ja: `かっこの入れ子が深すぎます。${DEEPEST} 段までにしてください。`,
				en: `brackets are nested too deeply; at most ${DEEPEST} levels are read.`
			});
		}
		if (this.lines.size > MOST_VALUES) {
			throw new Refusal({
				ja: `値が多すぎます。${MOST_VALUES} 個までにしてください。`,
				en: `too many values; at most ${MOST_VALUES} are read.`
			});
		}
		const opening = this.#text[this.#at];
		if (opening === '{') {
			return this.#object(path, depth);
		}
		if (opening === '[') {
			return this.#array(path, depth);
		}
		return opening === '"' ? this.#string() : this.#word();
	}

	#object(path: string, depth: number): JsonValue {
		const entries = new Map<string, JsonValue>();
		this.#at += 1;
		while (!this.#closes('}', entries.size === 0)) {
			this.#skipBlanks();
			const key = this.#text[this.#at] === '"' ? this.#string() : null;
			if (key === null) {
				throw this.#unexpected('" で囲んだ項目名', 'a name in "quotation marks"');
			}
			if (entries.has(key)) {
				const shown = quoted(key);
				throw new Refusal({
					ja: `項目${shown.ja}が 2 回書かれています。どちらかを消してください。`,
					en: `${shown.en} is written twice; remove one.`
				});
			}
			this.#skipBlanks();
			this.#take(':');
			entries.set(key, this.#value(path === '' ? key : `${path}.${key}`, depth + 1));
		}
		return Object.fromEntries(entries);
	}

	#array(path: string, depth: number): JsonValue {
		const items: JsonValue[] = [];
		this.#at += 1;
		while (!this.#closes(']', items.length === 0)) {
			items.push(this.#value(`${path}[${items.length}]`, depth + 1));
		}
		return items;
	}

	/** Whether the bracket closes here; otherwise takes the comma that every item but the first needs. */
	#closes(bracket: string, empty: boolean): boolean {
		this.#skipBlanks();
		if (this.#text[this.#at] === bracket) {
			this.#at += 1;
			return true;
		}
		if (!empty) {
			this.#take(',', bracket);
			this.#skipBlanks();
			if (this.#text[this.#at] === bracket) {
				throw new Refusal({
					ja: `最後の項目のあとにコンマがあります。${bracket} の前のコンマを消してください。`,
					en: `there is a comma after the last item; remove the one before ${bracket}.`
				});
			}
		}
		return false;
	}

	#take(mark: string, or?: string): void {
		if (this.#text[this.#at] !== mark) {
			const wanted = or === undefined ? mark : `${mark} か ${or} `;
			throw this.#unexpected(wanted, wanted.replace('か', 'or'));
		}
		this.#at += 1;
	}

	#string(): string {
		let end = this.#at + 1;
		while (end < this.#text.length && this.#text[end] !== '"') {
			end += this.#text[end] === '\\' ? 2 : 1;
		}
		const literal = this.#text.slice(this.#at, end + 1);
		return String(this.#parsed(literal, 'この行で閉じる "', 'a " that closes on this line'));
	}

	#word(): JsonValue {
		return this.#parsed(this.#match(/-?\d[\d.eE+-]*|true|false|null/y), '値', 'a value');
	}

	#parsed(literal: string, ja: string, en: string): string | number | boolean | null {
		try {
			const value: string | number | boolean | null = JSON.parse(literal);
			this.#at += literal.length;
			return value;
		} catch {
			throw this.#unexpected(ja, en);
		}
	}

	#match(pattern: RegExp): string {
		pattern.lastIndex = this.#at;
		return pattern.exec(this.#text)?.[0] ?? '';
	}

	#skipBlanks(): void {
		this.#at += this.#match(/[ \t\r\n]*/y).length;
	}

	#unexpected(ja: string, en: string): Refusal {
		const rest = this.#text.slice(this.#at, this.#at + 20).split('\n')[0] ?? '';
		const found =
			this.#at < this.#text.length
				? quoted(rest)
				: { ja: 'ファイルの終わり', en: 'the end of the file' };
		return new Refusal({
			ja: `JSON の書き方が違います。${found.ja}のところには、${ja}が要ります。`,
			en: `this is not JSON: found ${found.en} where ${en} should be.`
		});
	}
}
