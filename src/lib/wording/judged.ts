import { m } from '$lib/paraglide/messages.js';
import type { NotAssessableReason } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import {
	type Footing,
	footingOf,
	type SchemeName,
	type SchemeStatus,
	type StatusOf
} from '$lib/domain/scheme.ts';
import { type MarkedWord, type Phrase, words } from './phrase.ts';

/** A status, and the scheme that it is one of. */
export interface StatusInScheme {
	readonly scheme: SchemeName;
	readonly status: SchemeStatus;
}

type Message = typeof m.judged_not_assessable;

const SCHEMES = {
	guideline: m.judged_scheme_guideline,
	'ratio-abc': m.judged_scheme_ratio_abc,
	elapsed: m.judged_scheme_elapsed,
	kenko21: m.judged_scheme_kenko21,
	'nth-year': m.judged_scheme_nth_year,
	growth: m.judged_scheme_growth
} as const satisfies Record<SchemeName, Message>;

const WORDS = {
	guideline: {
		achieved: m.judged_achieved,
		onTrack: m.judged_on_track,
		improving: m.judged_improving,
		unchanged: m.judged_unchanged,
		worse: m.judged_worse,
		missed: m.judged_missed,
		notAssessable: m.judged_not_assessable
	},
	'ratio-abc': {
		A: m.judged_ratio_abc_a,
		'B+': m.judged_ratio_abc_b_plus,
		B: m.judged_ratio_abc_b,
		C: m.judged_ratio_abc_c,
		notAssessable: m.judged_not_assessable
	},
	elapsed: {
		A: m.judged_elapsed_a,
		B: m.judged_elapsed_b,
		F: m.judged_elapsed_f,
		N: m.judged_elapsed_n,
		notAssessable: m.judged_not_assessable
	},
	kenko21: {
		A: m.judged_kenko21_a,
		B: m.judged_kenko21_b,
		'B*': m.judged_kenko21_b_star,
		C: m.judged_kenko21_c,
		D: m.judged_kenko21_d,
		E: m.judged_kenko21_e
	},
	'nth-year': {
		'①': m.judged_nth_year_1,
		'②': m.judged_nth_year_2,
		'③': m.judged_nth_year_3,
		notAssessable: m.judged_not_assessable
	},
	growth: {
		reached: m.judged_growth_reached,
		onTrack: m.judged_growth_on_track,
		tooSlow: m.judged_growth_too_slow,
		limited: m.judged_growth_limited,
		deteriorating: m.judged_growth_deteriorating,
		notAssessable: m.judged_not_assessable
	}
} as const satisfies { readonly [Name in SchemeName]: Readonly<Record<StatusOf<Name>, Message>> };

const MARKS = {
	reached: '✓',
	onLine: '▲',
	short: '△',
	worse: '▼',
	none: '・'
} as const satisfies Record<Footing, string>;

/** Statuses that say more than their footing does. */
const OWN_MARKS: Readonly<Record<string, string>> = {
	'guideline unchanged': '―',
	'guideline missed': '✕',
	'kenko21 C': '―'
};

const REASONS = {
	noActual: m.judged_no_actual,
	noBaseline: m.judged_no_baseline,
	noTarget: m.judged_no_target,
	ratioOnly: m.judged_ratio_only,
	notReported: m.judged_not_reported,
	outsidePlan: m.judged_outside_plan,
	neutral: m.judged_neutral,
	openEnded: m.judged_open_ended,
	gap: m.judged_gap,
	partYear: m.judged_part_year,
	noDistance: m.judged_no_distance,
	targetBehind: m.judged_target_behind,
	atBaseline: m.judged_at_baseline,
	increaseOnly: m.judged_increase_only,
	maintainOnly: m.judged_maintain_only,
	noRate: m.judged_no_rate,
	oppositeSigns: m.judged_opposite_signs,
	tooShort: m.judged_too_short
} as const satisfies Record<NotAssessableReason, Message>;

/** A scheme by name: 目安線による判定, 目安比による判定（A・B+・B・C）, … */
export function schemeName(scheme: SchemeName, locale: Locale): Phrase {
	return words(SCHEMES[scheme]({}, { locale }), locale);
}

/**
 * The status as a word with its mark: ✓ 達成, ▲ 目安どおり, △ B+ 目安の80%以上, …; 判定できない for a status that
 * the scheme does not know.
 */
export function judgedWord(of: StatusInScheme, locale: Locale): MarkedWord {
	const known: Readonly<Record<string, Message>> = WORDS[of.scheme];
	const say = known[of.status] ?? m.judged_not_assessable;
	const mark = OWN_MARKS[`${of.scheme} ${of.status}`] ?? MARKS[footingOf(of.scheme, of.status)];
	return { mark, ...words(say({}, { locale }), locale) };
}

/** Why there is no judgement, as a whole sentence. */
export function reasonSentence(reason: NotAssessableReason, locale: Locale): Phrase {
	return words(REASONS[reason]({}, { locale }), locale);
}
