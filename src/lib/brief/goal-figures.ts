import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { latest } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { trendHeadline } from '$lib/wording/headline.ts';
import { amountParts } from '$lib/wording/number.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { filled, type Headline } from '$lib/wording/phrase.ts';
import { plainStanding } from '$lib/wording/review-line.ts';
import { subjectPhrase } from '$lib/wording/subject.ts';
import { barsChart } from './charts/bars.ts';
import { ratioChart } from './charts/ratio.ts';
import { targetChart } from './charts/target.ts';
import { trendChart } from './charts/trend.ts';
import type { Slide, SlideFigure } from './deck.ts';
import { evidenceOf } from './evidence.ts';
import type { BriefFacts } from './facts.ts';
import { figuresFoot, type SlideFoot } from './foot.ts';
import type { Proof } from './proof.ts';
import type { SlideChart } from './slide-chart.ts';
import { partOf } from './told-series.ts';

/** Bars that have room on a slide beside each other. */
const MOST_BARS = 8;
/** What is no trend is told by its latest value and the one before it. */
const FEWEST_BARS = 2;

/** What the figures of a goal put on its slide. */
export type GoalFigures = Pick<Slide, 'headline' | 'chart' | 'figures' | 'remark' | 'evidence'> &
	SlideFoot;

/** The sentence of a proof with what proves it. */
export function goalFigures(facts: BriefFacts, proof: Proof, locale: Locale): GoalFigures {
	const shown = shownPart(proof);
	const { series } = shown;
	const area = facts.ground.area(series.area);
	const headline = headlineOf(shown, area, locale);
	const chart = chartOf(facts, shown, headline.spoken, locale);
	return {
		headline,
		chart,
		figures: chart === null ? figuresOf(shown, locale) : [],
		remark: otherArea(facts, area, locale),
		evidence: evidenceOf(facts, series, locale),
		...figuresFoot(facts, observationsOf(shown), locale)
	};
}

/** Of bars, as many as have room. */
function shownPart(proof: Proof): Proof {
	const { form, isAsked, series } = proof;
	if (form !== 'bars') {
		return proof;
	}
	const [from] = series.points.slice(isAsked ? -MOST_BARS : -FEWEST_BARS);
	return { ...proof, series: partOf(series, { from: from?.period ?? null, to: null }) ?? series };
}

function headlineOf({ form, place, series }: Proof, area: Area | null, locale: Locale): Headline {
	const { indicator } = series;
	const standing =
		form === 'target' && place !== null
			? plainStanding(place.verdicts.judged, indicator, locale)
			: null;
	if (standing === null) {
		return trendHeadline(series, area, locale);
	}
	const subject = subjectPhrase(indicator, area, locale);
	const sentence = filled(m.brief_goal_standing, { subject, standing }, locale);
	return { ...sentence, emphasis: standing.emphasis };
}

function chartOf(
	facts: BriefFacts,
	{ form, place, series }: Proof,
	title: string,
	locale: Locale
): SlideChart | null {
	const last = latest(series);
	switch (form) {
		case 'target':
			return place && targetChart(facts, { place, title }, locale);
		case 'ratio':
			return last && ratioChart(facts, { series, shown: last }, locale);
		case 'trend':
			return trendChart(facts, { series, title }, locale);
		case 'bars':
			return barsChart(facts, { series, title }, locale);
		case 'figure':
			return null;
	}
}

/** The latest value, large; empty where there is none. */
function figuresOf({ series }: Proof, locale: Locale): SlideFigure[] {
	const { indicator } = series;
	const last = latest(series);
	const amount = last && amountOf(last.reading);
	if (last === null || amount === null) {
		return [];
	}
	const { number, prefix, spoken, suffix, unit } = amountParts(amount, indicator, locale);
	return [
		{
			label: periodWithWestern(last.period, indicator.periodType, locale).text,
			number: prefix + number,
			unit: unit + suffix,
			spoken
		}
	];
}

function observationsOf({ form, series }: Proof): readonly Observation[] {
	const last = latest(series);
	return (form === 'ratio' || form === 'figure') && last !== null ? [last] : series.points;
}

/** That figures are not of the organisation's own area; null where they are. */
function otherArea(
	{ ground, organization }: BriefFacts,
	area: Area | null,
	locale: Locale
): string | null {
	const own = ground.area(organization.area);
	return area === null || own === null || area.code === own.code
		? null
		: m.brief_goal_other_area(
				{ shown: textIn(area.name, locale), wanted: textIn(own.name, locale) },
				{ locale }
			);
}
