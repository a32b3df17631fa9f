import type { PlannedSlide } from '$lib/domain/briefing.ts';
import type { Goal } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import {
	emphasise,
	filled,
	type Headline,
	listed,
	type Phrase,
	words
} from '$lib/wording/phrase.ts';
import { things } from '$lib/wording/things.ts';
import { clipped } from '../clip.ts';
import { continued } from '../continued.ts';
import type { Slide, SlidePoint } from '../deck.ts';
import type { BriefFacts } from '../facts.ts';
import { sheetFoot, type SlideFoot, sourceLine } from '../foot.ts';
import { type NextGoals, nextGoals } from '../next-goals.ts';
import { aloud } from '../script.ts';

const GOALS_A_SLIDE = 4;

/** これから: what the sheet says of each goal's future, and which goals the sheet of the year after carries on. */
export function nextSlide(
	facts: BriefFacts,
	_planned: PlannedSlide,
	locale: Locale
): readonly Slide[] {
	const { sheet, sheets } = facts;
	const after = nextGoals(sheet, sheets);
	const parts = Array.from({ length: Math.ceil(sheet.goals.length / GOALS_A_SLIDE) }, (_, index) =>
		sheet.goals.slice(index * GOALS_A_SLIDE, (index + 1) * GOALS_A_SLIDE)
	);
	const headline = nextHeadline(facts, after, locale);
	return parts.map((goals, index) => {
		const isFirst = index === 0;
		const isLast = index === parts.length - 1;
		const added = isLast ? addedPhrase(after, locale) : null;
		return {
			id: isFirst ? 'next' : `next-${index + 1}`,
			kind: 'next',
			kicker: m.brief_next_kicker({}, { locale }),
			headline: continued(headline, { index, count: parts.length }, locale),
			computed: null,
			chart: null,
			figures: [],
			table: null,
			points: goals.map((goal) => pointOf(goal, after, locale)),
			remark: added?.text ?? null,
			notes: notesOf(goals, locale),
			script: [
				isFirst ? headline.spoken : words(m.brief_next_continued({}, { locale }), locale).spoken,
				...goals.flatMap((goal) => saidOf(goal, after, locale)),
				...(added === null ? [] : [aloud(added.text, locale)])
			],
			...footOf(facts, after, locale),
			evidence: null
		} satisfies Slide;
	});
}

/** How many goals the next sheet carries on; without one, that the organisation says where each is to go. */
function nextHeadline(
	{ organization, sheet }: BriefFacts,
	after: NextGoals | null,
	locale: Locale
): Headline {
	const set = things(sheet.goals.length, locale);
	if (after === null) {
		const sentence = m.brief_next_directions(
			{ organization: textIn(organization.name, locale), set, count: sheet.goals.length },
			{ locale }
		);
		return { ...words(sentence, locale), emphasis: null };
	}
	const year = fiscalYearPhrase(after.sheet.fiscalYear, locale);
	const before = fiscalYearPhrase(sheet.fiscalYear, locale);
	const { size } = after.carriedBy;
	if (size === 0) {
		const none = filled(m.brief_next_none, { year, before, set: words(set, locale) }, locale);
		return { ...none, emphasis: null };
	}
	const part = words(
		size === sheet.goals.length
			? m.brief_next_all({ set, count: size }, { locale })
			: m.brief_next_part({ set, carried: things(size, locale) }, { locale }),
		locale
	);
	return emphasise(filled(m.brief_next_carried, { year, before, part }, locale), part);
}

function pointOf(goal: Goal, after: NextGoals | null, locale: Locale): SlidePoint {
	const text = clipped(textIn(goal.next.text, locale), locale);
	const marked = goal.next.summary ? m.brief_next_summary({ text }, { locale }) : text;
	const fate = fatePhrase(goal, after, locale);
	return {
		label: `${goal.number} ${textIn(goal.title.text, locale)}`,
		text: fate === null ? marked : m.brief_next_fate({ text: marked, fate: fate.text }, { locale }),
		address: null
	};
}

/** 令和7年度の重点目標1として続く; null where the next sheet is not recorded. */
function fatePhrase(goal: Goal, after: NextGoals | null, locale: Locale): Phrase | null {
	if (after === null) {
		return null;
	}
	const year = fiscalYearPhrase(after.sheet.fiscalYear, locale);
	const successor = after.carriedBy.get(goal.number);
	return successor === undefined
		? filled(m.brief_next_ended, { year }, locale)
		: filled(
				m.brief_next_goes_on,
				{ year, number: words(String(successor.number), locale) },
				locale
			);
}

function addedPhrase(after: NextGoals | null, locale: Locale): Phrase | null {
	if (after === null || after.added.length === 0) {
		return null;
	}
	const year = fiscalYearPhrase(after.sheet.fiscalYear, locale);
	const titles = after.added.map(({ number, title }) =>
		words(m.brief_next_title({ number, title: textIn(title.text, locale) }, { locale }), locale)
	);
	const goals = listed(titles, locale);
	return filled(m.brief_next_added, { year, goals }, locale);
}

/** The whole text of each goal, of which a point may show a part. */
function notesOf(goals: readonly Goal[], locale: Locale): string[] {
	const whole = goals.flatMap(({ next, number, title }) => {
		const text = textIn(next.text, locale);
		return clipped(text, locale) === text
			? []
			: [m.brief_next_whole({ number, title: textIn(title.text, locale), text }, { locale })];
	});
	const isShort = goals.some(({ next, title }) => next.summary || title.summary);
	return [...whole, ...(isShort ? [m.brief_next_summary_note({}, { locale })] : [])];
}

function saidOf({ next, number, title }: Goal, after: NextGoals | null, locale: Locale): string[] {
	const say = next.summary ? m.brief_next_said_summary : m.brief_next_said;
	const text = textIn(next.text, locale).replace(/[。.]\s*$/u, '');
	const parts = { number, title: textIn(title.text, locale), text };
	return [say(parts, { locale }), ...fateSaid(number, after, locale)].map((sentence) =>
		aloud(sentence, locale)
	);
}

function fateSaid(number: number, after: NextGoals | null, locale: Locale): string[] {
	if (after === null) {
		return [];
	}
	const year = fiscalYearPhrase(after.sheet.fiscalYear, locale).text;
	const successor = after.carriedBy.get(number);
	return successor === undefined
		? [m.brief_next_said_ended({ number, year }, { locale })]
		: [m.brief_next_said_goes_on({ number, year, successor: successor.number }, { locale })];
}

/** The sheet's own foot, with the sheet of the year after among the sources where it is spoken of. */
function footOf(facts: BriefFacts, after: NextGoals | null, locale: Locale): SlideFoot {
	const own = sheetFoot(facts, locale);
	if (after === null || after.sheet.source === facts.sheet.source) {
		return own;
	}
	const sources = [...own.sources, ...sheetFoot({ ...facts, sheet: after.sheet }, locale).sources];
	return { ...own, source: sourceLine(sources, locale), sources };
}
