import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Amount, Reading } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Phrase } from '$lib/wording/phrase.ts';
import { statusWord } from '$lib/wording/status.ts';
import type { ShownCell } from './answer.ts';

/** The cell of an observation, with its status where that is not final; a projection is one by its name. */
export function readingCell(
	{ reading, status }: Observation,
	{ say, basis }: { say: (reading: Reading) => Phrase; basis: Indicator['basis'] },
	locale: Locale
): ShownCell {
	const what = say(reading).text;
	const hasStatus = reading.kind === 'amount' && basis === 'observed';
	const word = hasStatus ? statusWord(status, locale) : null;
	return {
		text: word === null ? what : m.with_status({ what, status: word.text }, { locale }),
		value: reading.kind === 'amount' ? plainValue(reading) : null
	};
}

/** The cell of a period of which nothing is recorded. */
export function unrecordedCell(locale: Locale): ShownCell {
	return { text: m.not_recorded({}, { locale }), value: null };
}

/** An amount for a file: a number where it is exact, else with its sign, so that nobody takes it for exact: >3, ~540000. */
export function plainValue({ qualifier, value }: Amount): number | string {
	if (qualifier === '=') {
		return value;
	}
	return qualifier === 'about' ? `~${value}` : `${qualifier}${value}`;
}
