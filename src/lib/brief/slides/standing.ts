import type { PlannedSlide } from '$lib/domain/briefing.ts';
import { goalOutcome } from '$lib/domain/goal-outcome.ts';
import type { Goal } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { filled, words } from '$lib/wording/phrase.ts';
import { sheetHeadlineAlone } from '$lib/wording/sheet.ts';
import { things } from '$lib/wording/things.ts';
import { countedVerdict, goalVerdict, type Verdict } from '$lib/wording/verdict.ts';
import { continued } from '../continued.ts';
import type { Slide, SlideCell, SlideFigure, SlideTable } from '../deck.ts';
import type { BriefFacts } from '../facts.ts';
import { sheetFoot } from '../foot.ts';
import { overriddenSaid, overrideNote, overridesOf } from '../overridden.ts';
import { aloud } from '../script.ts';
import { noted, reportedSentence } from '../sheet-words.ts';

/** Goals that have room in the table of one slide. */
const GOALS_A_SLIDE = 6;

/** いま、どこにいるか: what was reported of the goals, and apart from it what めやす computed. */
export function standingSlide(
	facts: BriefFacts,
	_planned: PlannedSlide,
	locale: Locale
): readonly Slide[] {
	const { organization, sheet } = facts;
	const headline = sheetHeadlineAlone(sheet, organization, locale);
	const count = Math.ceil(sheet.goals.length / GOALS_A_SLIDE);
	const parts = Array.from({ length: count }, (_, index) =>
		sheet.goals.slice(index * GOALS_A_SLIDE, (index + 1) * GOALS_A_SLIDE)
	);
	const kicker = m.brief_standing_kicker({}, { locale });
	return parts.map((goals, index) => {
		const isFirst = index === 0;
		return {
			id: isFirst ? 'standing' : `standing-${index + 1}`,
			kind: 'standing',
			kicker:
				count === 1
					? kicker
					: m.brief_standing_continued({ kicker, number: index + 1, count }, { locale }),
			headline: continued(headline, { index, count }, locale),
			computed: null,
			chart: null,
			figures: isFirst ? countsOf(facts, locale) : [],
			table: tableOf(facts, goals, locale),
			points: [],
			remark: countsRemark(facts, locale),
			notes: isFirst
				? [
						noted(
							m.brief_standing_reported({}, { locale }),
							m.brief_sources_reported({}, { locale }),
							locale
						),
						noted(m.plan_computed({}, { locale }), m.attainment_rule({}, { locale }), locale),
						...sheet.goals
							.flatMap((goal) => overridesOf(facts, goal))
							.map((one) => overrideNote(facts, one, locale))
					]
				: [],
			script: isFirst
				? scriptOf(facts, { goals, headline: headline.spoken }, locale)
				: continuedScript(facts, goals, locale),
			...sheetFoot(facts, locale),
			evidence: null
		} satisfies Slide;
	});
}

/** 目標数 and 達成数; none before the year is evaluated, which the headline says. */
function countsOf({ sheet: { evaluation } }: BriefFacts, locale: Locale): SlideFigure[] {
	if (evaluation === null) {
		return [];
	}
	return [
		{ label: m.sheet_goals_set({}, { locale }), count: evaluation.goalsSet },
		{ label: m.sheet_goals_achieved({}, { locale }), count: evaluation.goalsAchieved }
	].map(({ label, count }) => ({
		label,
		number: String(count),
		unit: '',
		spoken: aloud(`${label} ${count}`, locale)
	}));
}

function tableOf(facts: BriefFacts, goals: readonly Goal[], locale: Locale): SlideTable {
	const organization = textIn(facts.organization.name, locale);
	return {
		caption: m.brief_standing_caption({}, { locale }),
		columns: [
			{ id: 'goal', label: m.attainment_history_goal({}, { locale }), isFigure: false },
			{ id: 'reported', label: m.reported_by({ organization }, { locale }), isFigure: false },
			{ id: 'computed', label: m.plan_computed({}, { locale }), isFigure: false }
		],
		rows: goals.map((goal) => ({
			id: String(goal.number),
			cells: [
				{
					text: m.brief_standing_goal(
						{ number: goal.number, title: textIn(goal.title.text, locale) },
						{ locale }
					),
					mark: null,
					tone: 'neutral'
				},
				reportedCell(facts, goal, locale),
				computedCell(facts, goal, locale)
			]
		}))
	};
}

