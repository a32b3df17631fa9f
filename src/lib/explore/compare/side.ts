import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { betweenAreas } from '$lib/wording/between-areas.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { goesBelowZero } from '$lib/wording/run.ts';
import { ageCounts } from '../age-counts.ts';
import type { Answer } from '../answer.ts';
import { creditOf } from '../credit.ts';
import type { Ground } from '../ground.ts';
import { comparedThemes } from './compared.ts';
import type { Group } from './group.ts';
import type { SideQuestion } from './question.ts';
import { type SideValues, sideValues } from './side-values.ts';
import { sideRemarks, sideSentence } from './side-words.ts';
import { listed } from './words.ts';

/** One indicator of areas side by side. */
export interface SideRow {
	readonly id: string;
	readonly name: string;
	/** The period that all figures are of; null where they are of different ones. */
	readonly period: string | null;
	/** A figure an area, with its own period where they differ. */
	readonly cells: readonly { readonly text: string; readonly period: string | null }[];
	/** The difference in words. */
	readonly words: string;
}

/** Areas side by side over all themes. */
export interface SideScene {
	readonly caption: string;
	readonly areas: readonly { readonly code: string; readonly name: string }[];
	readonly themes: readonly {
		readonly id: string;
		readonly name: string;
		readonly rows: readonly SideRow[];
	}[];
}

/** Areas side by side, in tables. */
export interface SideAnswer extends Pick<Answer<SideScene>, 'sentence' | 'remarks' | 'credit'> {
	readonly scene: SideScene;
}

/**
 * Some areas of a group side by side: every indicator but the single age groups, at the newest period that all of
 * the areas share.
 */
export function sideAnswer(
	ground: Ground,
	group: Group,
	question: SideQuestion,
	locale: Locale
): SideAnswer {
	const areas = question.areas.flatMap((code) => ground.area(code) ?? []);
	const names = areas.map(({ name }) => textIn(name, locale));
	const ages = ageCounts(ground.facts);
	const themes = comparedThemes(ground, group).map(({ theme, members }) => ({
		theme,
		rows: members
			.filter(({ indicator }) => !ages.has(indicator.id))
			.map((compared) => sideValues(ground, compared, areas))
			.filter(({ observations }) => observations.some((one) => one !== null))
	}));
	const all = themes.flatMap(({ rows }) => rows);
	const shown = all.flatMap(({ observations }) => observations.filter((one) => one !== null));
	return {
		sentence: sideSentence(all, areas, locale),
		remarks: sideRemarks(ground, all, locale),
		scene: {
			caption: m.compare_side_caption({ names: listed(names, locale) }, { locale }),
			areas: areas.map(({ code }, index) => ({ code, name: names[index] ?? code })),
			themes: themes
				.filter(({ rows }) => rows.length > 0)
				.map(({ theme, rows }) => ({
					id: theme.id,
					name: textIn(theme.name, locale),
					rows: rows.map((row) => rowOf(row, areas, locale))
				}))
		},
		credit: creditOf(ground, shown, locale)
	};
}

function rowOf(row: SideValues, areas: readonly Area[], locale: Locale): SideRow {
	const { amounts, compared, observations, period } = row;
	const { indicator } = compared;
	const when = (of: string & SideValues['period']) => {
		const text = periodPhrase(of, indicator.periodType, locale).text;
		return indicator.basis === 'projected' ? m.row_projected({ period: text }, { locale }) : text;
	};
	const isNet = [...compared.series.values()].some(goesBelowZero);
	return {
		id: indicator.id,
		name: textIn(indicator.name, locale),
		period: period && when(period),
		cells: areas.map((_, index) => {
			const observation = observations[index] ?? null;
			return observation === null
				? { text: m.not_recorded({}, { locale }), period: null }
				: {
						text: readingPhrase(observation.reading, indicator, locale).text,
						period: period === null ? when(observation.period) : null
					};
		}),
		words:
			betweenAreas(amounts, { indicator, isNet }, locale)?.text ??
			m.compare_side_apart({}, { locale })
	};
}
