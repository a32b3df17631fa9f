import type { Landing } from '$lib/domain/landing.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { planLanding, type LandingObstacle } from '$lib/domain/plan-landing.ts';
import type { Series } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import {
	beyondSentences,
	landingObstacleSentence,
	landingSentence
} from '$lib/wording/plan-landing.ts';
import { type FactView, targetFacts } from './target-facts.ts';
import type { PlanPlace } from '$lib/explore/plan/place.ts';

/** Where the figure lands at the present pace, and what is left until the target. */
export interface LandingView {
	readonly heading: string;
	/** What the pace comes to, or why nothing is carried on; then what is to be known of it. */
	readonly sentences: readonly string[];
	readonly facts: readonly FactView[];
	/** How it is worked out; null where nothing was. */
	readonly method: { readonly label: string; readonly text: string } | null;
}

/** The landing of a plan, or why it has none. */
export function landingOf({ plan, verdicts, breaks }: PlanPlace) {
	return planLanding(plan, { judged: verdicts.judged, breaks });
}

/** The words beside the pace chart. */
export function landingView(
	place: PlanPlace,
	{
		landing,
		series
	}: {
		readonly landing: Landing | { readonly reason: LandingObstacle };
		/** What the chart shows; null when it shows nothing. */
		readonly series: Series | null;
	},
	locale: Locale
): LandingView {
	const heading = m.plan_landing_heading({}, { locale });
	const facts = targetFacts(place, 'reason' in landing ? null : landing, locale);
	if ('reason' in landing) {
		const sentence = landingObstacleSentence(landing.reason, locale).text;
		return { heading, sentences: [sentence], facts, method: null };
	}
	const { indicator } = place.plan;
	const values = (series?.points ?? []).map(({ reading }) => amountOf(reading)?.value ?? 0);
	const least = Math.min(0, ...values);
	return {
		heading,
		sentences: [
			landingSentence(landing, indicator, locale).text,
			...beyondSentences(landing.atTarget, { indicator, least }, locale).map(({ text }) => text),
			...(landing.atTarget.low === null ? [m.plan_landing_no_band({}, { locale })] : [])
		],
		facts,
		method: {
			label: m.plan_landing_method_label({}, { locale }),
			text: m.plan_landing_method({}, { locale })
		}
	};
}