function reportedCell({ sheet }: BriefFacts, goal: Goal, locale: Locale): SlideCell {
	const verdict = goalVerdict(goal, sheet, locale);
	const none = sheet.evaluation === null ? m.sheet_not_evaluated : m.brief_standing_untold;
	return verdict === null
		? { text: none({}, { locale }), mark: null, tone: 'neutral' }
		: cellOf(verdict);
}

/** What was computed, with a word where a human decided otherwise of one of its indicators. */
function computedCell(facts: BriefFacts, goal: Goal, locale: Locale): SlideCell {
	const cell = cellOf(countedVerdict(facts.tallyOf(goal), locale));
	return overridesOf(facts, goal).length === 0
		? cell
		: { ...cell, text: m.brief_standing_overridden({ verdict: cell.text }, { locale }) };
}

function cellOf({ mark, tone, word }: Verdict): SlideCell {
	return { text: word, mark, tone };
}

/** That the sheet gives two counts only, where no goal has a word of its own; null elsewhere. */
function countsRemark({ sheet }: BriefFacts, locale: Locale): string | null {
	if (sheet.evaluation === null || sheet.goals.some(({ reported }) => reported !== null)) {
		return null;
	}
	return sheet.goals.some((goal) => goalVerdict(goal, sheet, locale) !== null)
		? m.brief_standing_counts_tell({}, { locale })
		: m.brief_standing_counts_alone({}, { locale });
}

/** What was reported, goal by goal where that says more than the counts; then what was computed, kept apart. */
function scriptOf(
	facts: BriefFacts,
	{ goals, headline }: { readonly goals: readonly Goal[]; readonly headline: string },
	locale: Locale
): string[] {
	const { sheet, tallyOf } = facts;
	const outcomes = sheet.goals.map((goal) => goalOutcome(tallyOf(goal)));
	const assessable = outcomes.filter((outcome) => outcome !== 'none').length;
	const onCourse = outcomes.filter((outcome) => outcome === 'onCourse').length;
	const isMixed = new Set(sheet.goals.map(({ reported }) => reported)).size > 1;
	const reported = goals.flatMap((goal) => reportedSentence(facts, goal, locale) ?? []);
	const remark = countsRemark(facts, locale);
	const computed = computedSentence({ assessable, onCourse }, locale);
	return [
		headline,
		...(isMixed ? reported.map(({ spoken }) => spoken) : []),
		...[...(remark === null ? [] : [remark]), computed, m.attainment_apart({}, { locale })].map(
			(text) => words(text, locale).spoken
		),
		...overriddenSaid(facts, locale)
	];
}

/** What stands in the rows of a further slide, goal by goal. */
function continuedScript(facts: BriefFacts, goals: readonly Goal[], locale: Locale): string[] {
	return [
		words(m.brief_standing_more({}, { locale }), locale).spoken,
		...goals.flatMap((goal) => {
			const reported = reportedSentence(facts, goal, locale);
			const subject = words(m.goal_number({ number: goal.number }, { locale }), locale);
			const status = words(countedVerdict(facts.tallyOf(goal), locale).word, locale);
			const judged = filled(m.brief_goal_judged, { subject, status }, locale);
			return [...(reported === null ? [] : [reported.spoken]), judged.spoken];
		})
	];
}

function computedSentence(
	{ assessable, onCourse }: { readonly assessable: number; readonly onCourse: number },
	locale: Locale
): string {
	if (assessable === 0) {
		return m.brief_standing_none_judged({}, { locale });
	}
	const counts = { assessable: things(assessable, locale), onCourse: things(onCourse, locale) };
	const say = onCourse === 0 ? m.brief_standing_none_on_course : m.attainment_lead_computed;
	return say(counts, { locale });
}
