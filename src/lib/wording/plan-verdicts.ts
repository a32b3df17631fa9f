import { m } from '$lib/paraglide/messages.js';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Override } from '$lib/domain/override.ts';
import type { Reported, ReportedState } from '$lib/domain/reported.ts';
import type { SchemeName } from '$lib/domain/scheme.ts';
import { type Side, verdictSides } from '$lib/domain/verdict-sides.ts';
import type { Verdicts } from '$lib/domain/verdicts.ts';
import { judgedWord } from './judged.ts';
import { filled, type MarkedWord, type Phrase, words } from './phrase.ts';
import { REPORTED_SIGNS } from './reported-sign.ts';

const STATES = {
	met: m.plan_state_met,
	notMet: m.plan_state_not_met,
	underway: m.plan_state_underway
} as const satisfies Record<ReportedState, unknown>;

/** What the organisation's report comes to, as a word with its mark: ✓ 目安・目標に届いた. */
export function reportedWord(state: ReportedState, locale: Locale): MarkedWord {
	return { mark: REPORTED_SIGNS[state].mark, ...words(STATES[state]({}, { locale }), locale) };
}

/** That two of the three verdicts contradict each other, a sentence for each such pair; none where nobody does. */
export function conflictSentences(verdicts: Verdicts, locale: Locale): Phrase[] {
	const { judged, override, reported } = verdicts;
	const computed = judgedWord(judged, locale);
	const sides = verdictSides(verdicts);
	const said: Phrase[] = [];
	if (reported !== null && conflict(sides.computed, sides.reported)) {
		const places = { computed, reported: verdictOf(reported, locale) };
		said.push(filled(m.plan_conflict_reported, places, locale));
	}
	if (override !== null && conflict(sides.computed, sides.override)) {
		const places = { computed, override: overrideWord(override, judged.scheme, locale) };
		said.push(filled(m.plan_conflict_override, places, locale));
	}
	if (override !== null && reported !== null && conflict(sides.override, sides.reported)) {
		const places = {
			reported: verdictOf(reported, locale),
			override: overrideWord(override, judged.scheme, locale)
		};
		said.push(filled(m.plan_conflict_both, places, locale));
	}
	return said;
}

/** The status that a human set, in the words of the scheme. */
function overrideWord({ status }: Override, scheme: SchemeName, locale: Locale): MarkedWord {
	return judgedWord({ scheme, status }, locale);
}

function verdictOf(reported: Reported, locale: Locale): Phrase {
	return words(textIn(reported.verdict, locale), locale);
}

function conflict(a: Side, b: Side): boolean {
	return a !== null && b !== null && a !== b;
}
