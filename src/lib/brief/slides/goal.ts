import type { PlannedSlide } from '$lib/domain/briefing.ts';
import type { Goal } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { type Phrase, words } from '$lib/wording/phrase.ts';
import { clipped } from '../clip.ts';
import type { Slide, SlidePoint } from '../deck.ts';
import type { BriefFacts } from '../facts.ts';
import { sheetFoot } from '../foot.ts';
import { type GoalFigures, goalFigures } from '../goal-figures.ts';
import { goalNotes } from '../goal-notes.ts';
import { figureSaid } from '../goal-script.ts';
import { proofOf } from '../proof.ts';
import { aloud } from '../script.ts';
import { reportedSentence, sheetLabel } from '../sheet-words.ts';
import { shownProof } from '../shown-proof.ts';
import { areasSlide } from './areas.ts';

/** Letters that have room beside a chart; readings are not counted. */
const MOST_LETTERS = { ja: 90, en: 200, easy: 100 } as const satisfies Record<Locale, number>;

/** 重点目標: one goal with the strongest of its figures; empty for a goal that is not on the sheet. */
export function goalSlide(
	facts: BriefFacts,
	planned: PlannedSlide,
	locale: Locale
): readonly Slide[] {
	const goal = facts.sheet.goals.find(({ number }) => number === planned.goal);
	if (goal === undefined) {
		return [];
	}
	const beside = planned.chart?.form === 'areas' ? areasSlide(facts, planned, locale)[0] : null;
	const proof = beside ? null : proofOf(facts, goal, planned.chart);
	const told = proof === null ? null : shownProof(proof);
	const figures = beside ?? (told === null ? null : goalFigures(facts, told, locale));
	const shown = figures ?? withoutFigures(facts, goal, locale);
	const { asOf, chart, evidence, headline, remark, source, sources } = shown;
	const title = textIn(goal.title.text, locale);
	return [
		{
			id: `goal-${goal.number}`,
			kind: 'goal',
			kicker: m.brief_goal_kicker(
				{ goal: m.goal_number({ number: goal.number }, { locale }), title },
				{ locale }
			),
			headline,
			computed: null,
			chart,
			figures: shown.figures,
			table: null,
			points: pointsOf(goal, figures !== null, locale),
			remark,
			notes: [...goalNotes(facts, goal, proof, locale), ...(beside?.notes ?? [])],
			script: [
				aloud(m.brief_goal_named({ number: goal.number, title }, { locale }), locale),
				...(beside?.script ?? [headline.spoken]),
				...(told === null ? [] : figureSaid(facts, told, headline, locale)),
				...reportedSaid(facts, goal, headline, locale),
				saidOf(goal, locale)
			],
			source,
			asOf,
			sources,
			evidence
		}
	];
}

/** A goal without a recorded figure is told by what was reported of it, else by that very lack. */
function withoutFigures(facts: BriefFacts, goal: Goal, locale: Locale): GoalFigures {
	const lack = words(m.brief_goal_no_figure({ number: goal.number }, { locale }), locale);
	const reported = reportedSentence(facts, goal, locale);
	return {
		headline: { ...(reported ?? lack), emphasis: null },
		chart: null,
		figures: [],
		remark: reported === null ? null : lack.text,
		evidence: null,
		...sheetFoot(facts, locale)
	};
}

/** What was done; where no figure is shown, what was promised too. */
function pointsOf(goal: Goal, hasFigures: boolean, locale: Locale): SlidePoint[] {
	const parts = [
		...(hasFigures ? [] : [{ label: m.sheet_promise({}, { locale }), text: goal.promise }]),
		{ label: m.sheet_result({}, { locale }), text: goal.result }
	];
	return parts.map(({ label, text }) => ({
		label: sheetLabel(label, text, locale),
		text: clipped(textIn(text.text, locale), locale, MOST_LETTERS[locale]),
		address: null
	}));
}

function reportedSaid(facts: BriefFacts, goal: Goal, headline: Phrase, locale: Locale): string[] {
	const reported = reportedSentence(facts, goal, locale)?.spoken ?? headline.spoken;
	return reported === headline.spoken ? [] : [reported];
}

function saidOf({ number, result }: Goal, locale: Locale): string {
	const text = textIn(result.text, locale).replace(/。$/u, '');
	const say = result.summary ? m.brief_goal_said_summary : m.brief_goal_said;
	return aloud(say({ number, text }, { locale }), locale);
}
