import type { BarScene } from '$lib/charts/bar-scene.ts';
import { changesOf, fromFirstChange } from '$lib/domain/changes.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { joinSentences } from '$lib/wording/phrase.ts';
import type { Answer } from './answer.ts';
import { type AreaChoice, areaChoices } from './area-choices.ts';
import { changeScene } from './change-bars.ts';
import { type Measure, measuresOf } from './change-figures.ts';
import { changeRemarks } from './change-remarks.ts';
import { changeSentence } from './change-sentence.ts';
import { changeTable } from './change-table.ts';
import { creditOf } from './credit.ts';
import { type Ground, knownIndicator, nearestSeries, valuedSeries } from './ground.ts';
import { type Asked, choice, type Fields, readQuestion } from './question.ts';

/** 前年との差: of which area, and how the difference is given. */
export interface ChangeQuestion {
	readonly of: string;
	readonly as: Measure;
}

/** The changes from year to year, with what else can be asked of them. */
export interface ChangeAnswer extends Answer<BarScene> {
	readonly options: {
		/** Every area that has a value. */
		readonly areas: readonly AreaChoice[];
		/** The ways to give the difference; none for a reported ratio. */
		readonly measures: readonly Measure[];
	};
}

/** How an address carries the question. */
export function changeFields(ground: Ground, id: string): Fields<ChangeQuestion> {
	const indicator = knownIndicator(ground, id);
	const codes = valuedSeries(ground, id).map(({ area }) => area);
	const shown = nearestSeries(ground, id, ground.facts.defaultArea);
	const measures = measuresOf(ground, indicator);
	return {
		of: choice(codes, shown?.area ?? ground.facts.defaultArea),
		as: choice(measures, measures[0] ?? 'difference')
	};
}

/** What an address asks of the changes. */
export function readChangeQuestion(
	ground: Ground,
	id: string,
	address: URLSearchParams
): Asked<ChangeQuestion> {
	return readQuestion(changeFields(ground, id), address);
}

/** The answer about one indicator. */
export function changeAnswer(
	ground: Ground,
	id: string,
	{ of, as }: ChangeQuestion,
	locale: Locale
): ChangeAnswer {
	const indicator = knownIndicator(ground, id);
	const measures = measuresOf(ground, indicator);
	const options = {
		areas: areaChoices(ground, id, locale),
		measures
	};
	const series = ground.series(id, of);
	if (series === null) {
		const name = textIn(indicator.name, locale);
		return {
			options,
			sentence: m.indicator_without_values({ name }, { locale }),
			remarks: [],
			scene: null,
			table: changeTable([], { indicator, measures }, locale),
			credit: creditOf(ground, [], locale)
		};
	}
	const all = changesOf(series);
	const asked = { series, area: ground.area(of), changes: fromFirstChange(all), as };
	const sentence = changeSentence(asked, locale);
	const remarks = changeRemarks(ground, asked, locale);
	const title = joinSentences([sentence, ...remarks], locale).spoken;
	return {
		options,
		sentence: sentence.text,
		remarks: remarks.map(({ text }) => text),
		scene: changeScene(asked, title, locale),
		table: changeTable(all, { indicator, series, measures }, locale),
		credit: creditOf(ground, series.points, locale)
	};
}
