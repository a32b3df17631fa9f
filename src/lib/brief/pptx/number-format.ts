import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { minusMark } from '$lib/wording/digits.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import { isPercent, unitBehind } from '$lib/wording/unit.ts';

/** How Office writes the numbers of a chart. */
export interface NumberFormat {
	/** #,##0"人". */
	readonly code: string;
	/** What the code makes of a value, to be compared with the words of the deck. */
	readonly says: (value: number) => string;
}

type Measured = Pick<Indicator, 'unit' | 'decimals'>;

/** Values in the unit that they are published in (千人), with its name. */
export function numberFormat({ unit, decimals }: Measured, locale: Locale): NumberFormat {
	const name = bracketedText(
		unit.factor === 1 ? unitBehind(unit, '2', locale) : textIn(unit.name, locale)
	);
	return formatWith(name, decimals, locale);
}

/** Numbers of an axis: their unit is said by the values, unless it is a percentage. */
export function axisFormat(
	{ unit }: Pick<Indicator, 'unit'>,
	decimals: number,
	locale: Locale
): NumberFormat {
	return isPercent(unit)
		? numberFormat({ unit, decimals }, locale)
		: formatWith('', decimals, locale);
}

function formatWith(unit: string, decimals: number, locale: Locale): NumberFormat {
	const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
	const positive = `#,##0${places}${quoted(unit)}`;
	const minus = minusMark(-1, locale).text;
	return {
		code: `${positive};${quoted(minus)}${positive}`,
		says: (value) => `${value < 0 ? minus : ''}${digits(value, decimals)}${unit}`
	};
}

function digits(value: number, decimals: number): string {
	// All three languages group digits by commas.
	return Math.abs(value).toLocaleString('en', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
}

function quoted(text: string): string {
	return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}
