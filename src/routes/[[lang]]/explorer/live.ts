import { resolve } from '$app/paths';
import type { Locale } from '$lib/domain/locale.ts';
import { unpackFacts } from '$lib/explore/facts-file.ts';
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

/** Fetches the facts of one version of an indicator. Rejects when they do not come. */
export async function wake(
	{ version, id }: { version: string; id: string },
	locale: Locale
): Promise<Live> {
	const response = await fetch(resolve('/facts/[version]/indicators/[id].json', { version, id }));
	if (!response.ok) {
		throw new Error(`no facts: ${response.status}`);
	}
	const ground = groundOf(unpackFacts(await response.json()));
	const type = ground.indicator(id)?.periodType ?? 'cy';
	const periods = periodsOf(ground, id);
	const answers = answersFrom(ground, id, locale);
	return {
		answer: (part, query) => answers[part](new URLSearchParams(query)),
		periodOf: (text) => periodAmong(periods, text, type)
	};
}
