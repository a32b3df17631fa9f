import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import { subtract } from '$lib/domain/decimal.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { directionOf } from './direction.ts';
import { percentPhrase, pointsPhrase } from './number.ts';
import { filled, type Phrase, words } from './phrase.ts';

/** Ages from and to, both included; `to` is null where the oldest have no end. */
export interface Ages {
	readonly from: number;
	readonly to: number | null;
}

/** Shares of all residents are shown with one decimal. */
const DECIMALS = 1;

/** 0〜14歳, 65歳以上; "65 and over". */
export function agesPhrase({ from, to }: Ages, locale: Locale): Phrase {
	const text =
		to === null
			? m.profile_age_from({ from }, { locale })
			: to === from
				? m.profile_age_one({ from }, { locale })
				: m.profile_age_between({ from, to }, { locale });
	return words(text, locale);
}

/** A share of all residents in per cent: 28.4%. */
export function agePercent(sharePct: number, locale: Locale): Phrase {
	return percentPhrase({ value: sharePct, qualifier: '=' }, DECIMALS, locale);
}

/** What share of an area's residents are of some ages, beside the area around it: 65歳以上は28.4%で、新潟市より1.9ポイント低い割合です。 */
export function ageSentence(
	ages: Ages,
	sharePct: number,
	beside: { readonly area: Area; readonly sharePct: number } | null,
	locale: Locale
): Phrase {
	const own = { group: agesPhrase(ages, locale), share: agePercent(sharePct, locale) };
	if (beside === null) {
		return filled(m.profile_age_share, own, locale);
	}
	const said = { ...own, whole: words(textIn(beside.area.name, locale), locale) };
	const step = { value: subtract(sharePct, beside.sharePct), qualifier: '=' } as const;
	const direction = directionOf(step, DECIMALS);
	if (direction === 'up' || direction === 'down') {
		const say = direction === 'up' ? m.profile_age_above : m.profile_age_below;
		return filled(say, { ...said, by: pointsPhrase(step, DECIMALS, locale) }, locale);
	}
	return filled(m.profile_age_same, said, locale);
}
