import type { Message, Place } from './problem.ts';
import { quoted } from './quote.ts';
import type { Reading } from './reading.ts';
import { reportDoIt } from './recorded.ts';

/** An indicator that a list in a JSON file names, and where. */
export interface Listed {
	readonly id: string;
	readonly place: Place;
}

/** The indicators of a list in a JSON file, each with its place. */
export function listed(
	ids: readonly string[],
	path: string,
	at: (path: string) => Place
): Listed[] {
	return ids.map((id, index) => ({ id, place: at(`${path}[${index}]`) }));
}

/** Reports indicators that are not declared or have no number, and those that are named twice. */
export function reportListed(list: readonly Listed[], reading: Reading): void {
	const { indicators, problems } = reading;
	const seen = new Set<string>();
	for (const { id, place } of list) {
		indicators.resolve(id, place, problems);
		reportDoIt(id, place, reading);
		if (id !== '' && seen.has(id)) {
			problems.add(place, repeated(id));
		}
		seen.add(id);
	}
}

/** Reports indicators that count nothing: shares, ratios and measures. */
export function reportUncounted(list: readonly Listed[], { indicators, problems }: Reading): void {
	for (const { id, place } of list) {
		const kind = indicators.find(id)?.kind;
		if (kind !== undefined && kind !== 'count') {
			problems.add(place, uncounted(id, kind));
		}
	}
}

function repeated(id: string): Message {
	const shown = quoted(id);
	return {
		ja: `${shown.ja}が 2 回書かれています。1 回にしてください。`,
		en: `${shown.en} is listed twice; list it once.`
	};
}

function uncounted(id: string, kind: string): Message {
	return {
		ja: `「${id}」は数を数えた指標ではありません（indicators.csv の kind が ${kind}）。kind が count の指標を書いてください。`,
		en: `"${id}" is no count (kind in indicators.csv is ${kind}); name an indicator whose kind is count.`
	};
}
