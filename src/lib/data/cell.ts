import { z } from 'zod';
import { parsePeriod } from '$lib/domain/period.ts';
import type { Message } from './problem.ts';
import { quoted } from './quote.ts';
import { readNumber } from './number-text.ts';
import { didYouMean } from './suggestion.ts';
import { textProblem } from './text-form.ts';

/** What a blank cell is told where there has to be something. */
export const BLANK: Message = {
	ja: '空です。値を書いてください。',
	en: 'this is blank; write a value.'
};

/** A schema that reads one text into a value; its refusals carry a `Message` (see `complain`). */
type Cell<Value> = z.ZodType<Value, string>;

/** The id of something: it becomes part of an address, so only a-z, 0-9, - and _. */
export const identifier = cell((text) => {
	if (/^[a-z0-9][a-z0-9_-]*$/.test(text)) {
		return { value: text };
	}
	const found = quoted(text);
	return {
		message: {
			ja: `${found.ja}は id に使えません。半角の英小文字、数字、- だけで書いてください。`,
			en: `${found.en} cannot be an id; write it in lower-case letters, digits and - only.`
		}
	};
});

/** Five-digit 全国地方公共団体コード. */
export const areaCode = cell((text) => {
	if (/^\d{5}$/.test(text)) {
		return { value: text };
	}
	const found = quoted(text);
	// Spreadsheets drop a leading zero; the six-digit form of the code ends in a check digit.
	const digits = /^\d{4,6}$/.exec(text.normalize('NFKC'))?.[0].padStart(5, '0').slice(0, 5);
	return {
		message: {
			ja: `${found.ja}は全国地方公共団体コードではありません。${digits ? `${digits} と` : '半角の数字 5 桁で'}書いてください。`,
			en: `${found.en} is not an area code; write ${digits ?? 'its five digits'}.`
		}
	};
});

/** A plain number. */
export const plainNumber = cell(readNumber);

/** A plain whole number within bounds. */
export function wholeNumber(least: number, most: number): Cell<number> {
	return cell((text) => {
		const number = readNumber(text);
		if ('message' in number) {
			return number;
		}
		if (Number.isInteger(number.value) && number.value >= least && number.value <= most) {
			return number;
		}
		const found = quoted(text);
		return {
			message: {
				ja: `${found.ja}は使えません。${least} から ${most} までの整数を書いてください。`,
				en: `${found.en} cannot stand here; write a whole number from ${least} to ${most}.`
			}
		};
	});
}

/** One word of a closed list. */
export function oneOf<const Word extends string>(words: readonly Word[]): Cell<Word> {
	return cell((text) => {
		const value = words.find((word) => word === text);
		return value === undefined ? { message: notInList(text, words) } : { value };
	});
}

/** `yes` or `no`. */
export const yesOrNo = oneOf(['yes', 'no']).transform((word) => word === 'yes');

/** A day, a month or a year in ISO form: `2024-04-01`, `2024-04`, `2024`. */
export const isoDate = cell((text) => {
	const known = (['date', 'month', 'cy'] as const).some((type) => parsePeriod(text, type) === text);
	return known
		? { value: text }
		: notADate(text, '（月や年だけなら 2024-04、2024）', ' (or 2024-04, 2024)');
});

/** A day in ISO form: `2024-04-01`. */
export const isoDay = cell((text) => {
	const day = parsePeriod(text, 'date');
	return day === null || day !== text ? notADate(text) : { value: day };
});

/** A month in ISO form: `2024-04`. */
export const isoMonth = cell((text) => {
	const month = parsePeriod(text, 'month');
	if (month !== null && month === text) {
		return { value: month };
	}
	const shown = quoted(text);
	return {
		message: {
			ja: `${shown.ja}は月ではありません。2024-04 の形で書いてください。`,
			en: `${shown.en} is not a month; write it as 2024-04.`
		}
	};
});

/** An address on the web. */
export const webAddress = cell((text) => {
	if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) {
		return { value: text };
	}
	const found = quoted(text);
	return {
		message: {
			ja: `${found.ja}はアドレスではありません。https:// から始まるアドレスを書いてください。`,
			en: `${found.en} is not an address; write one that starts with https://.`
		}
	};
});

/** Any text that can be shown. */
export const text = cell((value) => {
	const message = textProblem(value);
	return message ? { message } : { value };
});

/** The same, where a blank cell means that there is none: null. */
export function optional<Value>(schema: Cell<Value>): Cell<Value | null> {
	return z.string().transform((value, context) => {
		if (value === '') {
			return null;
		}
		const result = schema.safeParse(value);
		if (result.success) {
			return result.data;
		}
		for (const issue of result.error.issues) {
			const params = issue.code === 'custom' ? issue.params : {};
			context.addIssue({ code: 'custom', message: issue.message, params });
		}
		return z.NEVER;
	});
}

/** Refuses a value with words of our own, never with those of the schema library. */
export function complain(context: z.RefinementCtx, message: Message, path: string[] = []): void {
	context.addIssue({ code: 'custom', message: message.ja, params: { en: message.en }, path });
}

export function notInList(found: string, words: readonly string[]): Message {
	const [shown, near] = [quoted(found), didYouMean(found, words)];
	return {
		ja: `${shown.ja}は使えません。${near.ja}${words.join('、')} のどれかを書いてください。`,
		en: `${shown.en} cannot stand here${near.en || ';'} write one of ${words.join(', ')}.`
	};
}

/** A schema from a function that reads one text; a blank text is refused before it is asked. */
export function cell<Value>(
	read: (text: string) => { value: Value } | { message: Message }
): Cell<Value> {
	return z.string().transform((value, context) => {
		const result = value === '' ? { message: BLANK } : read(value);
		if ('message' in result) {
			complain(context, result.message);
			return z.NEVER;
		}
		return result.value;
	});
}

function notADate(found: string, ja = '', en = ''): { message: Message } {
	const shown = quoted(found);
	return {
		message: {
			ja: `${shown.ja}は日付ではありません。2024-04-01 の形で書いてください${ja}。`,
			en: `${shown.en} is not a date; write it as 2024-04-01${en}.`
		}
	};
}
