import type { Indicator } from '$lib/domain/indicator.ts';
import { decimalsOf } from './number-text.ts';
import type { Message } from './problem.ts';
import { quoted } from './quote.ts';
import type { Reading } from './reading.ts';

/** What is wrong with a plain number as a value of the indicator; empty when nothing is. */
export function valueMessages(
	text: string,
	value: number,
	indicator: Indicator,
	{ minimums }: Pick<Reading, 'minimums'>
): Message[] {
	const shown = quoted(text);
	const messages: Message[] = [];
	if (decimalsOf(text) > indicator.decimals) {
		messages.push({
			ja: `${shown.ja}は小数が ${decimalsOf(text)} 桁あります。indicators.csv の decimals は ${indicator.decimals} です。どちらかを直してください。`,
			en: `${shown.en} has ${decimalsOf(text)} decimals; decimals in indicators.csv says ${indicator.decimals}; correct one of them.`
		});
	}
	const minimum = minimums.get(indicator.id);
	if (indicator.kind === 'share' && (value < 0 || value > 100)) {
		messages.push({
			ja: `${shown.ja}は割合（kind が share）として使えません。0 から 100 までの数を書いてください（13.3 % なら 13.3）。`,
			en: `${shown.en} is no share of a whole; write a number from 0 to 100 (13.3 for 13.3 %).`
		});
	} else if (minimum !== undefined && value < minimum) {
		messages.push({
			ja: `${shown.ja}は、indicators.csv の minimum にある最小の値 ${minimum} を下回っています。${minimum} 以上の数を書くか、minimum を直してください（負の値もあるなら空に）。`,
			en: `${shown.en} is below ${minimum}, the least value by minimum in indicators.csv; write ${minimum} or more, or correct minimum (blank when values may be negative).`
		});
	}
	return messages;
}
