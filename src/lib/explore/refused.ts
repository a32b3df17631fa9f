import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Refused } from './question.ts';

/** What the parts of addresses are called. */
const NAMES: Readonly<Record<string, typeof m.explore_key_areas>> = {
	areas: m.explore_key_areas,
	from: m.explore_key_from,
	to: m.explore_key_to,
	scale: m.explore_key_scale,
	months: m.explore_key_months,
	of: m.explore_key_areas,
	as: m.explore_key_as,
	chart: m.explore_key_chart,
	at: m.explore_key_at,
	since: m.explore_key_from,
	axes: m.explore_key_scale,
	per: m.explore_key_per,
	base: m.explore_key_base,
	with: m.explore_key_with,
	sort: m.explore_key_sort,
	order: m.explore_key_sort
};

const SEPARATOR = { ja: '', en: ', ', easy: '、 ' } as const satisfies Record<Locale, string>;

/**
 * That parts of an address ask for nothing that there is, in one sentence: アドレスの「from=2030」（はじめの時点）
 * は使えないため、いつもの表示にしています。 Null when nothing was refused.
 */
export function refusedSentence(refused: readonly Refused[], locale: Locale): string | null {
	if (refused.length === 0) {
		return null;
	}
	const parts = refused.map(({ key, text }) => {
		const name = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
		return name === undefined
			? m.explore_refused_bare({ key, text }, { locale })
			: m.explore_refused_part({ key, text, name: name({}, { locale }) }, { locale });
	});
	return m.explore_refused({ parts: parts.join(SEPARATOR[locale]) }, { locale });
}
