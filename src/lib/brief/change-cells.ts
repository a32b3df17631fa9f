import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { changePhrase, changeShort } from '$lib/wording/change.ts';
import { latestChangePhrase } from '$lib/wording/latest-change.ts';
import { periodPhrase, yearBefore } from '$lib/wording/period.ts';
import { emphasise, filled, type Headline, listed, type Phrase } from '$lib/wording/phrase.ts';
import { ratioHeadline } from '$lib/wording/ratio-headline.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { statusWord } from '$lib/wording/status.ts';
import { subjectInPeriod } from '$lib/wording/subject.ts';
import { TONE_MARKS } from '$lib/wording/tone-mark.ts';
import type { ChangeRow } from './change-rows.ts';
import type { SlideCell, SlideTable } from './deck.ts';

const NONE = '—';

/** The columns of a table of changes. */
export function changeColumns(locale: Locale): SlideTable['columns'] {
	return [
		{ id: 'indicator', label: m.column_indicator({}, { locale }), isFigure: false },
		{ id: 'value', label: m.brief_changes_column_value({}, { locale }), isFigure: true },
		{ id: 'change', label: m.brief_changes_column_change({}, { locale }), isFigure: true }
	];
}

/** A row of it: indicator, value with its period, and change with its mark, or why there is none. */
export function changeCells(row: ChangeRow, prefix: string, locale: Locale): SlideCell[] {
	const { change, series, tone, way } = row;
	const { indicator } = series;
	const isTold = way !== null;
	const text = isTold
		? latestChangePhrase(series, locale).text
		: `${NONE} ${changeShort(change, indicator, locale).text}`;
	return [
		plainCell(prefix + textIn(indicator.name, locale)),
		plainCell(valueText(row, locale)),
		{ text, mark: TONE_MARKS[tone], tone }
	];
}

/** The change of one row that can be compared, as a sentence by itself; a reported ratio as it was reported. */
export function changeSentence(
	{ area, change, series, shown }: Pick<ChangeRow, 'area' | 'change' | 'series' | 'shown'>,
	locale: Locale
): Headline {
	const { indicator } = series;
	if (indicator.kind === 'ratio') {
		return ratioHeadline(shown, indicator, locale);
	}
	const parts = {
		subject: subjectInPeriod(indicator, area, shown.period, locale),
		value: valuePhrase({ shown, series }, locale),
		change: changePhrase(change, indicator, locale)
	};
	return emphasise(filled(m.brief_changes_row, parts, locale), parts.change);
}

/** The same in sentences to be read aloud. */
export function changeSaid(
	{ area, change, series, shown, way }: ChangeRow,
	locale: Locale
): string[] {
	const { indicator } = series;
	if (way !== null) {
		return [changeSentence({ area, change, series, shown }, locale).spoken];
	}
	const subject = subjectInPeriod(indicator, area, shown.period, locale);
	const value = valuePhrase({ shown, series }, locale);
	const amount = filled(m.trend_value, { subject, amount: value }, locale).spoken;
	if ('reason' in change) {
		return [amount, changePhrase(change, indicator, locale).spoken];
	}
	const since = yearBefore(indicator.periodType, locale);
	return [amount, filled(m.brief_changes_unknown, { since }, locale).spoken];
}

function valueText({ shown, series }: ChangeRow, locale: Locale): string {
	const { indicator } = series;
	const status = statusWord(shown.status, locale);
	const when = periodPhrase(shown.period, indicator.periodType, locale);
	return m.value_in(
		{
			value: readingPhrase(shown.reading, indicator, locale).text,
			period: listed(status === null ? [when] : [when, status], locale).text
		},
		{ locale }
	);
}

function valuePhrase(
	{ shown, series }: Pick<ChangeRow, 'shown' | 'series'>,
	locale: Locale
): Phrase {
	const what = readingPhrase(shown.reading, series.indicator, locale);
	const status = statusWord(shown.status, locale);
	return status === null ? what : filled(m.with_status, { what, status }, locale);
}

function plainCell(text: string): SlideCell {
	return { text, mark: null, tone: 'neutral' };
}
