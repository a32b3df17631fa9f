import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { lastWithin } from '$lib/domain/within-year.ts';
import { sourcesOf } from '$lib/explore/credit.ts';
import { m } from '$lib/paraglide/messages.js';
import { trendHeadline } from '$lib/wording/headline.ts';
import { amountParts } from '$lib/wording/number.ts';
import { fiscalYearPhrase, periodWithWestern } from '$lib/wording/period.ts';
import { filled, type Headline, joinSentences, words } from '$lib/wording/phrase.ts';
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
		remark: remarkOf(facts, shown, locale),
		evidence: evidenceOf(facts, series, locale),
		...footOf(facts, shown, locale)
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

/** That figures are not of the organisation's own area or not of its year, or are answers; null where none is so. */
function remarkOf(facts: BriefFacts, { form, series }: Proof, locale: Locale): string | null {
	const { ground, organization, sheet } = facts;
	const { kind, name, survey } = series.indicator;
	const [shown, wanted] = [series.area, organization.area].map((code) => {
		const area = ground.area(code);
		return area === null ? code : textIn(area.name, locale);
	});
	const year = fiscalYearPhrase(sheet.fiscalYear, locale).text;
	const said = [
		...(series.area === organization.area
			? []
			: [m.brief_goal_other_area({ shown: shown ?? '', wanted: wanted ?? '' }, { locale })]),
		...(lastWithin(series.points, sheet.fiscalYear) === null
			? [m.brief_goal_other_year({ year, name: textIn(name, locale) }, { locale })]
			: []),
		...(survey && kind === 'share' && form !== 'target'
			? [m.brief_goal_survey({}, { locale })]
			: [])
	];
	return said.length === 0
		? null
		: joinSentences(
				said.map((text) => words(text, locale)),
				locale
			).text;
}
