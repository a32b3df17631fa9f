import type { Goal } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Override } from '$lib/domain/override.ts';
import type { Series } from '$lib/domain/series.ts';
import type { Verdicts } from '$lib/domain/verdicts.ts';
import { lastWithin } from '$lib/domain/within-year.ts';
import { upwards } from '$lib/explore/ground.ts';
import { m } from '$lib/paraglide/messages.js';
import { judgedWord } from '$lib/wording/judged.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { filled, joinSentences, type Phrase, words } from '$lib/wording/phrase.ts';
import type { BriefFacts } from './facts.ts';
import { noted } from './sheet-words.ts';

/** Verdicts of which a human decided otherwise than they were computed. */
export interface Overridden extends Verdicts {
	readonly override: Override;
}

/** What a human decided of the value of a series in the year of the sheet; null where nobody did. */
export function overrideOf(
	{ sheet, verdictsFor }: Pick<BriefFacts, 'sheet' | 'verdictsFor'>,
	{ area, indicator, points }: Series
): Overridden | null {
	const period = lastWithin(points, sheet.fiscalYear)?.period ?? null;
	const verdicts = period === null ? null : verdictsFor(indicator.id, area, period);
	const override = verdicts?.override ?? null;
	return verdicts === null || override === null ? null : { ...verdicts, override };
}

/** The overrides of the very verdicts that a goal is counted by. */
export function overridesOf(facts: BriefFacts, goal: Goal): Overridden[] {
	const { ground, organization } = facts;
	return goal.indicators.flatMap((id) => {
		const from = goal.key?.indicator === id ? goal.key.area : organization.area;
		const planned = [...upwards(ground, from)].find(({ code }) =>
			ground.targetsOf(id).some(({ area }) => area === code)
		);
		const series = planned === undefined ? null : ground.series(id, planned.code);
		return (series && overrideOf(facts, series)) ?? [];
	});
}

/** Both verdicts in one line to be seen, and in sentences to be heard: めやすの判定：目安どおり。修正後：改善（…）. */
export function overridePhrase(
	{ dataset: { organizations } }: Pick<BriefFacts, 'dataset'>,
	{ judged, override }: Overridden,
	locale: Locale
): Phrase {
	const by = organizations.find(({ id }) => id === override.organization);
	const parts = {
		computed: judgedWord(judged, locale),
		override: judgedWord({ scheme: judged.scheme, status: override.status }, locale),
		reason: words(textIn(override.reason, locale).replace(/[。.]$/u, ''), locale),
		day: periodPhrase(override.date, 'date', locale),
		organization: words(by ? textIn(by.name, locale) : override.organization, locale)
	};
	return {
		text: filled(m.brief_goal_override, parts, locale).text,
		spoken: filled(m.brief_goal_override_said, parts, locale).spoken
	};
}

/** For the speaker: whose figures they are, both verdicts, and that the computed one stays. */
export function overrideNote(
	facts: Pick<BriefFacts, 'dataset'>,
	overridden: Overridden,
	locale: Locale
): string {
	const computed = judgedWord(overridden.judged, locale).text;
	const kept = words(m.plan_override_kept({ computed }, { locale }), locale);
	const said = joinSentences([overridePhrase(facts, overridden, locale), kept], locale);
	return noted(textIn(overridden.indicator.name, locale), said.text, locale);
}

/** Of which goals a human decided otherwise than was computed, one sentence each. */
export function overriddenSaid(facts: BriefFacts, locale: Locale): string[] {
	return facts.sheet.goals
		.filter((goal) => overridesOf(facts, goal).length > 0)
		.map(
			({ number }) => words(m.brief_standing_override_said({ number }, { locale }), locale).spoken
		);
}
