import type { z } from 'zod';
import { decode } from './bytes.ts';
import { readJson } from './json-text.ts';
import { wholeFile, type Message, type Place, type Problems } from './problem.ts';
import { ASKED, shapeMessages } from './shape-message.ts';

/** A JSON file that was read, with the place of any path in it. */
export interface Document<Value, Parts> {
	/** Null when something in its form is wrong. */
	readonly value: Value | null;
	/** What could be made out, so that its parts are checked whatever else is wrong. */
	readonly parts: Parts;
	readonly at: (path: string) => Place;
}

interface Form<Value, Parts> {
	readonly schema: z.ZodType<Value>;
	/** The same with a stand-in for everything that the file does not say, made of `parts.ts`. */
	readonly parts: z.ZodType<Parts>;
}

/** Reads one JSON file; what is wrong goes to `problems`. Null when nothing of it can be made out. */
export function readDocument<Value, Parts>(
	file: string,
	bytes: Uint8Array,
	form: Form<Value, Parts>,
	problems: Problems
): Document<Value, Parts> | null {
	const whole = wholeFile(file);
	const decoded = decode(bytes);
	if ('message' in decoded) {
		problems.add(whole, decoded.message);
		return null;
	}
	if (decoded.text.trim() === '') {
		problems.add(whole, EMPTY);
		return null;
	}
	const json = readJson(decoded.text);
	if ('message' in json) {
		problems.add({ ...whole, row: json.line }, json.message);
		return null;
	}
	const at = (path: string): Place => ({
		file,
		row: lineOf(path, json.lines),
		field: path === '' ? null : path
	});
	const result = form.schema.safeParse(json.value, ASKED);
	const issues = result.error?.issues ?? [];
	for (const issue of issues) {
		for (const message of shapeMessages(issue, missingBeside(issue, issues))) {
			problems.add(at(pathText(issue.path)), message);
		}
	}
	const parts = form.parts.safeParse(json.value, ASKED);
	return parts.success ? { value: result.data ?? null, parts: parts.data, at } : null;
}

const EMPTY: Message = {
	ja: 'ファイルが空です。中身を書いてください。',
	en: 'the file is empty; write its contents.'
};

export function pathText(path: z.core.$ZodIssue['path']): string {
	return path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');
}

/** The line of a path, or of the nearest group around it when it is missing from the file. */
function lineOf(path: string, lines: ReadonlyMap<string, number>): number | null {
	for (let around = path; around !== ''; around = around.replace(/(?:\.?[^.[]*|\[\d+\])$/, '')) {
		const line = lines.get(around);
		if (line !== undefined) {
			return line;
		}
	}
	return lines.get('') ?? null;
}

function missingBeside(issue: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): string[] {
	const group = pathText(issue.path);
	return issues
		.filter(({ path, input }) => input === undefined && pathText(path.slice(0, -1)) === group)
		.map(({ path }) => String(path.at(-1)));
}
