import type { Indicator, Unit } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';

const ENGLISH_SCALE = /^(?:thousand|ten thousand|million|hundred million|billion) /;
const SCALE_OF_ITS_OWN = /^｜(?:百万|千|万|億)《[^》]*》/;
const SCALE_WITHIN = /^｜(?:百万|千|万|億)([^《]+)《(?:ひゃくまん|せん|まん|おく)([^》]+)》/;

const IRREGULAR: Readonly<Record<string, string>> = {
	people: 'person',
	children: 'child',
	yen: 'yen'
};

/** Whether figures in the unit are percentages. */
export function isPercent(unit: Unit): boolean {
	return unit.base === '%';
}

/** Whether differences of the indicator's values are points (ポイント): it is a share or a percentage. */
export function isInPoints({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): boolean {
	return kind === 'share' || kind === 'percent' || isPercent(unit);
}

/**
 * The name of the unit that figures are shown in (人 for 千人), as it stands right behind the digits:
 * in English with its space, in the singular when `digits` are exactly "1".
 */
export function unitBehind(unit: Unit, shownDigits: string, locale: Locale): string {
	if (isPercent(unit)) {
		return locale === 'en' ? '\u00a0%' : '%';
	}
	if (locale === 'ja') {
		return unit.base;
	}
	const name = withoutScale(textIn(unit.name, locale), unit);
	if (locale === 'easy') {
		return name;
	}
	return ` ${shownDigits === '1' ? singular(name) : name}`;
}

/** One of what an English plural names: people → person, "people per km²" → "person per km²". */
export function singular(plural: string): string {
	const [head = '', ...rest] = plural.split(' per ');
	const words = head.split(' ');
	const last = words.pop() ?? '';
	return [[...words, singularWord(last)].join(' '), ...rest].join(' per ');
}

function singularWord(word: string): string {
	const irregular = IRREGULAR[word];
	if (irregular !== undefined) {
		return irregular;
	}
	if (word.endsWith('ies')) {
		return `${word.slice(0, -3)}y`;
	}
	if (word.endsWith('sses')) {
		return word.slice(0, -2);
	}
	return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutScale(name: string, unit: Unit): string {
	if (unit.factor === 1) {
		return name;
	}
	return name
		.replace(ENGLISH_SCALE, '')
		.replace(SCALE_OF_ITS_OWN, '')
		.replace(SCALE_WITHIN, '｜$1《$2》');
}
