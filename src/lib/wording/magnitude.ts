import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Amount } from '$lib/domain/value.ts';
import { digits } from './digits.ts';
import { unitBehind } from './unit.ts';

const MAN = 1e4;

/** 兆, 億 and 万 with their readings; the only words for size. */
const SCALES = [
	{ size: 1e12, ja: '兆', easy: '｜兆《ちょう》' },
	{ size: 1e8, ja: '億', easy: '｜億《おく》' },
	{ size: MAN, ja: '万', easy: '｜万《まん》' }
] as const;

/** The digits of an amount without sign, and all that stands behind them. */
export interface Magnitude {
	readonly number: string;
	readonly unit: string;
}

/**
 * An amount in the unit that figures are shown in. Units published in thousands (千人) show as exact
 * multiples of 万 in Japanese (63,415千人 → 6,341.5万人) and in full in English; about-values that
 * are whole 万 show as 万; all other figures show in full.
 */
export function magnitude(amount: Amount, indicator: Indicator, locale: Locale): Magnitude {
	const { factor } = indicator.unit;
	const size = exact(Math.abs(amount.value) * factor);
	const round = amount.qualifier === 'about' && size >= MAN && size % MAN === 0;
	if (locale !== 'en' && size >= MAN && (factor > 1 || round)) {
		const decimals = round ? 0 : decimalsIn(MAN / factor, indicator.decimals);
		return inScales(size, decimals, indicator, locale);
	}
	const number = digits(size, decimalsIn(1 / factor, indicator.decimals), locale);
	return { number, unit: unitBehind(indicator.unit, number, locale) };
}

function inScales(
	size: number,
	decimals: number,
	{ unit }: Indicator,
	locale: 'ja' | 'easy'
): Magnitude {
	const groups: { number: string; scale: string }[] = [];
	let rest = size;
	for (const scale of SCALES) {
		const isLast = scale.size === MAN;
		const share = isLast ? exact(rest / MAN) : Math.floor(rest / scale.size);
		rest = exact(rest - share * scale.size);
		if (share > 0) {
			groups.push({ number: digits(share, isLast ? decimals : 0, locale), scale: scale[locale] });
		}
	}
	const last = groups.pop();
	const leading = groups.map(({ number, scale }) => number + scale).join('');
	return {
		number: leading + (last?.number ?? ''),
		unit: (last?.scale ?? '') + unitBehind(unit, '', locale)
	};
}

/** Decimals left when figures published with `published` decimals are shown in a unit so many times larger. */
function decimalsIn(times: number, published: number): number {
	return Math.max(0, Math.round(published + Math.log10(times)));
}

/** The decimal number meant, without the noise of binary fractions. */
function exact(value: number): number {
	return Number(value.toPrecision(15));
}
