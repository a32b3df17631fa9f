import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const KEYS = [
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
	'review_agenda_paper_title',
	'review_filter_count',
	'review_agenda_go',
	'review_agenda_pick_of',
	'review_agenda_note',
	'review_agenda_up_of',
	'review_agenda_down_of',
	'review_agenda_remove_of',
	'review_agenda_moved',
	'review_agenda_removed',
	'review_agenda_exported',
	'review_agenda_imported',
	'review_agenda_warn_clear',
	'review_agenda_warn_remove',
	'review_agenda_warn_import',
	'review_agenda_warn_other',
	'review_agenda_problem_version',
	'review_agenda_problem_item',
	'review_agenda_problem_field',
	'review_agenda_problem_note',
	'review_agenda_problem_twice'
] as const satisfies readonly (keyof typeof m)[];

type Word = (typeof KEYS)[number];

/** Every place that a message may have, filled with its own name. */
const PLACES = {
	count: '{count}',
	name: '{name}',
	place: '{place}',
	file: '{file}',
	incoming: '{incoming}',
	dataset: '{dataset}',
	found: '{found}',
	item: '{item}',
	open: '{open}',
	close: '{close}',
	field: '{field}',
	longest: '{longest}'
} as const;

/** Words of the page, ready in one language; those with places keep them as `{count}`. */
export type ReviewWords = Readonly<Record<Word, string>>;

/** The words of one language, so that the page does not carry the other two. */
export function reviewWords(locale: Locale): ReviewWords {
	const found: Partial<Record<Word, string>> = {};
	for (const key of KEYS) {
		found[key] = m[key](PLACES, { locale });
	}
	// Each of KEYS has its text by now.
	return found as ReviewWords;
}
