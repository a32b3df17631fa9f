import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { filled, type Headline, words } from '$lib/wording/phrase.ts';

/** Which of several slides on the same matter one is. */
export interface Part {
	readonly index: number;
	readonly count: number;
}

/** The headline of one of several slides that share it: the first has it as it is, the others say that they go on. */
export function continued(headline: Headline, { count, index }: Part, locale: Locale): Headline {
	if (index === 0) {
		return headline;
	}
	const number = words(String(index + 1), locale);
	const said =
		count === 2
			? filled(m.brief_continued, { headline }, locale)
			: filled(
					m.brief_continued_of,
					{ headline, number, count: words(String(count), locale) },
					locale
				);
	return { ...said, emphasis: headline.emphasis };
}
