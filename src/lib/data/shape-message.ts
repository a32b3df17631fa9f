import type { z } from 'zod';
import { notInList } from './cell.ts';
import type { Message } from './problem.ts';
import { quoted } from './quote.ts';
import { didYouMean } from './suggestion.ts';

type Issue = z.core.$ZodIssue;

/** How every schema is asked: what was found is told, and a schema used for one reading is not compiled. */
export const ASKED = { reportInput: true, jitless: true } as const;

const KINDS: Readonly<Record<string, Message>> = {
	string: { ja: '" で囲んだ文字', en: 'a text in "quotation marks"' },
	number: { ja: '数', en: 'a number' },
	int: { ja: '整数', en: 'a whole number' },
	boolean: { ja: 'true か false', en: 'true or false' },
	array: { ja: '[ ] で囲んだ並び', en: 'a list in [ ]' },
	object: { ja: '{ } で囲んだまとまり', en: 'a group in { }' },
	null: { ja: 'null', en: 'null' }
};

/**
 * What to tell the keeper about one issue that the schema library found, in our own words. `missing` are
 * the names that the same group lacks: a name that is not known may be one of them, mistyped.
 */
export function shapeMessages(issue: Issue, missing: readonly string[]): Message[] {
	switch (issue.code) {
		case 'custom':
			return [{ ja: issue.message, en: String(issue.params?.['en'] ?? issue.message) }];
		case 'invalid_type':
			return [issue.input === undefined ? absent() : otherKind(issue.expected, issue.input)];
		case 'invalid_value':
			return [notInList(written(issue.input), issue.values.map(String))];
		case 'too_small':
			return [outOfBounds(`${issue.minimum} 以上`, `${issue.minimum} or more`, issue.origin)];
		case 'too_big':
			return [outOfBounds(`${issue.maximum} 以下`, `${issue.maximum} or less`, issue.origin)];
		case 'unrecognized_keys':
			return issue.keys.map((key) => unknownName(key, missing));
		case 'invalid_format':
		case 'not_multiple_of':
		case 'invalid_union':
		case 'invalid_key':
		case 'invalid_element':
			return [otherKind('', issue.input)];
	}
}

function absent(): Message {
	return { ja: 'ありません。書き加えてください。', en: 'this is missing; add it.' };
}

function otherKind(expected: string, found: unknown): Message {
	const shown = quoted(written(found));
	const wanted = KINDS[expected];
	return wanted
		? {
				ja: `${shown.ja}は使えません。${wanted.ja}を書いてください。`,
				en: `${shown.en} cannot stand here; write ${wanted.en}.`
			}
		: { ja: `${shown.ja}は使えません。`, en: `${shown.en} cannot stand here.` };
}

function outOfBounds(ja: string, en: string, origin: string): Message {
	return origin === 'array'
		? { ja: `数は ${ja}にしてください。`, en: `list ${en}.` }
		: { ja: `${ja}の数を書いてください。`, en: `write ${en}.` };
}

function unknownName(name: string, missing: readonly string[]): Message {
	const [shown, near] = [quoted(name), didYouMean(name, missing)];
	return {
		ja: `${shown.ja}という項目はありません。${near.ja || '消してください。'}`,
		en: `there is no item ${shown.en}${near.en || '; remove it.'}`
	};
}

function written(value: unknown): string {
	return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
