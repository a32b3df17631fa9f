import { parsePeriod, type Period } from '$lib/domain/period.ts';
import type { Message } from './problem.ts';
import { quoted } from './quote.ts';

/** A year as a number or a text, or a month as a text; or what is wrong with it and what to write. */
export function readCasePeriod(value: unknown): { value: Period } | { message: Message } {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	const isWritten = typeof value === 'string' || Number.isInteger(value);
	const period = isWritten ? periodIn(text) : null;
	return period === null
		? { message: noPeriod(text, typeof value === 'string' ? periodMeant(text) : null) }
		: { value: period };
}

function periodIn(text: string): Period | null {
	const period = parsePeriod(text, /^\d{4}$/.test(text) ? 'cy' : 'month');
	return period === text ? period : null;
}

function noPeriod(text: string, meant: string | null): Message {
	const shown = quoted(text);
	return {
		ja: `${shown.ja}は時期として読めません。${meant === null ? '2024（年・年度）か "2024-03"（月）の形で' : `${meant} と`}書いてください。`,
		en: `${shown.en} is not a period; write ${meant ?? 'a year such as 2024 or a month such as "2024-03"'}.`
	};
}

/** The period that was certainly meant: 令和5年度 is 2023, 2024/3 is "2024-03". */
function periodMeant(text: string): string | null {
	const year = parsePeriod(text, 'fy') ?? parsePeriod(text, 'cy');
	if (year !== null) {
		return year;
	}
	const [, inYear = '', month = ''] =
		/^(\d{4})(?:[-/.](\d\d?)(?:[-/.]\d\d?)?|年(\d\d?)月)$/.exec(text.normalize('NFKC').trim()) ??
		[];
	const meant = parsePeriod(`${inYear}-${month.padStart(2, '0')}`, 'month');
	return meant === null ? null : `"${meant}"`;
}
