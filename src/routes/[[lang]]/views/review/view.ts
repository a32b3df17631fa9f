import {
	ATTENTION_LEVELS,
	type AttentionLevel,
	byAttention,
	isBehind,
	isLongShort
} from '$lib/domain/attention.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { namesPhrase, reviewHeadline } from '$lib/wording/review.ts';
import { type Assessed, assessed } from './assessed.ts';
import { reviewFilters } from './filters.ts';
import { type ReviewLine, reviewLine } from './line.ts';
import { reviewRules } from './rules.ts';
import { reviewSubjects } from './subjects.ts';
import { unrecordedView } from './unrecorded.ts';

/** Lines that stand together. */
export interface ReviewGroup {
	readonly level: AttentionLevel;
	readonly heading: string;
	/** Whether the lines stand folded until they are asked for: calm ones, and many that can wait. */
	readonly isFolded: boolean;
	readonly lines: readonly ReviewLine[];
}

/** So many lines are read through; more would bury what comes after them. */
const MOST_UNFOLDED = 20;

const LEVELS = {
	first: m.review_level_first,
	next: m.review_level_next,
	unjudged: m.review_level_unjudged,
	calm: m.review_level_calm
} as const satisfies Record<AttentionLevel, unknown>;

/** What the page shows of the indicators. */
export type ReviewView = ReturnType<typeof reviewView>;

/** Everything that the page shows of the indicators, in order of attention. */
export function reviewView(locale: Locale) {
	const subjects = reviewSubjects();
	const judged = subjects.filter(isJudged).map(assessed);
	const groups = groupsOf(judged, locale);
	const day = periodPhrase(dataset().updated, 'date', locale).text;
	return {
		heading: m.review_title({}, { locale }),
		headline: reviewHeadline(countsOf(judged), locale),
		lead: m.review_lead({ day }, { locale }),
		paperDate: m.review_agenda_paper_date(
			{ site: textIn(dataset().title, locale), day },
			{ locale }
		),
		groups,
		filters: reviewFilters(
			groups.flatMap(({ lines }) => lines),
			locale
		),
		rules: reviewRules(locale),
		unrecorded: unrecordedView(locale),
		neutral: neutralSentence(
			subjects.filter((subject) => !isJudged(subject)).map(({ indicator }) => indicator),
			locale
		)
	};
}

function isJudged({ indicator }: { readonly indicator: Assessed['indicator'] }): boolean {
	return indicator.doIt || indicator.direction !== 'neutral';
}

function groupsOf(judged: readonly Assessed[], locale: Locale): ReviewGroup[] {
	const ordered = byAttention(judged);
	return ATTENTION_LEVELS.flatMap((level) => {
		const lines = ordered
			.filter((subject) => subject.level === level)
			.map((subject) => reviewLine(subject, locale));
		const heading = m.review_level_count(
			{ level: LEVELS[level]({}, { locale }), count: lines.length },
			{ locale }
		);
		return lines.length === 0
			? []
			: [{ level, heading, isFolded: isFolded(level, lines.length), lines }];
	});
}

function isFolded(level: AttentionLevel, count: number): boolean {
	return level === 'calm' || (level !== 'first' && count > MOST_UNFOLDED);
}

function countsOf(judged: readonly Assessed[]) {
	const short = judged.filter(({ attention }) => isBehind(attention.footing));
	const unjudged = judged.filter(({ level }) => level === 'unjudged');
	return {
		judged: judged.length - unjudged.length,
		short: short.length,
		long: short.filter(({ attention }) => isLongShort(attention)).length,
		unjudged: unjudged.length
	};
}

function neutralSentence(indicators: readonly Assessed['indicator'][], locale: Locale) {
	const names = [...new Set(indicators)].map(({ name }) => textIn(name, locale));
	return names.length === 0
		? null
		: m.review_neutral({ count: names.length, names: namesPhrase(names, locale).text }, { locale });
}
