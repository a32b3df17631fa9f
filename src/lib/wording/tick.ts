import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { INTL_TAG, minusMark } from './digits.ts';
import { isPercent } from './unit.ts';

const MAN = 1e4;
const OPTIONS = { maximumFractionDigits: 6 } as const;
const FORMATS = {
	ja: new Intl.NumberFormat(INTL_TAG.ja, OPTIONS),
	en: new Intl.NumberFormat(INTL_TAG.en, OPTIONS),
	easy: new Intl.NumberFormat(INTL_TAG.easy, OPTIONS)
} as const satisfies Record<Locale, Intl.NumberFormat>;
const MAN_WORD = { ja: '万', easy: 'まん' } as const;

/**
 * A number of an axis, in the unit that figures are shown in and without its name: 8,000万 for 80,000千人,
 * 20%, △500. Digits are as given: an axis stands at round values, so nothing is rounded away.
 */
export function tickText(value: number, { unit }: Pick<Indicator, 'unit'>, locale: Locale): string {
	const sign = minusMark(value < 0 ? -1 : 1, locale).text;
	const size = Number(Math.abs(value * unit.factor).toPrecision(15));
	if (locale !== 'en' && unit.factor > 1 && size >= MAN) {
		return sign + plain(size / MAN, locale) + MAN_WORD[locale];
	}
	return sign + plain(size, locale) + (isPercent(unit) ? '%' : '');
}

function plain(size: number, locale: Locale): string {
	return FORMATS[locale].format(size);
}
