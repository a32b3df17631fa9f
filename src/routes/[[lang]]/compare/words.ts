import type { AreaKind } from '$lib/domain/area.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { groupsIn } from '$lib/explore/compare/group.ts';
import type { Ground } from '$lib/explore/ground.ts';
import { m } from '$lib/paraglide/messages.js';

const PLAIN = [
	'compare_nothing',
	'compare_no_indicators',
	'compare_lead_address',
	'compare_parts',
	'compare_group',
	'compare_matrix_heading',
	'compare_preset',
	'compare_shade',
	'compare_shade_rank',
	'compare_area',
	'compare_key',
	'compare_key_size',
	'compare_key_good',
	'compare_key_bad',
	'compare_scatter_heading',
	'compare_x',
	'compare_y',
	'compare_trail',
	'compare_scatter_chart',
	'compare_side_heading',
	'compare_side_areas',
	'compare_side_words',
	'compare_change_heading',
	'compare_of',
	'compare_since',
	'compare_change_counts',
	'compare_change_shares',
	'compare_change_place',
	'compare_change_way',
	'compare_change_by'
] as const satisfies readonly (keyof typeof m)[];

/** Words of the page, ready in one language, so that it does not carry the other two. */
export type CompareWords = Readonly<Record<(typeof PLAIN)[number], string>> & {
	/** The page by the kind of areas that it compares first: 区の比較. */
	readonly title: string;
	/** With a place `{whole}`. */
	readonly compare_shade_distance: string;
	/** With places `{count}` and `{most}`. */
	readonly compare_choose: string;
	/** With a place `{count}`. */
	readonly compare_more_rows: string;
};

const TITLES = {
	ward: m.compare_nav_ward,
	city: m.compare_nav_city,
	prefecture: m.compare_nav_prefecture
} as const satisfies Record<AreaKind, unknown>;

/** What the page is called, by the kind of areas that it compares first; null where there are none. */
export function compareTitle(ground: Ground, locale: Locale): string | null {
	const kind = groupsIn(ground)[0]?.areas[0]?.kind;
	return kind === undefined ? null : TITLES[kind]({}, { locale });
}

/** The words of the page in one language. */
export function compareWords(ground: Ground, locale: Locale): CompareWords {
	const plain = {} as Record<(typeof PLAIN)[number], string>;
	for (const key of PLAIN) {
		plain[key] = m[key]({}, { locale });
	}
	return {
		...plain,
		title: compareTitle(ground, locale) ?? m.compare_nav_ward({}, { locale }),
		compare_shade_distance: m.compare_shade_distance({ whole: '{whole}' }, { locale }),
		compare_choose: m.compare_choose({ count: '{count}', most: '{most}' }, { locale }),
		compare_more_rows: m.compare_more_rows({ count: '{count}' }, { locale })
	};
}
