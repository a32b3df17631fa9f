import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { valueHeadline, withStatus } from '$lib/wording/headline.ts';
import { judgedWord } from '$lib/wording/judged.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { filled, type Phrase } from '$lib/wording/phrase.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { startOfRun } from '$lib/wording/run.ts';
import { subjectInPeriod, subjectPhrase } from '$lib/wording/subject.ts';
import type { BriefFacts } from './facts.ts';
import { goalRemarks } from './goal-remarks.ts';
import type { Proof } from './proof.ts';
import { aloud } from './script.ts';
import { isAtBaseline } from './shown-proof.ts';

/** What is read aloud of the figures of a goal after their headline. */
export function figureSaid(
	facts: BriefFacts,
	shown: Proof,
	headline: Phrase,
	locale: Locale
): string[] {
	return [
		...valueSaid(facts, shown, headline, locale),
		...goalRemarks(facts, shown, locale).map(({ spoken }) => aloud(spoken, locale))
	];
}

/** Both ends of the change that the headline tells, and the verdict where a plan is judged. */
function valueSaid(
	{ ground }: BriefFacts,
	shown: Proof,
	headline: Phrase,
	locale: Locale
): string[] {
	const { form, place, series } = shown;
	const { indicator } = series;
	const area = ground.area(series.area);
	const last = latest(series);
	if (form === 'ratio' || last === null || isAtBaseline(shown)) {
		return [];
	}
	if (place !== null && form === 'target') {
		const subject = subjectInPeriod(indicator, area, last.period, locale);
		const { judged } = place.verdicts;
		const isOurLine = judged.figures.expected?.kind === 'line';
		const say = isOurLine ? m.brief_goal_judged_line : m.brief_goal_judged;
		return [filled(say, { subject, status: judgedWord(judged, locale) }, locale).spoken];
	}
	const value = valueHeadline(last, series, area, locale).spoken;
	if (value === headline.spoken) {
		return [];
	}
	const start = startOfRun(series, last);
	const subject = subjectPhrase(indicator, area, locale);
	return start === last
		? [value]
		: [
				filled(m.brief_goal_ends, { subject, ...ends([start, last], series, locale) }, locale)
					.spoken
			];
}

function ends(
	[start, last]: readonly [Observation, Observation],
	{ indicator }: Series,
	locale: Locale
) {
	const value = (one: Observation) =>
		withStatus(readingPhrase(one.reading, indicator, locale), one, indicator, locale);
	return {
		from: periodPhrase(start.period, indicator.periodType, locale),
		start: value(start),
		to: periodPhrase(last.period, indicator.periodType, locale),
		end: value(last)
	};
}
