import { type RingScene, ringScene } from '$lib/charts/ring-scene.ts';
import { latestTone, type Tone } from '$lib/domain/comparison.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import { areaPrefix } from '$lib/explore/area-prefix.ts';
import { m } from '$lib/paraglide/messages.js';
import { readingText } from '$lib/wording/ruby.ts';
import { seriesFor } from '$lib/server/indicators.ts';
import { trendHeadline } from '$lib/wording/headline.ts';
import { latestChangeShort } from '$lib/wording/latest-change.ts';
import { percentPhrase } from '$lib/wording/number.ts';
import { joinSentences, words } from '$lib/wording/phrase.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { goalFigure, type GoalFigure } from './goal-figure.ts';
import { ground } from './ground.ts';
import { knownOrganization } from './known.ts';
import { goalVerdict, type Verdict } from '$lib/wording/verdict.ts';

/** One goal as a column of the first page. */
export interface OverviewGoal {
	readonly number: number;
	/** 重点目標 1. */
	readonly label: string;
	readonly title: string;
	readonly result: string;
	readonly next: string;
	readonly verdict: Verdict | null;
	readonly figure: GoalFigure | null;
}

/** One row of the table of changes. */
export interface OverviewChange {
	readonly key: string;
	readonly id: string;
	/** Name of the indicator, after that of the area where it is not the site's own. */
	readonly name: string;
	readonly period: string;
	readonly change: string;
	readonly tone: Tone;
}

/** The goals of the sheet, each with its verdict, its key figure, and what comes next. */
export function overviewGoals(sheet: GoalSheet, locale: Locale): OverviewGoal[] {
	return sheet.goals.map((goal) => ({
		number: goal.number,
		label: m.goal_number({ number: goal.number }, { locale }),
		title: textIn(goal.title.text, locale),
		result: textIn(goal.result.text, locale),
		next: textIn(goal.next.text, locale),
		verdict: goalVerdict(goal, sheet, locale),
		figure: goalFigure(goal, locale)
	}));
}

/** The ring of goals achieved, with what it says and who said it; null before they are evaluated. */
export function overviewRing(
	sheet: GoalSheet,
	locale: Locale
): { scene: RingScene; caption: string; note: string } | null {
	if (sheet.evaluation === null) {
		return null;
	}
	const { goalsAchieved: achieved, goalsSet: set } = sheet.evaluation;
	const organization = textIn(knownOrganization(sheet.organization).name, locale);
	const rate = percentPhrase({ value: (achieved / set) * 100, qualifier: '=' }, 0, locale).text;
	const label = m.ring_label({ achieved, set, organization }, { locale });
	return {
		scene: ringScene({ achieved, set, title: locale === 'easy' ? readingText(label) : label }),
		caption: m.ring_caption({ rate }, { locale }),
		note: m.reported_by({ organization }, { locale })
	};
}

/** The sentences under the headline: the vision, then what the goals' key ratio figures say. */
export function overviewLead(sheet: GoalSheet, locale: Locale): string {
	const vision = m.vision_lead({ vision: textIn(sheet.vision, locale) }, { locale });
	const ratios = sheet.goals.flatMap(({ key }) => {
		const series = key === null ? null : seriesFor(key.indicator, key.area);
		return series !== null && series.indicator.kind === 'ratio'
			? [trendHeadline(series, null, locale)]
			: [];
	});
	return joinSentences([words(vision, locale), ...ratios], locale).text;
}

/** What changed from the year before, for the indicators that the dataset names. */
export function overviewChanges(dataset: Dataset, locale: Locale): OverviewChange[] {
	return dataset.overview.changes.flatMap(({ indicator: id, area }) => {
		const series = seriesFor(id, area);
		const last = series === null ? null : latest(series);
		if (series === null || last === null) {
			return [];
		}
		const { indicator } = series;
		return {
			key: `${id} ${area}`,
			id,
			name:
				areaPrefix(ground(), { shown: area, wanted: dataset.defaultArea }, locale) +
				textIn(indicator.name, locale),
			period: periodPhrase(last.period, indicator.periodType, locale).text,
			change: latestChangeShort(series, locale).text,
			tone: latestTone(series)
		} satisfies OverviewChange;
	});
}
