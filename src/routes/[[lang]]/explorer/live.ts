import type { Locale } from '$lib/domain/locale.ts';
import { type PackedFacts, unpackFacts } from '$lib/explore/facts-file.ts';
import { groundOf } from '$lib/explore/ground.ts';
import { type Answered, answersFrom, type Part } from '$lib/explore/indicator-answers.ts';
import { periodAmong, periodsOf } from '$lib/explore/range.ts';

/** What answers a reader's questions about one indicator in the browser; it comes with the first question. */
export interface Live {
	/** The answer to one part of an address. */
	readonly answer: <Name extends Part>(part: Name, query: string) => Answered[Name];
	/** The period that a text names (令和5年度, R5, 2023); null when it names none. */
	readonly periodOf: (text: string) => string | null;
}

/** Answers from the facts of an indicator, packed as a file holds them. Throws when they are not what they should be. */
export function wake(packed: unknown, id: string, locale: Locale): Live {
	// The site writes these files itself; a file that is not as it was written fails to unpack.
	const ground = groundOf(unpackFacts(packed as PackedFacts));
	const type = ground.indicator(id)?.periodType ?? 'cy';
	const periods = periodsOf(ground, id);
	const answers = answersFrom(ground, id, locale);
	return {
		answer: (part, query) => answers[part](new URLSearchParams(query)),
		periodOf: (text) => periodAmong(periods, text, type)
	};
}
