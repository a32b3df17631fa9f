import type { Indicator } from '$lib/domain/indicator.ts';
import type { Target } from '$lib/domain/target.ts';
import type { Message } from './problem.ts';

/** What a target has against its indicator, and its two ends against each other. */
export function targetMessages(
	{ kind, value, upper }: Target,
	{ id, direction, doIt }: Indicator
): { field: string; message: Message }[] {
	if (doIt) {
		return [{ field: 'indicator', message: hasNoNumber(id) }];
	}
	if (direction === 'neutral') {
		return [{ field: 'indicator', message: neverJudged(id) }];
	}
	if (upper === null) {
		return [];
	}
	if (direction !== 'maintain' || kind === 'baseline') {
		return [{ field: 'upper', message: NO_RANGE }];
	}
	return upper < value ? [{ field: 'upper', message: belowValue(upper, value) }] : [];
}

function hasNoNumber(id: string): Message {
	return {
		ja: `「${id}」は実施型（indicators.csv の do_it が yes）で、数の目標は書けません。この行を消すか、do_it を直してください。実施の状況は reported.csv に書きます。`,
		en: `"${id}" is a do-it indicator (do_it in indicators.csv is yes) and has no target; remove this row or correct do_it. What was done goes into reported.csv.`
	};
}

function neverJudged(id: string): Message {
	return {
		ja: `「${id}」は判定しない指標です（indicators.csv の direction が neutral）。目標があるなら、direction に increase、decrease、maintain のどれかを書いてください。`,
		en: `"${id}" is never judged (its direction in indicators.csv is neutral); if it has a target, write increase, decrease or maintain as its direction.`
	};
}

function belowValue(upper: number, value: number): Message {
	return {
		ja: `「${upper}」は value（${value}）より小さい数です。範囲の上の端には、value 以上の数を書いてください。`,
		en: `"${upper}" is below value (${value}); the upper end of the range is at least the value.`
	};
}

const NO_RANGE: Message = {
	ja: 'upper（範囲の上の端）は、維持する指標（direction が maintain）の interim と final だけに書けます。空にしてください。',
	en: 'only an interim or final target of an indicator to be maintained is a range; leave upper blank.'
};
