import { z } from 'zod';
import { complain, notInList } from './cell.ts';
import { readCasePeriod } from './judge-case-period.ts';
import { plainForm } from './number-text.ts';
import type { Message } from './problem.ts';
import { quoted } from './quote.ts';

const ABSENT: Message = { ja: 'ありません。書き加えてください。', en: 'this is missing; add it.' };

/** A finite number. */
export const caseNumber = value(readNumber);

/** A number of zero or more. */
export const caseMargin = value((found) => {
	const number = readNumber(found);
	return 'message' in number || number.value >= 0
		? number
		: {
				message: {
					ja: `「${number.value}」は使えません。0 以上の数を書いてください。`,
					en: `"${number.value}" cannot stand here; write 0 or more.`
				}
			};
});

/** How many digits may stand behind the point. */
export const caseDecimals = value((found) => {
	if (typeof found === 'number' && Number.isInteger(found) && found >= 0 && found <= 6) {
		return { value: found };
	}
	const shown = quoted(written(found));
	return {
		message: {
			ja: `${shown.ja}は使えません。0 から 6 までの整数を書いてください。`,
			en: `${shown.en} cannot stand here; write a whole number from 0 to 6.`
		}
	};
});

export const casePeriod = value(readCasePeriod);

export const caseFlag = value((found) => {
	if (typeof found === 'boolean') {
		return { value: found };
	}
	const shown = quoted(written(found));
	return {
		message: {
			ja: `${shown.ja}は使えません。true か false を書いてください。`,
			en: `${shown.en} cannot stand here; write true or false.`
		}
	};
});

/** What a case is called by whoever asks; given back as it is. */
export const caseId = value((found) => {
	if (typeof found === 'string' || (typeof found === 'number' && Number.isFinite(found))) {
		return { value: found };
	}
	const shown = quoted(written(found));
	return {
		message: {
			ja: `${shown.ja}は id に使えません。文字か数を書いてください。`,
			en: `${shown.en} cannot be an id; write a text or a number.`
		}
	};
});

/** One word of a closed list. */
export function caseWord<const Word extends string>(words: readonly Word[]) {
	return value((found) => {
		const word = words.find((one) => one === found);
		return word === undefined ? { message: notInList(written(found), words) } : { value: word };
	});
}

/** The same, where nothing or null means that there is none: null. */
export function orNone<Value>(schema: z.ZodType<Value>): z.ZodType<Value | null> {
	return schema.nullish().transform((found) => found ?? null);
}

/** A schema from a function that reads one JSON value; nothing and null are refused before it is asked. */
function value<Value>(
	read: (found: unknown) => { value: Value } | { message: Message }
): z.ZodType<Value> {
	return z.unknown().transform((found, context) => {
		const result = found === undefined || found === null ? { message: ABSENT } : read(found);
		if ('message' in result) {
			complain(context, result.message);
			return z.NEVER;
		}
		return result.value;
	});
}

function readNumber(found: unknown): { value: number } | { message: Message } {
	if (typeof found === 'number') {
		// −0 would be written as "−0"; with 0 added it is 0.
		return Number.isFinite(found) ? { value: found + 0 } : { message: TOO_LARGE };
	}
	const shown = quoted(written(found));
	if (typeof found !== 'string') {
		return {
			message: {
				ja: `${shown.ja}は数ではありません。4733 や -7.8 のような数を書いてください。`,
				en: `${shown.en} is not a number; write a number such as 4733 or -7.8.`
			}
		};
	}
	const meant = plainForm(found);
	return {
		message: {
			ja: `${shown.ja}は数ではありません。${meant === null ? '4733 や -7.8 のような数を、" で囲まずに' : `" で囲まずに ${meant} と`}書いてください。`,
			en: `${shown.en} is not a number; write ${meant ?? 'a number such as 4733 or -7.8'} without quotation marks.`
		}
	};
}

const TOO_LARGE: Message = {
	ja: '数が大きすぎて扱えません。単位を大きくして書いてください。',
	en: 'the number is too large; write it in a larger unit.'
};

function written(found: unknown): string {
	return typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
}
