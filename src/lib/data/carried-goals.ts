import { goalSheetFile, type Sheet } from './goal-sheet-schema.ts';
import type { Message } from './problem.ts';
import type { Reading } from './reading.ts';

/** Reports goals that carry on one that last year's sheet of the organisation has not, or that another carries on. */
export function reportCarried(
	sheets: ReadonlyMap<string, Sheet>,
	{ problems }: Pick<Reading, 'problems'>
): void {
	for (const { parts, at } of sheets.values()) {
		const { goals, fiscalYear, organization } = parts;
		const file =
			fiscalYear === null || organization === null
				? null
				: goalSheetFile(fiscalYear - 1, organization);
		const before = file === null ? undefined : sheets.get(file);
		goals.forEach(({ carriedFrom }, index) => {
			if (carriedFrom === null) {
				return;
			}
			const place = at(`goals[${index}].carriedFrom`);
			const first = goals.findIndex((goal) => goal.carriedFrom === carriedFrom);
			if (first < index) {
				problems.add(place, carriedTwice(carriedFrom, first));
			}
			const numbers = before?.parts.goals.map(({ number }) => number);
			if (file !== null && numbers && numbers.length > 0 && !numbers.includes(carriedFrom)) {
				problems.add(place, notThere(carriedFrom, file, numbers));
			}
		});
	}
}

function carriedTwice(number: number, first: number): Message {
	return {
		ja: `前の年度の番号 ${number} は goals[${first}] も引き継いでいます。引き継ぐ目標は 1 つにしてください。`,
		en: `goals[${first}] carries on number ${number} of the year before too; only one goal can.`
	};
}

function notThere(number: number, file: string, numbers: readonly (number | null)[]): Message {
	const known = numbers.filter((one) => one !== null);
	return {
		ja: `番号 ${number} の目標は ${file} にありません。${known.join('、')} のどれかを書くか、引き継ぐ目標がなければ null にしてください。`,
		en: `${file} has no goal of number ${number}; write one of ${known.join(', ')}, or null when this goal carries on none.`
	};
}
