import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import { breakWithReason } from '$lib/wording/break.ts';
import type { Phrase } from '$lib/wording/phrase.ts';
import type { Ground } from './ground.ts';

/** A stretch of time; nothing is compared across a break after `from` and up to `to`. */
export interface Stretch {
	readonly from: Period;
	readonly to: Period;
}

/** The breaks in series that any of the stretches crosses, each once and with its reason. */
export function crossedBreaks(
	{ annotationsOf }: Ground,
	{ id, periodType }: Indicator,
	stretches: readonly Stretch[],
	locale: Locale
): Phrase[] {
	return annotationsOf(id)
		.filter(
			({ kind, period }) =>
				kind === 'break' &&
				stretches.some(
					({ from, to }) => comparePeriods(from, period) < 0 && comparePeriods(period, to) <= 0
				)
		)
		.map((annotation) => breakWithReason(annotation, periodType, locale));
}
