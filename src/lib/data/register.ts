import type { Message, Place, Problems } from './problem.ts';
import { quoted } from './quote.ts';
import { didYouMean } from './suggestion.ts';

/** The ids that one file declares; other files name them, and are told when an id is not there. */
export class Register<Item> {
	readonly #noun: Message;
	readonly #file: string;
	readonly #items = new Map<string, Item | null>();
	readonly #names = new Map<string, string>();
	readonly #answers = new Map<string, Message>();
	#known = true;

	constructor(noun: Message, file: string) {
		this.#noun = noun;
		this.#file = file;
	}

	/** Declares an id; `item` is null when its own row is broken, so that users of the id are not blamed. */
	declare(id: string, item: Item | null, name = ''): void {
		this.#items.set(id, this.#items.get(id) ?? item);
		if (name !== '') {
			this.#names.set(name, id);
		}
	}

	/** Says that the file could not be read whole: no id can then be called unknown. */
	giveUp(): void {
		this.#known = false;
	}

	/** The item of an id; null when there is none or its row is broken. */
	find(id: string): Item | null {
		return this.#items.get(id) ?? null;
	}

	/**
	 * The item of an id that stands at `place`; an id that is not declared goes to `problems`. A blank one
	 * is null without a problem: whether it may be blank is for the cell to say.
	 */
	resolve(id: string, place: Place, problems: Problems): Item | null {
		if (this.#known && id !== '' && !this.#items.has(id)) {
			problems.add(place, this.#unknown(id));
		}
		return this.find(id);
	}

	/** Whether every id is here: false once the file could not be read whole. */
	get isWhole(): boolean {
		return this.#known;
	}

	get ids(): string[] {
		return [...this.#items.keys()];
	}

	#unknown(id: string): Message {
		const answer = this.#answers.get(id) ?? this.#unknownMessage(id);
		this.#answers.set(id, answer);
		return answer;
	}

	#unknownMessage(id: string): Message {
		const shown = quoted(id);
		const named = this.#names.get(id);
		const near =
			named === undefined
				? didYouMean(id, this.ids)
				: { ja: `${named} と書いてください。`, en: `; write ${named}.` };
		return {
			ja: `${shown.ja}という${this.#noun.ja}は ${this.#file} にありません。${near.ja}`,
			en: `there is no ${this.#noun.en} ${shown.en} in ${this.#file}${near.en || '.'}`
		};
	}
}
