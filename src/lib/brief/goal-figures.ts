import type { Area } from '$lib/domain/area.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { sourcesOf } from '$lib/explore/credit.ts';
import { m } from '$lib/paraglide/messages.js';
import { trendHeadline, valueHeadline } from '$lib/wording/headline.ts';
import { amountParts } from '$lib/wording/number.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { filled, type Headline, joinSentences } from '$lib/wording/phrase.ts';
import { plainStanding } from '$lib/wording/review-line.ts';
import { subjectPhrase } from '$lib/wording/subject.ts';
import { barsChart } from './charts/bars.ts';
import { ratioChart } from './charts/ratio.ts';
import { targetChart } from './charts/target.ts';
import { trendChart } from './charts/trend.ts';
import type { Slide, SlideFigure } from './deck.ts';
import { evidenceOf } from './evidence.ts';
import type { BriefFacts } from './facts.ts';
import { figuresFoot, type SlideFoot, sourceLine } from './foot.ts';
import { goalRemarks } from './goal-remarks.ts';
import type { Proof } from './proof.ts';
import { inFull } from './script.ts';
import { isAtBaseline } from './shown-proof.ts';
import type { SlideChart } from './slide-chart.ts';

/** What the figures of a goal put on its slide. */
export type GoalFigures = Pick<Slide, 'headline' | 'chart' | 'figures' | 'remark' | 'evidence'> &
	SlideFoot;

/** The sentence of what is shown of a proof, with what proves it. */
export function goalFigures(facts: BriefFacts, shown: Proof, locale: Locale): GoalFigures {
	const { series } = shown;
	const remarks = goalRemarks(facts, shown, locale);
	const area = facts.ground.area(series.area);
	const headline = inFull(headlineOf(shown, area, locale), locale);
	const chart = chartOf(facts, shown, headline.spoken, locale);
	return {
		headline,
		chart,
		figures: chart === null ? figuresOf(shown, locale) : [],
		remark: remarks.length === 0 ? null : joinSentences(remarks, locale).text,
		evidence: evidenceOf(facts, series, locale),
		...footOf(facts, shown, locale)
	};
}

function headlineOf(proof: Proof, area: Area | null, locale: Locale): Headline {
	const { form, place, series } = proof;
	const { indicator } = series;
	const last = latest(series);
	if (last !== null && isAtBaseline(proof)) {
		return valueHeadline(last, series, area, locale);
	}
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

/** Where the figures come from, and what they are judged by. */
function footOf(facts: BriefFacts, { form, place, series }: Proof, locale: Locale): SlideFoot {
	const last = latest(series);
	const isOne = form === 'ratio' || form === 'figure';
	const points = isOne && last !== null ? [last] : series.points;
	const planned = form === 'target' && place !== null ? place.plan.targets : [];
	const foot = figuresFoot(facts, points, locale);
	const plans = sourcesOf(
		facts.ground,
		planned.map(({ source }) => source),
		locale
	);
	const sources = [
		...foot.sources,
		...plans.filter((plan) => !foot.sources.some(({ title }) => title === plan.title))
	];
	return { ...foot, sources, source: sourceLine(sources, locale) };
}
