import type { Indicator } from '$lib/domain/indicator.ts';
import { PERIOD_TYPE_NAMES } from './period-text.ts';
import type { Message } from './problem.ts';

/** What is wrong with an indicator as one that carries on another, which stands in `continues`; null when nothing is. */
export function continuesMessage(projected: Indicator, continued: Indicator): Message | null {
	if (projected.basis !== 'projected') {
		return NOT_PROJECTED;
	}
	const shown = `「${continued.id}」`;
	if (continued.basis !== 'observed') {
		return {
			ja: `${shown}も将来推計です。実績（basis が observed）の指標を書いてください。`,
			en: `"${continued.id}" is projected itself; name an indicator whose basis is observed.`
		};
	}
	const [unit, other] = [projected.unit.base, continued.unit.base];
	if (unit !== other) {
		return {
			ja: `${shown}の単位は ${other} ですが、この指標の単位は ${unit} です。単位が同じ指標を書いてください。`,
			en: `"${continued.id}" is in ${other} but this indicator is in ${unit}; name one of the same unit.`
		};
	}
	const [type, otherType] = [projected.periodType, continued.periodType];
	const [name, otherName] = [PERIOD_TYPE_NAMES[type], PERIOD_TYPE_NAMES[otherType]];
	return type === otherType
		? null
		: {
				ja: `${shown}は${otherName.ja}ごとですが、この指標は${name.ja}ごとです。時期の種類が違う値は 1 本の線につなげません。period_type が同じ指標を書いてください。`,
				en: `"${continued.id}" goes by ${otherName.en} but this indicator goes by ${name.en}; two types of period never join in one line, so name one of the same period_type.`
			};
}

const NOT_PROJECTED: Message = {
	ja: 'continues は将来推計（basis が projected）の指標だけに書けます。空にしてください。',
	en: 'only a projected indicator continues another; leave it blank.'
};
