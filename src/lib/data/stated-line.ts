import { SHEET_COUNTS, type Pair, type SheetCount } from '$lib/domain/briefing.ts';
import { MISSING_REASONS, QUALIFIERS, type Reading } from '$lib/domain/value.ts';
import { cell } from './cell.ts';
import { readNumber } from './number-text.ts';
import type { Message } from './problem.ts';
import { quoted } from './quote.ts';

/** One line of `basedOn`: `births 15103 2023 1200`, or `goalsSet 4`. */
export type StatedLine =
	| { readonly count: SheetCount; readonly stated: Reading }
	| (Pair & { readonly count: null; readonly period: string; readonly stated: Reading });

const QUALIFIED = /^(?<qualifier>>=|<=|>|<|=|about)?\s*(?<number>\S+)$/;

/** Reads such a line; its indicator, area and period are followed elsewhere. */
export const statedLine = cell<StatedLine>((line) => {
	const words = line.trim().split(/\s+/);
	const count = SHEET_COUNTS.find((one) => one === words[0]);
	const [indicator = '', area = '', period = ''] = words;
	const value = words.slice(count === undefined ? 3 : 1).join(' ');
	if (value === '') {
		return { message: notALine(line) };
	}
	const stated = readingIn(value);
	if (stated === null) {
		return { message: notAValue(value) };
	}
	return {
		value:
			count === undefined ? { count: null, indicator, area, period, stated } : { count, stated }
	};
});

/** A value as it is stated: qualifier and number, or the word for why there is none. */
export function statedText(reading: Reading): string {
	if (reading.kind === 'missing') {
		return reading.reason;
	}
	const { qualifier, value } = reading;
	return `${qualifier === '=' ? '' : qualifier}${qualifier === 'about' ? ' ' : ''}${value}`;
}

function readingIn(text: string): Reading | null {
	const reason = MISSING_REASONS.find((one) => one === text);
	if (reason !== undefined) {
		return { kind: 'missing', reason };
	}
	const { qualifier: written, number = '' } = QUALIFIED.exec(text)?.groups ?? {};
	const qualifier = QUALIFIERS.find((one) => one === (written ?? '='));
	const read = readNumber(number);
	return qualifier === undefined || 'message' in read
		? null
		: { kind: 'amount', value: read.value, qualifier };
}

function notALine(found: string): Message {
	const shown = quoted(found);
	return {
		ja: `${shown.ja}は読めません。「指標 区域 時期 値」（例 births 15103 2023 1200）か、組織目標の数なら「goalsSet 4」「goalsAchieved 4」の形で書いてください。`,
		en: `${shown.en} cannot be read; write "indicator area period value" (births 15103 2023 1200) or, for the counts of the goal sheet, "goalsSet 4" or "goalsAchieved 4".`
	};
}

function notAValue(found: string): Message {
	const shown = quoted(found);
	const reasons = MISSING_REASONS.join('、');
	return {
		ja: `${shown.ja}は値として読めません。値のファイルのとおりに 4733、>3、about 320 のように書くか、値が無いときは ${reasons} のどれかを書いてください。`,
		en: `${shown.en} is not a value; write it as the file has it (4733, >3, about 320) or, where there is none, one of ${MISSING_REASONS.join(', ')}.`
	};
}
