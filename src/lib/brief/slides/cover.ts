import type { PlannedSlide } from '$lib/domain/briefing.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { updatedSentence } from '$lib/wording/as-of.ts';
import { noticesIn } from '$lib/wording/notice.ts';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import { words } from '$lib/wording/phrase.ts';
import type { Slide } from '../deck.ts';
import type { BriefFacts } from '../facts.ts';
import { sheetFoot } from '../foot.ts';
import { aloud } from '../script.ts';
import { sheetLabel } from '../sheet-words.ts';

/** 表紙: whose goals, of which year, to what purpose, and who put the briefing together. */
export function coverSlide(
	facts: BriefFacts,
	_planned: PlannedSlide,
	locale: Locale
): readonly [Slide] {
	const { dataset, organization, sheet } = facts;
	const { head, purpose, vision } = sheet;
	const year = fiscalYearPhrase(sheet.fiscalYear, locale).text;
	const name = textIn(organization.name, locale);
	const named = { organization: name, year };
	return [
		{
			id: 'cover',
			kind: 'cover',
			kicker: null,
			headline: { ...words(m.sheet_name(named, { locale }), locale), emphasis: null },
			computed: null,
			chart: null,
			figures: [],
			table: null,
			points: [
				{ label: textIn(head.title, locale), text: textIn(head.name, locale), address: null },
				{
					label: sheetLabel(m.sheet_purpose({}, { locale }), purpose, locale),
					text: textIn(purpose.text, locale),
					address: null
				},
				{ label: null, text: textIn(dataset.publisher, locale), address: null }
			],
			remark: null,
			notes: noticesIn(dataset, locale).map(({ text }) => text),
			script: [
				m.brief_cover_script(named, { locale }),
				m.brief_cover_vision({ organization: name, vision: textIn(vision, locale) }, { locale }),
				...noticesIn(dataset, locale).map(({ text }) => text)
			].map((text) => aloud(text, locale)),
			...sheetFoot(facts, locale),
			asOf: updatedSentence(dataset.updated, locale).text,
			evidence: null
		}
	];
}
