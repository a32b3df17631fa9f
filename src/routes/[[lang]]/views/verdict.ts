import type { Evaluation } from '$lib/domain/goal-sheet.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { goalStatusWord } from '$lib/wording/sheet.ts';

/** A verdict as a badge shows it. */
export interface Verdict {
	readonly mark: string;
	readonly word: string;
	readonly tone: 'good' | 'bad' | 'neutral';
}

/**
 * What the organisation reported for each of its goals. A sheet gives only two numbers: when they are
 * equal every goal was achieved; otherwise nobody but the organisation knows which, and there is none.
 */
export function goalVerdict(
	{ goalsAchieved, goalsSet }: Evaluation,
	locale: Locale
): Verdict | null {
	if (goalsSet === 0 || goalsAchieved !== goalsSet) {
		return null;
	}
	const { mark, text } = goalStatusWord('achieved', locale);
	return { mark, word: text, tone: 'good' };
}
