import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { AreaValue } from '$lib/domain/rank.ts';
import { shownSign } from './digits.ts';
import { signedPercentPhrase } from './number.ts';
import {
	emphasise,
	filled,
	type Headline,
	joinSentences,
	type Phrase,
	phrase,
	words
} from './phrase.ts';
import { amongPhrase, ordinal, type Place, placeOf, standingAmong, tied } from './rank.ts';

const FALLS = {
	top: { first: m.map_smallest_fall, nth: m.map_nth_smallest_fall },
	bottom: { first: m.map_largest_fall, nth: m.map_nth_largest_fall }
} as const;
const RISES = {
	top: { first: m.map_largest_rise, nth: m.map_nth_largest_rise },
	bottom: { first: m.map_smallest_rise, nth: m.map_nth_smallest_rise }
} as const;
const MIXED = {
	top: { first: m.map_highest_rate, nth: m.map_nth_highest_rate },
	bottom: { first: m.map_lowest_rate, nth: m.map_nth_lowest_rate }
} as const;

/**
 * How one area changed beside the others, from rates of change in %: 中央区は △1.2%。8区のうち減り方が
 * 3番目に小さい。 Where some rose and some fell, it says how many. Ranks go by the unrounded rates and
 * from the nearer end; areas without a rate are left out of `changes`. Where the chosen area has none,
 * the sentence says so.
 */
export function wardMapSentence(
	changes: readonly AreaValue[],
	chosen: Area,
	locale: Locale
): Headline {
	const name = words(textIn(chosen.name, locale), locale);
	const own = changes.find(({ area }) => area === chosen.code);
	const place = placeOf(changes, chosen.code);
	if (own === undefined || place === null) {
		const none = phrase(locale, (show) => m.map_no_rate({ area: show(name) }, { locale }));
		return { ...none, emphasis: null };
	}
	const rate = signedPercentPhrase({ value: own.value, qualifier: '=' }, locale);
	const change = phrase(locale, (show) =>
		m.map_change({ area: show(name), rate: show(rate) }, { locale })
	);
	if (place.ties === place.size - 1) {
		return emphasise(change, rate);
	}
	const standing = standingPhrase(changes, place, chosen, locale);
	return emphasise(joinSentences([change, standing], locale), rate);
}

/**
 * How an area's rate of change stands among the others, as a part of a sentence: 8区のうち減り方が3番目に小さい. Null when
 * the area has no rate, stands alone, or all rates are equal.
 */
export function ratePhrase(
	changes: readonly AreaValue[],
	{ code, kind }: Area,
	locale: Locale
): Phrase | null {
	const place = placeOf(changes, code);
	if (place === null || place.ties === place.size - 1) {
		return null;
	}
	const { isMixed, word } = standingWord(changes, place, locale);
	const standing = isMixed ? filled(m.profile_rate_standing, { standing: word }, locale) : word;
	return standingAmong(standing, place, kind, locale);
}

function standingPhrase(
	changes: readonly AreaValue[],
	place: Place,
	{ kind }: Area,
	locale: Locale
): Phrase {
	const { fell, isMixed, rose, word } = standingWord(changes, place, locale);
	const standing = tied(word, place.ties, kind, locale);
	const among = amongPhrase(kind, place.size, locale);
	return phrase(locale, (show) => {
		const parts = { among: show(among), standing: show(standing) };
		return isMixed
			? m.map_standing_mixed(
					{
						...parts,
						rose: show(amongPhrase(kind, rose, locale)),
						fell: show(amongPhrase(kind, fell, locale))
					},
					{ locale }
				)
			: m.map_standing(parts, { locale });
	});
}

function standingWord(
	changes: readonly AreaValue[],
	place: Place,
	locale: Locale
): { word: Phrase; isMixed: boolean; rose: number; fell: number } {
	const rose = changes.filter(({ value }) => shownSign(value, 1) > 0).length;
	const fell = changes.filter(({ value }) => shownSign(value, 1) < 0).length;
	const isMixed = rose > 0 && fell > 0;
	const { first, nth } = (isMixed ? MIXED : fell > 0 ? FALLS : RISES)[place.end];
	const bare =
		place.rank === 1
			? first({}, { locale })
			: nth({ rank: ordinal(place.rank, locale) }, { locale });
	return { word: words(bare, locale), isMixed, rose, fell };
}
