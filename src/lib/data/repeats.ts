import type { Message, Place, Problems } from './problem.ts';
import { quoted } from './quote.ts';

/** Something that may stand only once in a file. */
export interface Keyed {
	readonly place: Place & { readonly row: number };
	/** What makes it one of a kind, as the keeper knows it: `15103・2023`. */
	readonly key: string;
	/** What it says; two of the same key either repeat or contradict each other. */
	readonly says: string;
}

/** Reports keys that stand more than once: as a repeated row, or as two values that contradict. */
export function reportRepeats(entries: readonly Keyed[], problems: Problems): void {
	const firsts = new Map<string, Keyed>();
	for (const entry of entries) {
		const first = firsts.get(entry.key);
		if (first) {
			problems.add(entry.place, repeatMessage(first, entry));
		} else {
			firsts.set(entry.key, entry);
		}
	}
}

function repeatMessage(first: Keyed, again: Keyed): Message {
	const key = quoted(again.key);
	const [before, now] = [first.place.row, again.place.row];
	if (first.says === again.says) {
		return {
			ja: `${key.ja}は ${before} 行目にもあります（同じ内容の繰り返し）。この行を消してください。`,
			en: `${key.en} repeats line ${before}; remove this row.`
		};
	}
	const [one, other] = [quoted(first.says), quoted(again.says)];
	return {
		ja: `${key.ja}が 2 つあり、内容が食い違っています。${before} 行目は${one.ja}、${now} 行目は${other.ja}です。正しい行だけを残してください。`,
		en: `${key.en} stands twice with different contents: line ${before} says ${one.en}, line ${now} says ${other.en}; keep the right one.`
	};
}
