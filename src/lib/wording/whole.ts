import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { type Amount, combineQualifiers } from '$lib/domain/value.ts';
import { directionOf } from './direction.ts';
import { honestRate } from './digits.ts';
import {
	percentPhrase,
	pointsPhrase,
	signedAmountPhrase,
	signedPointsPhrase,
	sizePhrase
} from './number.ts';
import { type Phrase, phrase, words } from './phrase.ts';

/** An area's amount beside that of the area it lies in, of one indicator and period. */
export interface PartAndWhole {
	readonly part: Amount;
	readonly whole: Amount;
	readonly wholeArea: Area;
	/**
	 * Whether the part, the whole or any sister area has ever been below zero: then the figures are net
	 * (増減数), parts cancel each other out, and a share says nothing even where both happen to be positive.
	 */
	readonly mixedSigns?: boolean;
}

/**
 * How an area stands to the whole it lies in: 新潟市全体の22.4% for what adds up, 新潟市より△1.2ポイント for
 * percentages, 新潟市より+0.3歳 for measures. Null for ratios, for counts that do not add up or have
 * `mixedSigns`, for a part or a whole of zero or below, for a share above 100 %, and where open ends
 * leave it unsaid.
 */
export function versusWhole(
	{ part, whole, wholeArea, mixedSigns = false }: PartAndWhole,
	indicator: Indicator,
	locale: Locale
): Phrase | null {
	const area = words(textIn(wholeArea.name, locale), locale);
	if (indicator.kind === 'ratio') {
		return null;
	}
	if (indicator.kind === 'count') {
		const share = indicator.additive && !mixedSigns ? shareOf(part, whole, locale) : null;
		return (
			share &&
			phrase(locale, (show) => m.whole_share({ area: show(area), share: show(share) }, { locale }))
		);
	}
	return distance(part, whole, area, indicator, locale);
}

function shareOf(part: Amount, whole: Amount, locale: Locale): Phrase | null {
	const qualifier = combineQualifiers(part.qualifier, whole.qualifier, 'ratio');
	if (qualifier === null || part.value <= 0 || part.value > whole.value) {
		return null;
	}
	const { value, decimals } = honestRate((part.value / whole.value) * 100);
	return percentPhrase({ value, qualifier }, decimals, locale);
}

function distance(
	part: Amount,
	whole: Amount,
	area: Phrase,
	indicator: Indicator,
	locale: Locale
): Phrase | null {
	const qualifier = combineQualifiers(part.qualifier, whole.qualifier, 'difference');
	if (qualifier === null) {
		return null;
	}
	const step = { value: part.value - whole.value, qualifier };
	const direction = directionOf(step, indicator.decimals);
	if (direction === null || direction === 'same') {
		return direction && phrase(locale, (show) => m.whole_same({ area: show(area) }, { locale }));
	}
	const inPoints = indicator.kind !== 'measure';
	const { decimals } = indicator;
	const signed = inPoints
		? signedPointsPhrase(step, decimals, locale)
		: signedAmountPhrase(step, indicator, locale);
	const bare = inPoints
		? pointsPhrase(step, decimals, locale)
		: sizePhrase(step, indicator, locale);
	const say = direction === 'up' ? m.whole_above : m.whole_below;
	return phrase(locale, (show) =>
		say({ area: show(area), by: show(locale === 'ja' ? signed : bare) }, { locale })
	);
}
