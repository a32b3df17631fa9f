import { timeScene, type TimeScene } from '$lib/charts/time-scene.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latestPartYear } from '$lib/domain/part-year-change.ts';
import { latest } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { paceInput } from '$lib/explore/plan/pace-chart.ts';
import { pacedSeries } from '$lib/explore/plan/paced-series.ts';
import type { PlanPlace } from '$lib/explore/plan/place.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { annotationsOf, sourceById } from '$lib/server/indicators.ts';
import { judgedSentence } from '$lib/wording/judged-sentence.ts';
import { filled, joinSentences, type Phrase, words } from '$lib/wording/phrase.ts';
import { landingSentence } from '$lib/wording/plan-landing.ts';
import { partYearSentence } from '$lib/wording/plan-part-year.ts';
import { reportedWord } from '$lib/wording/plan-verdicts.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { tickText } from '$lib/wording/tick.ts';
import { type FootView, footView } from './foot.ts';
import { knownArea } from './known.ts';
import { type SourceView, sourceView } from './source.ts';
import { type TargetAreasView, targetAreasView } from './target-areas.ts';
import { type BasisView, basisView } from './target-basis.ts';
import { landingOf, type LandingView, landingView } from './target-landing.ts';
import { targetPlace } from './target-place.ts';
import { type SchemesView, schemesView } from './target-schemes.ts';
import { reportedVerdict, type VerdictsView, verdictsView } from './target-verdicts.ts';
import type { Verdict } from '$lib/wording/verdict.ts';
import { verdictView } from './verdict-view.ts';

/** 目標と判定: where an indicator stands against its plan, and everything that this rests on. */
export interface TargetView {
	/** Of the tab. */
	readonly label: string;
	/** The indicator and the area that the plan is of; 累計 or 単年 where that matters. */
	readonly title: string;
	/** Where the figure stands, in one sentence. */
	readonly sentence: string;
	/** The computed verdict; for 実施型 what was reported, and then `isReported`. */
	readonly verdict: Verdict;
	readonly isReported: boolean;
	/** What leads to the basis. */
	readonly more: string;
	/** Null where nothing can be drawn. */
	readonly chart: {
		readonly heading: string;
		readonly scene: TimeScene;
		readonly label: string;
		readonly foot: FootView;
	} | null;
	/** Stands in place of the chart where no actual value is recorded; null elsewhere. */
	readonly noValues: { readonly heading: string; readonly text: string } | null;
	readonly planSource: string;
	readonly planSources: readonly SourceView[];
	readonly partYear: { readonly heading: string; readonly text: string } | null;
	/** Null where no target is planned. */
	readonly landing: LandingView | null;
	readonly verdicts: VerdictsView;
	/** Null for 実施型, which has no number, as with the schemes. */
	readonly basis: BasisView | null;
	readonly schemes: SchemesView | null;
	readonly areas: TargetAreasView | null;
}

/** The view of an indicator's plan for an area or the nearest that has one; null where there is nothing to say. */
export function targetView(id: string, wanted: string, locale: Locale): TargetView | null {
	const place = targetPlace(id, wanted);
	if (place === null) {
		return null;
	}
	const { plan, verdicts } = place;
	const { indicator } = plan;
	const hasPlan = plan.targets.length > 0;
	const isReported = indicator.doIt && verdicts.reported !== null;
	const sentence = sentenceOf(place, locale);
	return {
		label: m.plan_tab({}, { locale }),
		title: titleOf(place, locale),
		sentence: sentence.text,
		verdict:
			indicator.doIt && verdicts.reported !== null
				? reportedVerdict(verdicts.reported, locale)
				: verdictView(verdicts.judged, locale),
		isReported,
		more: m.plan_more({}, { locale }),
		...paceOf(place, sentence, locale),
		planSource: m.plan_plan_source({}, { locale }),
		planSources: [...new Set(plan.targets.map(({ source }) => source))].map((source) =>
			sourceView(sourceById(source), locale)
		),
		partYear: partYearOf(place, locale),
		verdicts: verdictsView(verdicts, locale),
		basis: indicator.doIt ? null : basisView(place, locale),
		schemes: indicator.doIt || !hasPlan ? null : schemesView(place, locale),
		areas: targetAreasView(indicator, locale)
	};
}

function paceOf(
	place: PlanPlace,
	sentence: Phrase,
	locale: Locale
): Pick<TargetView, 'chart' | 'landing' | 'noValues'> {
	const { indicator, targets } = place.plan;
	if (indicator.doIt || targets.length === 0) {
		return { chart: null, landing: null, noValues: null };
	}
	const landing = landingOf(place);
	const series = pacedSeries(place);
	const last = series === null ? null : latest(series);
	const words = landingView(place, { landing, series }, locale);
	const heading = m.plan_pace_heading({}, { locale });
	if (place.plan.observations.every(({ reading }) => amountOf(reading) === null)) {
		const noValues = { heading, text: m.plan_no_values({}, { locale }) };
		return { chart: null, landing: words, noValues };
	}
	// Each ratio is of a period of its own, and no line joins them.
	if (series === null || last === null || indicator.kind === 'ratio') {
		return { chart: null, landing: words, noValues: null };
	}
	const drawn = 'reason' in landing ? null : landing;
	const said = drawn === null ? [] : [landingSentence(drawn, indicator, locale)];
	const title = joinSentences([sentence, ...said], locale).spoken;
	const annotations = annotationsOf(indicator.id);
	const scene = timeScene({
		...paceInput(place, { series, landing: drawn, title, annotations }, locale),
		formatTick: (value) => tickText(value, indicator, locale)
	});
	const name = textIn(indicator.name, locale);
	return {
		chart: scene && {
			heading,
			scene,
			label: readingText(m.plan_chart_label({ name }, { locale })),
			foot: footView(series, last, locale)
		},
		landing: words,
		noValues: null
	};
}

/** 累計 or 単年 is said of what is planned as a total. */
function titleOf({ area, plan: { indicator }, verdicts }: PlanPlace, locale: Locale): string {
	const places = {
		area: textIn(knownArea(area).name, locale),
		name: textIn(indicator.name, locale)
	};
	if (!indicator.cumulative) {
		return m.plan_title(places, { locale });
	}
	return verdicts.judged.figures.actual === null
		? m.plan_title_single(places, { locale })
		: m.plan_title_total(places, { locale });
}

function sentenceOf({ plan: { indicator }, verdicts }: PlanPlace, locale: Locale): Phrase {
	const { judged, reported } = verdicts;
	if (!indicator.doIt) {
		return judgedSentence(judged, indicator, dataset().rounding, locale);
	}
	return reported === null
		? words(m.plan_do_it_unreported({}, { locale }), locale)
		: filled(m.plan_do_it_reported, { state: reportedWord(reported.state, locale) }, locale);
}

function partYearOf(
	{ area, breaks, plan, verdicts }: PlanPlace,
	locale: Locale
): TargetView['partYear'] {
	const { indicator } = plan;
	const own = dataset().partYears.filter(
		(one) => one.indicator === indicator.id && one.area === area
	);
	const { period } = verdicts.judged.figures;
	const found = latestPartYear(own, { indicator, since: period, breaks });
	return (
		found && {
			heading: m.plan_part_year_heading({}, { locale }),
			text: partYearSentence(found, indicator, locale).text
		}
	);
}
