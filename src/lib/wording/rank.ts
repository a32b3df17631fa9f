import { m } from '$lib/paraglide/messages.js';
import type { Area, AreaKind } from '$lib/domain/area.ts';
import type { Indicator, IndicatorKind } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { type AreaValue, rank } from '$lib/domain/rank.ts';
import { emphasise, filled, type Headline, type Phrase, phrase, words } from './phrase.ts';

const AMONG = {
	ward: m.among_wards,
	city: m.among_cities,
	prefecture: m.among_prefectures
} as const satisfies Record<AreaKind, unknown>;

const MANY = { first: m.rank_most, nth: m.rank_nth_most } as const;
const FEW = { first: m.rank_fewest, nth: m.rank_nth_fewest } as const;
const HIGH = { first: m.rank_highest, nth: m.rank_nth_highest } as const;
const LOW = { first: m.rank_lowest, nth: m.rank_nth_lowest } as const;
const LARGE = { first: m.rank_largest, nth: m.rank_nth_largest } as const;
const SMALL = { first: m.rank_smallest, nth: m.rank_nth_smallest } as const;

/** Of counts below zero (増減数) nobody can say which is many and which is few. */
const NET_ENDS = { top: LARGE, bottom: SMALL } as const;

const ENDS = {
	count: { top: MANY, bottom: FEW },
	measure: { top: HIGH, bottom: LOW },
	share: { top: HIGH, bottom: LOW },
	percent: { top: HIGH, bottom: LOW },
	ratio: { top: HIGH, bottom: LOW }
} as const satisfies Record<IndicatorKind, unknown>;

/** Where an area stands, counted from the nearer end. */
export interface Place {
	readonly end: 'top' | 'bottom';
	readonly rank: number;
	/** Other areas with the same value. */
	readonly ties: number;
	readonly size: number;
}

/** Place of an area among values, from the top or the bottom, whichever is nearer; null when it has no value. */
export function placeOf(values: readonly AreaValue[], code: Area['code']): Place | null {
	const fromTop = rank(values, 'highest').find(({ area }) => area === code);
	const fromBottom = rank(values, 'lowest').find(({ area }) => area === code);
	if (fromTop === undefined || fromBottom === undefined) {
		return null;
	}
	const end = fromTop.rank <= fromBottom.rank ? 'top' : 'bottom';
	const ties = values.filter(({ value }) => value === fromTop.value).length - 1;
	return { end, rank: Math.min(fromTop.rank, fromBottom.rank), ties, size: values.length };
}

/**
 * Where an area stands among its equals: 中央区は、8区のうち3番目に多い。 Counts are 大きい or 小さい where
 * any of them is below zero. Counted from the nearer end and with its ties; null when the area has no
 * value, stands alone, or all are equal.
 */
export function rankSentence(
	values: readonly AreaValue[],
	area: Area,
	indicator: Indicator,
	locale: Locale
): Headline | null {
	const found = standingIn(values, area, indicator, locale);
	if (found === null) {
		return null;
	}
	const name = words(textIn(area.name, locale), locale);
	const among = amongPhrase(area.kind, found.place.size, locale);
	const what = tied(found.standing, found.place.ties, area.kind, locale);
	const sentence = phrase(locale, (show) =>
		m.rank_sentence({ area: show(name), among: show(among), standing: show(what) }, { locale })
	);
	return emphasise(sentence, found.standing);
}

/** The same without the area's name, as a part of a sentence: 8区のうち3番目に多い; 3rd highest figure of 8 wards. */
export function rankPhrase(
	values: readonly AreaValue[],
	area: Area,
	indicator: Indicator,
	locale: Locale
): Phrase | null {
	const found = standingIn(values, area, indicator, locale);
	return found && standingAmong(found.standing, found.place, area.kind, locale);
}

/** A standing with those it is among, and how many share it. */
export function standingAmong(
	standing: Phrase,
	{ size, ties }: Place,
	kind: AreaKind,
	locale: Locale
): Phrase {
	const among = amongPhrase(kind, size, locale);
	const what = tied(standing, ties, kind, locale);
	return filled(m.profile_among, { among, standing: what }, locale);
}

function standingIn(
	values: readonly AreaValue[],
	{ code }: Area,
	indicator: Indicator,
	locale: Locale
): { place: Place; standing: Phrase } | null {
	const place = placeOf(values, code);
	if (place === null || place.ties === place.size - 1) {
		return null;
	}
	const net = indicator.kind === 'count' && values.some(({ value }) => value < 0);
	const ends = net ? NET_ENDS : ENDS[indicator.kind];
	const { first, nth } = ends[place.end];
	const standing =
		place.rank === 1
			? first({}, { locale })
			: nth({ rank: ordinal(place.rank, locale) }, { locale });
	return { place, standing: words(standing, locale) };
}

/** All the areas compared: 8区, 8 wards. */
export function amongPhrase(kind: AreaKind, size: number, locale: Locale): Phrase {
	return words(AMONG[kind]({ count: String(size) }, { locale }), locale);
}

/** 3 in Japanese, where 番目 follows; 3rd in English. */
export function ordinal(rank: number, locale: Locale): string {
	if (locale !== 'en') {
		return String(rank);
	}
	const rule = new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(rank);
	return rank + { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule];
}

/** The standing with how many others share it; as it is when nobody does. */
export function tied(standing: Phrase, ties: number, kind: AreaKind, locale: Locale): Phrase {
	if (ties === 0) {
		return standing;
	}
	const others = amongPhrase(kind, ties, locale);
	return phrase(locale, (show) =>
		m.rank_tied({ standing: show(standing), others: show(others) }, { locale })
	);
}
