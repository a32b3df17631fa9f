import type { Locale } from '$lib/domain/locale.ts';
import type { SearchKind } from '$lib/explore/search/entry.ts';
import { m } from '$lib/paraglide/messages.js';

const NAMES = {
	indicator: m.search_kind_indicator,
	area: m.search_kind_area,
	goal: m.search_kind_goal,
	source: m.search_kind_source
} as const satisfies Record<SearchKind, unknown>;

/** 指標, 区域, 重点目標, 出典 as headings. */
export function kindName(kind: SearchKind, locale: Locale): string {
	return NAMES[kind]({}, { locale });
}
