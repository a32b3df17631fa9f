import type { Indicator } from '$lib/domain/indicator.ts';
import type { Message } from './problem.ts';
import type { Reading } from './reading.ts';
import { valueMessages } from './value-check.ts';

/**
 * What the columns of an indicator that serve its plan have against its other columns; `limit` is that cell as it
 * was written.
 */
export function indicatorMessages(
	indicator: Indicator,
	limit: string,
	reading: Pick<Reading, 'minimums'>
): { field: string; message: Message }[] {
	const { kind, periodType, cumulative, doIt } = indicator;
	const adds = (kind === 'count' || kind === 'measure') && periodType !== 'date';
	const found: { field: string; message: Message | false }[] = [
		{ field: 'cumulative', message: cumulative && doIt && NOTHING_TO_ADD },
		{ field: 'cumulative', message: cumulative && !adds && NO_SUM }
	];
	return [
		...found.flatMap(({ field, message }) => (message === false ? [] : [{ field, message }])),
		...limitMessages(indicator, limit, reading).map((message) => ({ field: 'limit', message }))
	];
}

function limitMessages(
	indicator: Indicator,
	written: string,
	reading: Pick<Reading, 'minimums'>
): Message[] {
	const { direction, doIt, limit } = indicator;
	if (limit === null) {
		return [];
	}
	return doIt || direction === 'neutral' || direction === 'maintain'
		? [NO_LIMIT]
		: valueMessages(written, limit, indicator, reading);
}

const NOTHING_TO_ADD: Message = {
	ja: '実施型（do_it が yes）の指標には数がないので、累計はできません。cumulative か do_it を no にしてください。',
	en: 'a do-it indicator has no number to add up; write no in cumulative or in do_it.'
};

const NO_SUM: Message = {
	ja: '累計にできるのは、年度、暦年、月ごとの数か量（kind が count か measure）の指標だけです。no にしてください。',
	en: 'only counts and measures of a year or a month add up (kind is count or measure, period_type is not date); write no.'
};

const NO_LIMIT: Message = {
	ja: 'limit（値の自然な限界）は、direction が increase か decrease の、数のある指標だけに書けます。空にしてください。',
	en: 'only an indicator with numbers that is to increase or decrease has a limit; leave it blank.'
};
