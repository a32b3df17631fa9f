import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import { lastWithin } from '$lib/domain/within-year.ts';
import { m } from '$lib/paraglide/messages.js';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import { type Phrase, words } from '$lib/wording/phrase.ts';
import type { BriefFacts } from './facts.ts';
import { overrideOf, overridePhrase } from './overridden.ts';
import type { Proof } from './proof.ts';
import { isAtBaseline } from './shown-proof.ts';

/**
 * What must be known of the figures of a goal: that they are of another area or year, that they are answers or where a
 * plan starts, what is recorded beside the latest of them, and what a human decided of it.
 */
export function goalRemarks(facts: BriefFacts, proof: Proof, locale: Locale): Phrase[] {
	const { form, series } = proof;
	const { kind, survey } = series.indicator;
	const isStart = isAtBaseline(proof);
	const note = latest(series)?.note ?? null;
	const overridden = overrideOf(facts, series);
	const said = [
		...outsideRemarks(facts, proof, locale),
		...(isStart ? [m.brief_goal_baseline({}, { locale })] : []),
		...(survey && kind === 'share' && (form !== 'target' || isStart)
			? [m.brief_goal_survey({}, { locale })]
			: [])
	];
	return [
		...said.map((text) => words(text, locale)),
		...(note === null ? [] : [notePhrase(textIn(note, locale), locale)]),
		...(overridden === null ? [] : [overridePhrase(facts, overridden, locale)])
	];
}

/** What is recorded beside a value, in its own words; quoted where it is read aloud. */
function notePhrase(text: string, locale: Locale): Phrase {
	const note = locale === 'en' ? text : text.replace(/。$/u, '');
	return { text, spoken: words(m.brief_goal_value_note({ note }, { locale }), locale).spoken };
}

/** That figures are not of the organisation's own area, or not of its year. */
function outsideRemarks(
	{ ground, organization, sheet }: BriefFacts,
	{ series }: Proof,
	locale: Locale
): string[] {
	const [shown, wanted] = [series.area, organization.area].map((code) => {
		const area = ground.area(code);
		return area === null ? code : textIn(area.name, locale);
	});
	const year = fiscalYearPhrase(sheet.fiscalYear, locale).text;
	const name = textIn(series.indicator.name, locale);
	return [
		...(series.area === organization.area
			? []
			: [m.brief_goal_other_area({ shown: shown ?? '', wanted: wanted ?? '' }, { locale })]),
		...(lastWithin(series.points, sheet.fiscalYear) === null
			? [m.brief_goal_other_year({ year, name }, { locale })]
			: [])
	];
}
