import type { Goal } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import { trendRemarks } from '$lib/explore/trend-remarks.ts';
import { m } from '$lib/paraglide/messages.js';
import { valueHeadline } from '$lib/wording/headline.ts';
import { judgedSentence } from '$lib/wording/judged-sentence.ts';
import { conflictSentences } from '$lib/wording/plan-verdicts.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { countedVerdict } from '$lib/wording/verdict.ts';
import { slideTrend } from './charts/trend.ts';
import type { BriefFacts } from './facts.ts';
import { overrideNote, overridesOf } from './overridden.ts';
import type { Proof } from './proof.ts';
import { noted, reportedSentence, sheetLabel } from './sheet-words.ts';
import { shownProof } from './shown-proof.ts';

/** For the speaker: what the sheet says of a goal, both verdicts on it, and what must be known of its figures. */
export function goalNotes(
	facts: BriefFacts,
	goal: Goal,
	proof: Proof | null,
	locale: Locale
): string[] {
	const texts = [
		{ label: m.sheet_promise({}, { locale }), text: goal.promise },
		{ label: m.sheet_result({}, { locale }), text: goal.result },
		{ label: m.sheet_direction({}, { locale }), text: goal.next }
	];
	const reported = reportedSentence(facts, goal, locale);
	const computed = countedVerdict(facts.tallyOf(goal), locale).word;
	return [
		...texts.map(({ label, text }) =>
			noted(sheetLabel(label, text, locale), textIn(text.text, locale), locale)
		),
		...(reported === null ? [] : [reported.text]),
		noted(m.plan_computed({}, { locale }), computed, locale),
		...overridesOf(facts, goal).map((one) => overrideNote(facts, one, locale)),
		...(proof === null ? [] : figureNotes(facts, proof, locale))
	];
}

function figureNotes(facts: BriefFacts, proof: Proof, locale: Locale): string[] {
	const { place, series } = proof;
	const { ground } = facts;
	const { definition, id, name } = series.indicator;
	const area = ground.area(series.area);
	const last = latest(series);
	const newest = latest(ground.series(id, series.area) ?? series);
	return [
		...(place === null
			? []
			: [
					judgedSentence(place.verdicts.judged, series.indicator, facts.dataset.rounding, locale)
						.text,
					...conflictSentences(place.verdicts, locale).map(({ text }) => text)
				]),
		noted(textIn(name, locale), textIn(definition, locale), locale),
		...trendRemarks(ground, slideTrend(facts, series), locale).map(({ text }) => text),
		...(last?.note ? [textIn(last.note, locale)] : []),
		...earlierNote(proof, locale),
		...(newest === null || newest.period === last?.period
			? []
			: [valueHeadline(newest, series, area, locale).text])
	];
}

/** That there are values before those that a trend is shown from. */
function earlierNote(proof: Proof, locale: Locale): string[] {
	const { form, series } = proof;
	const [from] = shownProof(proof).series.points;
	if (form !== 'trend' || from.period === series.points[0].period) {
		return [];
	}
	const when = periodWithWestern(from.period, series.indicator.periodType, locale).text;
	return [m.brief_goal_earlier({ from: when }, { locale })];
}
