import type { Locale } from '$lib/domain/locale.ts';
import { type Footing, footingOf } from '$lib/domain/scheme.ts';
import { judgedWord, type StatusInScheme } from '$lib/wording/judged.ts';
import type { Verdict } from '$lib/wording/verdict.ts';

const TONES = {
	reached: 'good',
	onLine: 'good',
	short: 'bad',
	worse: 'bad',
	none: 'neutral'
} as const satisfies Record<Footing, Verdict['tone']>;

/** Statuses that are neither better nor worse than the beginning. */
const UNCHANGED: readonly string[] = ['guideline unchanged', 'kenko21 C'];

/** The word and mark of a status as a badge shows them. */
export function verdictView(of: StatusInScheme, locale: Locale): Verdict {
	const { mark, text } = judgedWord(of, locale);
	const isUnchanged = UNCHANGED.includes(`${of.scheme} ${of.status}`);
	return {
		mark,
		word: text,
		tone: isUnchanged ? 'neutral' : TONES[footingOf(of.scheme, of.status)]
	};
}
