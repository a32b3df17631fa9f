import type { Locale } from '$lib/domain/locale.ts';
import type { Ground } from '$lib/explore/ground.ts';
import { type Answered, answersFrom } from '$lib/explore/indicator-answers.ts';

/** The answers that an indicator's page holds before anything is asked. */
export interface ExploredView {
	readonly id: string;
	/** The version of the dataset that the figures are of. */
	readonly version: string;
	readonly usual: Pick<Answered, 'trend'> & Partial<Answered>;
}

/** The usual answers about one indicator. */
export function exploredView(ground: Ground, id: string, locale: Locale): ExploredView {
	const answers = answersFrom(ground, id, locale);
	const nothing = new URLSearchParams();
	return {
		id,
		version: ground.facts.version,
		usual: {
			trend: answers.trend(nothing),
			change: answers.change(nothing),
			areas: answers.areas(nothing),
			table: answers.table(nothing)
		}
	};
}

/** The first of them only, for a page that is to be small. */
export function exploredTrend(ground: Ground, id: string, locale: Locale): ExploredView {
	const trend = answersFrom(ground, id, locale).trend(new URLSearchParams());
	return { id, version: ground.facts.version, usual: { trend } };
}
