import type { Tone } from '$lib/domain/comparison.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodPhrase } from '$lib/wording/period.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import type { Answer } from '../answer.ts';
import { creditOf } from '../credit.ts';
import type { Ground } from '../ground.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Move, movableIn, moveSince, type Unmoved } from './moves-of.ts';
import { moveText, movesRemarks, movesSentence, yearText } from './moves-words.ts';
import { movesYears } from './moves-years.ts';
import type { MovesQuestion } from './question.ts';

/** One indicator of a ranking. */
export interface MovesRow {
	readonly id: string;
	readonly place: number;
	readonly name: string;
	/** The value at the start and the newest one, each with its period. */
	readonly way: string;
	readonly change: string;
	readonly tone: Tone;
	/** From zero, which is at 50 of 100, as far as the largest change of the ranking reaches to an end. */
	readonly bar: { readonly x: number; readonly width: number };
}

/** How far the indicators of an area moved: counts in per cent, percentages in points, the largest change first. */
export interface MovesScene {
	readonly caption: string;
	readonly counts: readonly MovesRow[];
	readonly shares: readonly MovesRow[];
	/** Every year that can be asked for, from the earliest. */
	readonly years: readonly { readonly id: string; readonly label: string }[];
}

/** A ranking of what moved. */
export interface MovesAnswer extends Pick<Answer<MovesScene>, 'sentence' | 'remarks' | 'credit'> {
	readonly scene: MovesScene;
}

/** Which indicators of an area moved most since a year. */
export function movesAnswer(ground: Ground, question: MovesQuestion, locale: Locale): MovesAnswer {
	const area = ground.area(question.of);
	const found = movableIn(ground, question.of).map((series) =>
		moveSince(series, Number(question.since))
	);
	const moves = found.filter((move): move is Move => typeof move !== 'string');
	const unmoved = found.filter((move): move is Unmoved => typeof move === 'string');
	const [counts, shares] = [ranked(moves, 'percent'), ranked(moves, 'points')];
	const about = { area, since: question.since };
	return {
		sentence:
			area === null
				? m.compare_nothing({}, { locale })
				: movesSentence({ count: counts[0], share: shares[0] }, { ...about, area }, locale),
		remarks: movesRemarks(unmoved, question.since, locale),
		scene: {
			caption: m.compare_change_caption(
				{
					area: area === null ? question.of : textIn(area.name, locale),
					since: yearText(question.since, locale)
				},
				{ locale }
			),
			counts: rowsOf(counts, locale),
			shares: rowsOf(shares, locale),
			years: movesYears(ground, question.of).map((year) => ({
				id: year,
				label: yearText(year, locale)
			}))
		},
		credit: creditOf(
			ground,
			moves.flatMap(({ comparison }) => [comparison.previous, comparison.current]),
			locale
		)
	};
}

function ranked(moves: readonly Move[], unit: Move['unit']): Move[] {
	return moves
		.filter((move) => move.unit === unit)
		.toSorted((a, b) => Math.abs(b.by.value) - Math.abs(a.by.value));
}

function rowsOf(moves: readonly Move[], locale: Locale): MovesRow[] {
	const farthest = Math.abs(moves[0]?.by.value ?? 0);
	return moves.map((move, index) => {
		const { by, comparison, series } = move;
		const { indicator } = series;
		const width = farthest === 0 ? 0 : Math.round((Math.abs(by.value) / farthest) * 500) / 10;
		return {
			id: indicator.id,
			place: placeOf(moves, index),
			name: textIn(indicator.name, locale),
			way: m.compare_change_from_to(
				{
					from: valueText(comparison.previous, indicator, locale),
					fromWhen: whenText(comparison.previous, indicator, locale),
					to: valueText(comparison.current, indicator, locale),
					toWhen: whenText(comparison.current, indicator, locale)
				},
				{ locale }
			),
			change: moveText(move, locale).text,
			tone: comparison.tone,
			bar: { x: by.value < 0 ? 50 - width : 50, width }
		};
	});
}

/** Changes of the same size share a place. */
function placeOf(moves: readonly Move[], index: number): number {
	const size = Math.abs(moves[index]?.by.value ?? 0);
	return moves.findIndex(({ by }) => Math.abs(by.value) === size) + 1;
}

function valueText({ reading }: Observation, indicator: Indicator, locale: Locale): string {
	return readingPhrase(reading, indicator, locale).text;
}

function whenText({ period }: Observation, { periodType }: Indicator, locale: Locale): string {
	return periodPhrase(period, periodType, locale).text;
}
