import { type Locale, textIn } from '$lib/domain/locale.ts';
import { fiscalYearOf } from '$lib/domain/period.ts';
import { m } from '$lib/paraglide/messages.js';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import { filled, joinSentences, listed, words } from '$lib/wording/phrase.ts';
import { things } from '$lib/wording/things.ts';
import type { ChangeRow } from './change-rows.ts';
import { waysOf } from './changes-headline.ts';
import type { BriefFacts } from './facts.ts';

/** What the marks say, how new the figures are where they are not of fiscal years, and how many found no room. */
export function remarkOf(
	{ sheet: { fiscalYear } }: Pick<BriefFacts, 'sheet'>,
	{ left, shown }: { readonly shown: readonly ChangeRow[]; readonly left: number },
	locale: Locale
): string | null {
	const year = fiscalYearPhrase(fiscalYear, locale);
	const newest = isNewest(shown, fiscalYear)
		? [filled(m.brief_changes_newest, { year }, locale)]
		: [];
	const marks = shown.some(({ tone }) => tone !== 'neutral')
		? [words(m.brief_changes_marks({}, { locale }), locale)]
		: [];
	const rest =
		left === 0
			? []
			: [words(m.brief_changes_left({ count: things(left, locale) }, { locale }), locale)];
	const said = [...marks, ...newest, ...rest];
	return said.length === 0 ? null : joinSentences(said, locale).text;
}

/** Whether some figures are of days, months or calendar years, and none is of a later time than the fiscal year. */
function isNewest(rows: readonly ChangeRow[], fiscalYear: number): boolean {
	return (
		rows.some(({ series }) => series.indicator.periodType !== 'fy') &&
		rows.every(({ shown }) => fiscalYearOf(shown.period) <= fiscalYear)
	);
}

/** What the headline counts, where it counts. */
export function scopeSaid(rows: readonly ChangeRow[], locale: Locale): string[] {
	const { bad, good, same } = waysOf(rows);
	const wanted = good + bad + same < 2 ? [] : [m.brief_changes_wanted({}, { locale })];
	const unmoved =
		same === 0 || good + bad === 0
			? []
			: [m.brief_changes_unmoved({ count: things(same, locale) }, { locale })];
	return [...unmoved, ...wanted].map((text) => words(text, locale).spoken);
}

/** What the headline counts, how changes are given, and which figures are left out for want of a value. */
export function scopeNotes(
	{ ground, sheet }: BriefFacts,
	{ shown, without }: { shown: readonly ChangeRow[]; without: readonly string[] },
	locale: Locale
): string[] {
	const { bad, good, same } = waysOf(shown);
	const names = without.flatMap((id) => {
		const indicator = ground.indicator(id);
		return indicator === null ? [] : [words(textIn(indicator.name, locale), locale)];
	});
	const year = fiscalYearPhrase(sheet.fiscalYear, locale).text;
	return [
		...(good + bad + same < 2 ? [] : [m.brief_changes_wanted({}, { locale })]),
		m.changes_note({}, { locale }),
		...(names.length === 0
			? []
			: [m.brief_changes_without({ year, names: listed(names, locale).text }, { locale })])
	];
}

/** What must be known of single values. */
export function valueNotes(rows: readonly ChangeRow[], locale: Locale): string[] {
	const notes = rows.flatMap(({ series, shown }) =>
		shown.note === null
			? []
			: [
					m.brief_changes_note(
						{
							name: textIn(series.indicator.name, locale),
							note: textIn(shown.note, locale)
						},
						{ locale }
					)
				]
	);
	return [...new Set(notes)];
}
