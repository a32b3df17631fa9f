import type { PlannedSlide } from '$lib/domain/briefing.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { areaPrefix } from '$lib/explore/area-prefix.ts';
import { changeFields } from '$lib/explore/change.ts';
import { writeQuestion } from '$lib/explore/question.ts';
import { m } from '$lib/paraglide/messages.js';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import { words } from '$lib/wording/phrase.ts';
import { changeCells, changeColumns, changeSaid } from '../change-cells.ts';
import { type ChangeRow, changeRows } from '../change-rows.ts';
import { remarkOf, scopeNotes, scopeSaid, valueNotes } from '../change-notes.ts';
import { changesHeadline } from '../changes-headline.ts';
import { continued } from '../continued.ts';
import type { Evidence, Slide } from '../deck.ts';
import type { BriefFacts } from '../facts.ts';
import { figuresFoot, type SlideFoot } from '../foot.ts';

/** Rows that have room in the table of one slide; readings stand above each line and leave room for fewer. */
const ROWS_A_SLIDE = { ja: 6, en: 6, easy: 4 } as const satisfies Record<Locale, number>;
const MOST_ROWS = 12;

/** 変化: what the figures of the goals did from the year before; empty where nothing can be compared. */
export function changesSlide(
	facts: BriefFacts,
	planned: PlannedSlide,
	locale: Locale
): readonly Slide[] {
	const { rows, without } = changeRows(facts, planned);
	if (rows.every(({ way }) => way === null)) {
		return [];
	}
	const shown = rows.slice(0, MOST_ROWS);
	const most = ROWS_A_SLIDE[locale];
	const parts = Array.from({ length: Math.ceil(shown.length / most) }, (_, index) =>
		shown.slice(index * most, (index + 1) * most)
	);
	const headline = changesHeadline(shown, locale);
	const left = rows.length - shown.length;
	const scope = scopeNotes(facts, { shown, without }, locale);
	return parts.map((part, index) => {
		const isFirst = index === 0;
		const isLast = index === parts.length - 1;
		return {
			id: isFirst ? 'changes' : `changes-${index + 1}`,
			kind: 'changes',
			kicker: m.brief_changes_kicker(
				{ year: fiscalYearPhrase(facts.sheet.fiscalYear, locale).text },
				{ locale }
			),
			headline: continued(headline, { index, count: parts.length }, locale),
			computed: null,
			chart: null,
			figures: [],
			table: {
				caption: m.brief_changes_caption({}, { locale }),
				columns: changeColumns(locale),
				rows: part.map((row) => ({
					id: `${row.series.indicator.id} ${row.area.code}`,
					cells: changeCells(row, prefixOf(facts, row, locale), locale)
				}))
			},
			points: [],
			remark: remarkOf(facts, { shown: part, left: isLast ? left : 0 }, locale),
			notes: [...(isFirst ? scope : []), ...valueNotes(part, locale)],
			script: [
				isFirst ? headline.spoken : words(m.brief_changes_continued({}, { locale }), locale).spoken,
				...(isFirst ? scopeSaid(shown, locale) : []),
				...part.flatMap((row) => changeSaid(row, locale))
			],
			...footOf(facts, part, locale),
			evidence: evidenceOf(facts, part, locale)
		} satisfies Slide;
	});
}

function prefixOf({ ground, organization }: BriefFacts, { area }: ChangeRow, locale: Locale) {
	return areaPrefix(ground, { shown: area.code, wanted: organization.area }, locale);
}

/** Where the values shown are of several times, each row says which. */
function footOf(facts: BriefFacts, rows: readonly ChangeRow[], locale: Locale): SlideFoot {
	const values = rows.map(({ shown }) => shown);
	const foot = figuresFoot(facts, values, locale);
	const times = new Set(
		rows.map(({ series, shown }) => `${series.indicator.periodType} ${shown.period}`)
	);
	return times.size === 1 ? foot : { ...foot, asOf: m.brief_changes_as_of({}, { locale }) };
}

/** The first of the rows whose changes have a part of their own on its page. */
function evidenceOf(
	{ ground }: BriefFacts,
	rows: readonly ChangeRow[],
	locale: Locale
): Evidence | null {
	const row = rows.find(({ series, way }) => way !== null && series.indicator.kind !== 'ratio');
	if (row === undefined) {
		return null;
	}
	const { id, name } = row.series.indicator;
	const fields = changeFields(ground, id);
	const asked = { of: row.area.code, as: fields.as.usual };
	return {
		indicator: id,
		name: textIn(name, locale),
		part: 'change',
		query: writeQuestion(fields, asked).toString()
	};
}
