import type { Indicator } from '$lib/domain/indicator.ts';
import type { Period, PeriodType } from '$lib/domain/period.ts';
import type { Message } from './problem.ts';
import { quoted } from './quote.ts';

const FIRST_DAY = {
	fy: '-04-01',
	cy: '-01-01',
	month: '-01',
	date: ''
} as const satisfies Record<PeriodType, string>;

interface Found {
	/** The period as it stands in the cell. */
	readonly text: string;
	readonly period: Period;
	readonly periodType: PeriodType;
	readonly basis: Indicator['basis'];
	/** The day on which the dataset was last changed; null when that is not known. */
	readonly updated: string | null;
}

/**
 * What is wrong with an observed value whose period begins after the dataset was last changed; null when
 * nothing is. A period that has begun may still be running, and a projection may lie in the future.
 */
export function notBegunMessage({
	text,
	period,
	periodType,
	basis,
	updated
}: Found): Message | null {
	const begins = `${period}${FIRST_DAY[periodType]}`;
	if (basis !== 'observed' || updated === null || begins <= updated) {
		return null;
	}
	const shown = quoted(text);
	const isDay = begins === text;
	return {
		ja: `${shown.ja}は${isDay ? '、' : ` ${begins} に始まり、`}dataset.json の updated（${updated}）より後です。${updated} までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。`,
		en: `${shown.en} ${isDay ? 'is' : `begins on ${begins},`} after updated in dataset.json (${updated}); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.`
	};
}
