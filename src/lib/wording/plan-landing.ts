import { m } from '$lib/paraglide/messages.js';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Landing, LandingPoint, Outlook } from '$lib/domain/landing.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import type { LandingObstacle } from '$lib/domain/plan-landing.ts';
import { periodPhrase, spanPhrase } from './period.ts';
import { filled, type Phrase, words } from './phrase.ts';
import { planAmount, planChange } from './plan-amount.ts';

interface OutcomeWords {
	readonly period: Phrase;
	readonly due: Phrase;
	readonly delay: Phrase | null;
}

type Outcome = (said: OutcomeWords, locale: Locale) => Phrase;

const OUTCOMES = {
	onTime: ({ period, due }, locale) => filled(m.plan_outcome_on_time, { period, due }, locale),
	late: ({ period, due, delay }, locale) =>
		delay === null
			? filled(m.plan_outcome_late_plain, { period, due }, locale)
			: filled(m.plan_outcome_late, { period, due, delay }, locale),
	far: (_, locale) => words(m.plan_outcome_far({}, { locale }), locale),
	still: (_, locale) => words(m.plan_outcome_still({}, { locale }), locale),
	away: (_, locale) => words(m.plan_outcome_away({}, { locale }), locale),
	reached: ({ due }, locale) => filled(m.plan_outcome_reached, { due }, locale),
	slips: ({ due }, locale) => filled(m.plan_outcome_slips, { due }, locale)
} as const satisfies Record<Outlook, Outcome>;

const OBSTACLES = {
	due: m.plan_no_landing_due,
	openEnded: m.plan_no_landing_open_ended,
	tooFew: m.plan_no_landing_too_few,
	maintain: m.plan_no_landing_maintain,
	neutral: m.plan_no_landing_neutral,
	ratioOnly: m.plan_no_landing_ratio_only,
	noTarget: m.plan_no_landing_no_target,
	noActual: m.plan_no_landing_no_actual
} as const satisfies Record<LandingObstacle, unknown>;

/**
 * What the present pace comes to: 令和3年度から令和6年度までの平均の増え方（1年に+120人）が続くと、目標に届くのは令和9年度で、
 * 期限の令和8年度より1年遅れます。
 */
export function landingSentence(landing: Landing, indicator: Indicator, locale: Locale): Phrase {
	const { since, from, perYear, qualifier, reaches, atTarget, outlook } = landing;
	const { periodType } = indicator;
	const name = (period: Period) => periodPhrase(period, periodType, locale);
	const due = atTarget.period;
	const outcome = OUTCOMES[outlook](
		{
			period: name(reaches ?? due),
			due: name(due),
			delay: reaches === null ? null : spanPhrase(due, reaches, periodType, locale)
		},
		locale
	);
	const ends = { from: name(since.period), to: name(from.period), outcome };
	if (perYear === 0) {
		const say = qualifier === 'about' ? m.plan_landing_same_about : m.plan_landing_same;
		return filled(say, ends, locale);
	}
	const change = planChange({ value: perYear, qualifier }, indicator, locale);
	const say = perYear > 0 ? m.plan_landing_up : m.plan_landing_down;
	return filled(say, { ...ends, change }, locale);
}

/** Why nothing is carried on, as a whole sentence. */
export function landingObstacleSentence(reason: LandingObstacle, locale: Locale): Phrase {
	return words(OBSTACLES[reason]({}, { locale }), locale);
}

/** What the value cannot be: shares end at 0 and 100, counts at 0, others where the dataset says so. */
function limitsOf({ kind, limit, direction }: Indicator): {
	readonly low: number | null;
	readonly high: number | null;
} {
	const isShare = kind === 'share';
	const natural = direction === 'increase' ? limit : null;
	return {
		low: isShare || kind === 'count' ? 0 : direction === 'decrease' ? limit : null,
		high: isShare ? Math.min(100, natural ?? 100) : natural
	};
}

/** That the line or its range leaves what the value can be, a sentence for each side; none where it stays inside. */
export function beyondSentences(
	point: LandingPoint,
	{ indicator, least }: { indicator: Indicator; least: number },
	locale: Locale
): Phrase[] {
	const { low, high } = limitsOf(indicator);
	const said: Phrase[] = [];
	if (high !== null && (point.high ?? point.value) > high) {
		said.push(beyond(m.plan_beyond_above, high, indicator, locale));
	}
	// A count that ever went below zero is a balance, which has no least value.
	if (low !== null && least >= low && (point.low ?? point.value) < low) {
		said.push(beyond(m.plan_beyond_below, low, indicator, locale));
	}
	return said;
}

function beyond(
	say: typeof m.plan_beyond_above,
	limit: number,
	indicator: Indicator,
	locale: Locale
): Phrase {
	const amount = planAmount(
		{ value: limit, qualifier: '=' },
		{ indicator: { ...indicator, decimals: 0 } },
		locale
	);
	return filled(say, { limit: amount }, locale);
}
