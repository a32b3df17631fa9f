import type { Direction } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { type NumberedNote, numberedNotes, numberedSources } from '$lib/explore/table-numbers.ts';
import { m } from '$lib/paraglide/messages.js';
import { annotationsOf, sourceById } from '$lib/server/indicators.ts';
import { breakWithReason } from '$lib/wording/break.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { ground } from './ground.ts';
import { knownIndicator } from './known.ts';
import { periodTypeName } from './period-type.ts';
import { type SourceView, sourceView } from './source.ts';

/** What is measured, by whom, and what a reader must know of the values. */
export interface IndicatorDefinition {
	readonly id: string;
	readonly csvLabel: string;
	readonly jsonLabel: string;
	readonly meaning: string;
	readonly unit: string;
	readonly period: string;
	readonly direction: string;
	readonly annotations: readonly string[];
	readonly notes: readonly NumberedNote[];
	readonly sources: readonly (SourceView & { readonly number: number })[];
}

const DIRECTIONS = {
	increase: m.direction_increase,
	decrease: m.direction_decrease,
	maintain: m.direction_maintain,
	neutral: m.direction_neutral
} as const satisfies Record<Direction, unknown>;

/** The definition of an indicator in the reader's language. */
export function indicatorDefinition(id: string, locale: Locale): IndicatorDefinition {
	const indicator = knownIndicator(id);
	const name = textIn(indicator.name, locale);
	return {
		id,
		csvLabel: readingText(m.download_csv_of({ name }, { locale })),
		jsonLabel: readingText(m.download_json_of({ name }, { locale })),
		meaning: textIn(indicator.definition, locale),
		unit: textIn(indicator.unit.name, locale),
		period: periodTypeName(indicator.periodType, locale),
		direction: DIRECTIONS[indicator.direction]({}, { locale }),
		annotations: annotationsOf(id).map((annotation) => {
			if (annotation.kind === 'break') {
				return breakWithReason(annotation, indicator.periodType, locale).text;
			}
			const when = periodWithWestern(annotation.period, indicator.periodType, locale).text;
			return m.event_in({ period: when, event: textIn(annotation.text, locale) }, { locale });
		}),
		notes: [...numberedNotes(ground(), id, locale).values()],
		sources: [...numberedSources(ground(), id)].map(([source, number]) => ({
			...sourceView(sourceById(source), locale),
			number
		}))
	};
}
