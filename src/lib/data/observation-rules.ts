import type { Indicator } from '$lib/domain/indicator.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import type { ReadingCells } from './cell-reading.ts';
import type { ObservationCells } from './observation-cells.ts';
import type { Message } from './problem.ts';

interface Periods {
	readonly indicator: Indicator;
	readonly period: Period;
	readonly reference: Period | null;
}

interface Told {
	readonly field: string;
	readonly message: Message;
}

interface Rule {
	readonly field: string;
	/** False where the rule is kept. */
	readonly message: Message | false;
}

/** What the cells of one row have against each other and against their indicator. */
export function rowMessages(
	cells: ObservationCells,
	{ indicator, period, reference }: Periods
): Told[] {
	const isRatio = indicator.kind === 'ratio';
	const found: Rule[] = [
		{
			field: 'reference',
			message: isRatio && cells.value !== null && cells.reference === null && NO_REFERENCE
		},
		{ field: 'reference', message: !isRatio && cells.reference !== null && NOT_A_RATIO },
		{
			field: 'reference',
			message: reference !== null && comparePeriods(reference, period) >= 0 && NOT_BEFORE
		},
		...bandMessages(cells, indicator)
	];
	return [...readingMessages(cells, indicator), ...found.flatMap(told)];
}

/** What a value, its qualifier and the reason for its absence have against each other and their indicator. */
export function readingMessages(
	{ value, qualifier, missing }: ReadingCells,
	{ doIt }: Indicator
): Told[] {
	const found: Rule[] = [
		{ field: 'missing', message: value === null && missing === null && NO_REASON },
		{ field: 'missing', message: value !== null && missing !== null && BOTH },
		{ field: 'qualifier', message: value === null && qualifier !== null && NOTHING_TO_QUALIFY },
		{ field: 'value', message: value !== null && doIt && NO_NUMBER }
	];
	return found.flatMap(told);
}

function told({ field, message }: Rule): Told[] {
	return message === false ? [] : [{ field, message }];
}

function bandMessages({ value, low, high }: ObservationCells, { basis }: Indicator): Rule[] {
	const field = low === null ? 'high' : 'low';
	if (low === null && high === null) {
		return [];
	}
	if (basis !== 'projected') {
		return [{ field, message: NOT_PROJECTED }];
	}
	if (low === null || high === null) {
		return [{ field: low === null ? 'low' : 'high', message: HALF_A_BAND }];
	}
	return value === null
		? [{ field, message: NOTHING_WITHIN }]
		: [
				{ field: 'low', message: low > value && aboveValue(low, value) },
				{ field: 'high', message: high < value && belowValue(high, value) }
			];
}

function aboveValue(low: number, value: number): Message {
	return {
		ja: `「${low}」は value（${value}）より大きい数です。幅の下の端には、value 以下の数を書いてください。`,
		en: `"${low}" is above value (${value}); the lower end of the band is at most the value.`
	};
}

function belowValue(high: number, value: number): Message {
	return {
		ja: `「${high}」は value（${value}）より小さい数です。幅の上の端には、value 以上の数を書いてください。`,
		en: `"${high}" is below value (${value}); the upper end of the band is at least the value.`
	};
}

const NOT_PROJECTED: Message = {
	ja: 'low と high は将来推計（indicators.csv の basis が projected）の指標だけに書けます。空にしてください。',
	en: 'only a projected indicator (basis in indicators.csv) has low and high; leave them blank.'
};

const HALF_A_BAND: Message = {
	ja: '空です。low と high は両方書くか、両方空にしてください。',
	en: 'this is blank; write both low and high or neither.'
};

const NOTHING_WITHIN: Message = {
	ja: '値が空の行に low と high は書けません。空にしてください。',
	en: 'a blank value can have no low and high; leave them blank.'
};

const NO_NUMBER: Message = {
	ja: '実施型（indicators.csv の do_it が yes）の指標には数がありません。この行を消すか、do_it を直してください。',
	en: 'a do-it indicator (do_it in indicators.csv is yes) has no number; remove this row or correct do_it.'
};

const NO_REASON: Message = {
	ja: '値が空なのに理由がありません。missing 列に notCollected（未収録）、notYet（集計中）、notApplicable、unknown、suppressed のどれかを書いてください。値が 0 なら 0 と書いてください。',
	en: 'the value is blank and no reason is given; write notCollected, notYet, notApplicable, unknown or suppressed in missing, or 0 if the value is zero.'
};

const BOTH: Message = {
	ja: '値と missing の両方が書かれています。どちらかを空にしてください。',
	en: 'both a value and a reason for its absence are given; blank one of them.'
};

const NOTHING_TO_QUALIFY: Message = {
	ja: '値が空の行に qualifier は書けません。空にしてください。',
	en: 'a blank value can have no qualifier; leave it blank.'
};

const NO_REFERENCE: Message = {
	ja: '倍率（kind が ratio）なのに、何に対する倍率か分かりません。reference 列に、1 とする時期を書いてください。',
	en: 'this is a ratio to nothing; write the period that counts as 1 in reference.'
};

const NOT_A_RATIO: Message = {
	ja: 'reference は倍率（kind が ratio）の指標だけに書けます。空にしてください。',
	en: 'only a ratio has a reference; leave it blank.'
};

const NOT_BEFORE: Message = {
	ja: '比べる相手の時期が period より前ではありません。前の時期を書いてください。',
	en: 'the reference is not earlier than the period; write an earlier one.'
};
