import type { Direction, Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Amount } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { signedAmountPhrase, signedPointsPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { ordinal } from '$lib/wording/rank.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import type { Answer } from '../answer.ts';
import { creditOf } from '../credit.ts';
import type { Ground } from '../ground.ts';
import { comparedOf } from './compared.ts';
import { amongWords } from './words.ts';
import { chosenIn, type Group } from './group.ts';
import {
	type Column,
	type MatrixValues,
	matrixValues,
	type Shaded,
	shadesOf
} from './matrix-column.ts';
import { sortedAreas } from './matrix-order.ts';
import { matrixRemarks, matrixSentence } from './matrix-words.ts';
import type { MatrixQuestion } from './question.ts';
import type { Tint } from './shade.ts';

/** One indicator of the table. */
export interface MatrixColumn {
	readonly id: string;
	readonly name: string;
	readonly period: string;
	/** Which way is wanted, in words; null where neither is good. */
	readonly wanted: string | null;
	readonly sorted: 'ascending' | 'descending' | 'none';
}

/** A figure with what its shade says in words. */
export interface MatrixCell {
	readonly text: string;
	/** Rank or distance; null where there is none. */
	readonly note: string | null;
	readonly tint: Tint | null;
}

/** Areas by indicators. */
export interface MatrixScene {
	readonly caption: string;
	readonly columns: readonly MatrixColumn[];
	readonly rows: readonly {
		readonly id: string;
		readonly name: string;
		readonly isChosen: boolean;
		readonly cells: readonly MatrixCell[];
	}[];
	/** The area around them; null where no value of it is recorded. */
	readonly whole: { readonly name: string; readonly cells: readonly string[] } | null;
	/** Which shades occur. */
	readonly shades: { readonly merit: boolean; readonly size: boolean };
}

/** The table of some indicators, which is its own chart. */
export interface MatrixAnswer extends Pick<Answer<MatrixScene>, 'sentence' | 'remarks' | 'credit'> {
	readonly scene: MatrixScene;
}

const WANTED = {
	increase: m.direction_increase,
	decrease: m.direction_decrease,
	maintain: m.direction_maintain,
	neutral: null
} as const satisfies Record<Direction, unknown>;

/** The areas of a group by some indicators: every figure with its rank or its distance from the whole. */
export function matrixAnswer(
	ground: Ground,
	group: Group,
	question: MatrixQuestion,
	locale: Locale
): MatrixAnswer {
	const columns = question.show.flatMap((id) => {
		const compared = comparedOf(ground, group, id);
		const values = compared && matrixValues(ground, group, compared);
		return values === null ? [] : [{ values, shaded: shadesOf(values, group.areas.length) }];
	});
	const chosen = chosenIn(ground, group);
	const cells = new Map(
		group.areas.map(({ code }) => [code, columns.map((column) => cellOf(column, code))])
	);
	const tints = [...cells.values()].flat().flatMap(({ tint }) => tint ?? []);
	const asked = { group, columns, shade: question.shade, chosen };
	return {
		sentence: matrixSentence(asked, locale),
		remarks: matrixRemarks(asked, locale),
		scene: {
			caption: m.compare_matrix_caption(
				{
					whole: textIn(group.whole.name, locale),
					among: amongWords(group, locale),
					count: columns.length
				},
				{ locale }
			),
			columns: columns.map(({ values }) => columnOf(values)),
			rows: sortedAreas(group.areas, columns, question).map((area) => ({
				id: area.code,
				name: textIn(area.name, locale),
				isChosen: area.code === chosen.code,
				cells: cells.get(area.code) ?? []
			})),
			whole: wholeOf(),
			shades: {
				merit: tints.some((tint) => !tint.startsWith('size')),
				size: tints.some((tint) => tint.startsWith('size'))
			}
		},
		credit: creditOf(
			ground,
			columns.flatMap(({ values }) => [
				...values.own.values(),
				...(values.whole === null ? [] : [values.whole])
			]),
			locale
		)
	};

	function columnOf({ compared: { indicator }, period }: MatrixValues): MatrixColumn {
		const when = periodPhrase(period, indicator.periodType, locale).text;
		const isSorted = indicator.id === question.sort;
		return {
			id: indicator.id,
			name: textIn(indicator.name, locale),
			period:
				indicator.basis === 'projected' ? m.row_projected({ period: when }, { locale }) : when,
			wanted: WANTED[indicator.direction]?.({}, { locale }) ?? null,
			sorted: isSorted ? (question.order === 'asc' ? 'ascending' : 'descending') : 'none'
		};
	}

	function cellOf({ values, shaded }: Column, code: string): MatrixCell {
		const { indicator } = values.compared;
		const observation = values.own.get(code);
		return {
			text:
				observation === undefined
					? m.not_recorded({}, { locale })
					: readingPhrase(observation.reading, indicator, locale).text,
			note: noteOf(shaded, code, indicator),
			tint: shaded.tints[question.shade].get(code) ?? null
		};
	}

	function noteOf(shaded: Shaded, code: string, indicator: Indicator): string | null {
		if (question.shade === 'rank') {
			const rank = shaded.ranks.get(code);
			return rank === undefined
				? null
				: m.compare_rank({ rank: ordinal(rank, locale) }, { locale });
		}
		const distance = shaded.distances.get(code);
		return distance === undefined ? null : distanceText(distance, indicator, locale);
	}

	function wholeOf(): MatrixScene['whole'] {
		return columns.every(({ values }) => values.whole === null)
			? null
			: {
					name: textIn(group.whole.name, locale),
					cells: columns.map(({ values: { compared, whole } }) =>
						whole === null
							? m.not_recorded({}, { locale })
							: readingPhrase(whole.reading, compared.indicator, locale).text
					)
				};
	}
}

function distanceText(distance: Amount, indicator: Indicator, locale: Locale): string {
	return indicator.kind === 'share' || indicator.kind === 'percent'
		? signedPointsPhrase(distance, indicator.decimals, locale).text
		: signedAmountPhrase(distance, indicator, locale).text;
}
