import { type BrokenCase, type JudgeCase, readJudgeCase } from './judge-case.ts';
import { readJson } from './json-text.ts';
import type { Message } from './problem.ts';
import { quoted } from './quote.ts';

// A longer text may hold more values than `readJson` follows.
const LONGEST_LOCATED = 40_000;

/** Reads the input of `npm run judge`, each case for itself; or says why there are no cases in it. */
export function readJudgeCases(
	bytes: Uint8Array
): { cases: (JudgeCase | BrokenCase)[] } | { message: Message } {
	const text = textOf(bytes);
	if (text === null) {
		return { message: NOT_UTF8 };
	}
	if (text.trim() === '') {
		return { message: EMPTY };
	}
	const json = parsed(text);
	if ('message' in json) {
		return json;
	}
	return Array.isArray(json.value)
		? { cases: json.value.map(readJudgeCase) }
		: { message: notAList(json.value) };
}

function textOf(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function parsed(text: string): { value: unknown } | { message: Message } {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		return { message: notJson(text, error) };
	}
}

function notJson(text: string, error: unknown): Message {
	const told = text.length <= LONGEST_LOCATED ? readJson(text) : null;
	if (told !== null && 'message' in told) {
		const { line, message } = told;
		return { ja: `${line} 行目: ${message.ja}`, en: `line ${line}: ${message.en}` };
	}
	const why = quoted(error instanceof Error ? error.message : String(error));
	return {
		ja: `JSON として読めません（${why.ja}）。JSON の並び [ … ] を渡してください。`,
		en: `this is not JSON (${why.en}); give a JSON array [ … ].`
	};
}

function notAList(value: unknown): Message {
	const shown = quoted(JSON.stringify(value));
	return {
		ja: `${shown.ja}は並びではありません。ケースが 1 つでも [ ] で囲んでください。`,
		en: `${shown.en} is not an array; put even a single case in [ ].`
	};
}

const NOT_UTF8: Message = {
	ja: '文字として読めません。UTF-8 の JSON を渡してください。',
	en: 'this is not text in UTF-8; give JSON in UTF-8.'
};

const EMPTY: Message = {
	ja: '標準入力が空です。ケースの並び [ … ] を JSON で渡してください（例は README にあります）。',
	en: 'standard input is empty; give a JSON array of cases [ … ] (README has an example).'
};
