import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const PLAIN = [
	'review_attention_heading',
	'review_nothing',
	'review_computed_label',
	'review_rules',
	'review_filter_label',
	'review_filter_all',
	'review_filter_none',
	'review_filter_clear',
	'review_agenda',
	'review_agenda_start',
	'review_agenda_end',
	'review_agenda_pick',
	'review_agenda_lead',
	'review_agenda_empty',
	'review_agenda_gone',
	'review_agenda_note_label',
	'review_agenda_up',
	'review_agenda_down',
	'review_agenda_remove',
	'review_agenda_print',
	'review_agenda_export',
	'review_agenda_import',
	'review_agenda_clear',
	'review_agenda_cleared',
	'review_agenda_wrong',
	'review_agenda_warning',
	'review_agenda_do_clear',
	'review_agenda_do_remove',
	'review_agenda_do_import',
	'review_agenda_cancel',
	'review_agenda_unstored',
	'review_agenda_unreadable',
	'review_agenda_raw',
	'review_agenda_problem_size',
	'review_agenda_problem_json',
	'review_agenda_problem_kind',
	'review_agenda_problem_items',
	'review_agenda_paper_title'
] as const satisfies readonly (keyof typeof m)[];

/** Words with places, each with the names of its places. */
const PLACED = {
	review_filter_count: ['count'],
	review_agenda_go: ['count'],
	review_agenda_pick_of: ['name'],
	review_agenda_note: ['name'],
	review_agenda_up_of: ['name'],
	review_agenda_down_of: ['name'],
	review_agenda_remove_of: ['name'],
	review_agenda_moved: ['name', 'place'],
	review_agenda_removed: ['name'],
	review_agenda_exported: ['file'],
	review_agenda_imported: ['count'],
	review_agenda_warn_clear: ['count'],
	review_agenda_warn_remove: ['name'],
	review_agenda_warn_import: ['count', 'incoming'],
	review_agenda_warn_other: ['dataset'],
	review_agenda_problem_version: ['found'],
	review_agenda_problem_item: ['item', 'open', 'close'],
	review_agenda_problem_field: ['item', 'field'],
	review_agenda_problem_note: ['item', 'longest'],
	review_agenda_problem_twice: ['item', 'name']
} as const satisfies { readonly [Key in keyof typeof m]?: readonly string[] };

/** Words of the page, ready in one language; those with places keep them as `{count}`. */
export type ReviewWords = Readonly<Record<(typeof PLAIN)[number] | keyof typeof PLACED, string>>;

/** The words of one language, so that the page does not carry the other two. */
export function reviewWords(locale: Locale): ReviewWords {
	const found = {} as Record<keyof ReviewWords, string>;
	for (const key of PLAIN) {
		found[key] = m[key]({}, { locale });
	}
	for (const key of Object.keys(PLACED) as (keyof typeof PLACED)[]) {
		const places = Object.fromEntries(PLACED[key].map((place) => [place, `{${place}}`]));
		// The places of each message are named beside its key.
		const say = m[key] as (places: object, options: { locale: Locale }) => string;
		found[key] = say(places, { locale });
	}
	return found;
}
