import type { BarScene } from '$lib/charts/bar-scene.ts';
import type { MultiplesScene } from '$lib/charts/multiples-scene.ts';
import type { TileScene } from '$lib/charts/tile-scene.ts';
import type { TimeScene } from '$lib/charts/time-scene.ts';
import type { Period } from '$lib/domain/period.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { at as observationAt } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Answer, ShownTable } from './answer.ts';
import { comparedOf, usualPeriod, usualStart } from './areas-compared.ts';
import { barsPart } from './areas-bars.ts';
import { mapPart } from './areas-map.ts';
import { multiplesPart } from './areas-multiples.ts';
import { type AreasOptions, areasOptions, NO_OPTIONS } from './areas-options.ts';
import type { AreasPart, Comparison } from './areas-part.ts';
import {
	AREAS_CHARTS,
	type AreasChart,
	type AreasQuestion,
	chartsFor,
	comparing
} from './areas-question.ts';
import { ranksPart } from './areas-ranks.ts';
import { breakRemark, noEarlierSentence } from './areas-remarks.ts';
import { slopePart } from './areas-slope.ts';
import { creditOf } from './credit.ts';
import type { Ground } from './ground.ts';
import { type Asked, choice, type Fields, readQuestion } from './question.ts';
import { periodField } from './range.ts';

interface Scenes {
	readonly bars: BarScene;
	readonly map: TileScene;
	readonly slope: TimeScene;
	readonly ranks: TimeScene;
	readonly multiples: MultiplesScene;
}

/** An answer with its kind of chart, and with what else could be asked. */
export type AreasAnswer = {
	readonly [Chart in AreasChart]: Answer<Scenes[Chart]> & {
		readonly chart: Chart;
		readonly options: AreasOptions;
	};
}[AreasChart];

/** What can be asked of the areas of an indicator. */
export function areasFields(ground: Ground, id: string): Fields<AreasQuestion> {
	const compared = comparedOf(ground, id, 'total');
	const at = compared && usualPeriod(compared);
	const periodWith = (usual: Period | null) =>
		periodField(compared?.periods ?? [], {
			type: compared?.indicator.periodType ?? 'cy',
			usual
		});
	return {
		chart: choice(compared === null ? AREAS_CHARTS : chartsFor(compared), 'bars'),
		at: periodWith(at),
		since: periodWith(compared && at && usualStart(compared, at)),
		axes: choice(['shared', 'own'], 'shared'),
		per: choice(compared?.population ? ['total', 'thousand'] : ['total'], 'total')
	};
}

/**
 * Reads what an address asks. Refused are rates in a period whose population is not of the same day, and a start
 * that is not earlier, or that a break in series parts from the period shown.
 */
export function readAreasQuestion(
	ground: Ground,
	id: string,
	address: URLSearchParams
): Asked<AreasQuestion> {
	const fields = areasFields(ground, id);
	const { question, refused } = readQuestion(fields, address);
	const rates = question.per === 'thousand' ? comparedOf(ground, id, 'thousand') : null;
	const at = rates === null || address.has('at') ? question.at : usualPeriod(rates);
	const { question: settled } = comparing(ground, id, { ...question, at });
	const isAsked = (key: keyof AreasQuestion) =>
		address.has(key) && !refused.some((one) => one.key === key);
	const inVain = [
		{ key: 'since', text: fields.since.write(question.since) },
		{ key: 'per', text: question.per }
	] as const;
	return {
		question: settled,
		refused: [
			...refused,
			...inVain.filter(({ key }) => isAsked(key) && settled[key] !== question[key])
		]
	};
}

/**
 * How the areas stand beside each other. Without a scene where fewer than two have values, or no earlier period
 * can be compared with; the sentence then says so. Whatever cannot be asked together gives way to the usual.
 */
export function areasAnswer(
	ground: Ground,
	id: string,
	question: AreasQuestion,
	locale: Locale
): AreasAnswer {
	const { compared, question: settled } = comparing(ground, id, question);
	const { at, axes, chart, since } = settled;
	if (compared === null || at === null) {
		return nothing(ground, id, locale);
	}
	const of = { ground, compared, at, since, axes, locale };
	const options = areasOptions(ground, of);
	if (chart === 'bars') {
		return { chart, options, ...answered(of, barsPart(of)) };
	}
	if (chart === 'map') {
		return { chart, options, ...answered(of, mapPart(of)) };
	}
	if (since === null) {
		return { chart, options, ...answered(of, tooEarly(of)) };
	}
	const stretch = { since, at };
	switch (chart) {
		case 'slope':
			return { chart, options, ...answered(of, slopePart(of, stretch)) };
		case 'ranks':
			return { chart, options, ...answered(of, ranksPart(of, stretch)) };
		case 'multiples':
			return { chart, options, ...answered(of, multiplesPart(of, stretch)) };
	}
}

function answered<Scene>(of: Comparison, part: AreasPart<Scene>): Answer<Scene> {
	const { sentence, remarks, scene, table } = part;
	return {
		sentence,
		remarks,
		scene,
		table,
		credit: creditOf(of.ground, figuresShown(of, part), of.locale)
	};
}

/** Every figure behind what is shown: of a rate, the population too. */
export function figuresShown(
	{ ground, compared }: Comparison,
	{ periods }: Pick<AreasPart<unknown>, 'periods'>
): Observation[] {
	const { areas, at, per, population, whole } = compared;
	const figures = [...areas, whole].flatMap(({ code }) =>
		periods.flatMap((period) => at(code, period) ?? [])
	);
	const residents = [...areas, whole].flatMap(({ code }) => {
		const series = per === 'thousand' && population ? ground.series(population.id, code) : null;
		return periods.flatMap((period) => (series && observationAt(series, period)) ?? []);
	});
	return [...figures, ...residents];
}

/** The figures of a period that no earlier one can be compared with. */
function tooEarly(of: Comparison): AreasPart<never> {
	const { compared, at, locale } = of;
	return {
		...barsPart(of),
		sentence: noEarlierSentence(compared, at, locale),
		remarks: breakRemark(of),
		scene: null
	};
}

function nothing(ground: Ground, id: string, locale: Locale): AreasAnswer {
	const indicator = ground.indicator(id);
	const name = indicator === null ? id : textIn(indicator.name, locale);
	const table: ShownTable = {
		caption: name,
		columns: [{ id: 'area', label: m.areas_column_area({}, { locale }), isFigure: false }],
		rows: []
	};
	return {
		chart: 'bars',
		sentence: m.areas_none({ name }, { locale }),
		remarks: [],
		scene: null,
		table,
		credit: creditOf(ground, [], locale),
		options: NO_OPTIONS
	};
}
