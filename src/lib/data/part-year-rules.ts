import type { Indicator } from '$lib/domain/indicator.ts';
import { fiscalYearOf, yearOf, type Period } from '$lib/domain/period.ts';
import { notBegunMessage } from './not-begun.ts';
import { PERIOD_TYPE_NAMES } from './period-text.ts';
import type { Message } from './problem.ts';

/** Why an indicator can have no part of a year; null when it can. */
export function subjectMessage({ id, kind, periodType }: Indicator): Message | null {
	if (periodType !== 'fy' && periodType !== 'cy') {
		const type = PERIOD_TYPE_NAMES[periodType];
		return {
			ja: `「${id}」は${type.ja}ごとの指標です。途中の実績は、年度か暦年ごとの指標（indicators.csv の period_type が fy か cy）だけに書けます。`,
			en: `"${id}" goes by ${type.en}; only an indicator that goes by years (period_type in indicators.csv is fy or cy) has parts of a year.`
		};
	}
	return kind === 'ratio'
		? {
				ja: `「${id}」は倍率（kind が ratio）です。年の途中までの倍率は、何に対する倍率か書けないので、使えません。この行を消してください。`,
				en: `"${id}" is a ratio (its kind is ratio), and a part of a year has no reference; remove this row.`
			}
		: null;
}

/** What is wrong with the last month of a part of a year; null when it lies in the year and has begun. */
export function throughMessage(
	through: Period,
	year: Period,
	{ periodType, basis }: Indicator,
	updated: string | null
): Message | null {
	const own = periodType === 'fy' ? fiscalYearOf(through) : yearOf(through);
	if (own !== yearOf(year)) {
		const next = yearOf(year) + 1;
		const [first, last] =
			periodType === 'fy' ? [`${year}-04`, `${next}-03`] : [`${year}-01`, `${year}-12`];
		return {
			ja: `「${through}」は period（${year}）の中にありません。${first} から ${last} までの月を書いてください。`,
			en: `"${through}" is not within period (${year}); write a month from ${first} to ${last}.`
		};
	}
	return notBegunMessage({ text: through, period: through, periodType: 'month', basis, updated });
}
