import type { PeriodChange } from '$lib/domain/changes.ts';
import type { NoComparison } from '$lib/domain/comparison.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Period, previousYear } from '$lib/domain/period.ts';
import { latest } from '$lib/domain/series.ts';
import { type Amount, isOpenEnded } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { changePhrase } from '$lib/wording/change.ts';
import { directionOf, type Step } from '$lib/wording/direction.ts';
import { trendHeadline } from '$lib/wording/headline.ts';
import { periodPhrase, sincePhrase } from '$lib/wording/period.ts';
import { filled, joinSentences, type Phrase, words } from '$lib/wording/phrase.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { goesBelowZero } from '$lib/wording/run.ts';
import { subjectInPeriod } from '$lib/wording/subject.ts';
import { type AskedChanges, figureOf, figurePhrase } from './change-figures.ts';
import { isCounted, longestRun, runPhrase } from './change-run.ts';

const REASONS = {
	noCurrent: m.change_no_current,
	noPrevious: m.change_no_previous,
	break: m.change_break
} as const satisfies Record<NoComparison['reason'], unknown>;

const MOST = {
	observed: {
		amount: { up: m.explore_most_rise, down: m.explore_most_fall },
		level: { up: m.explore_most_higher, down: m.explore_most_lower }
	},
	projected: {
		amount: { up: m.explore_most_rise_outlook, down: m.explore_most_fall_outlook },
		level: { up: m.explore_most_higher_outlook, down: m.explore_most_lower_outlook }
	}
} as const satisfies Record<Indicator['basis'], unknown>;

/** Fewer changes have no extremes worth naming. */
const LEAST_FOR_EXTREMES = 3;

/** As rates are shown. */
const RATE_DECIMALS = 1;

/** The last change, the longest run of changes in one direction, and the largest ones. */
export function changeSentence(asked: AskedChanges, locale: Locale): Phrase {
	const { area, changes, series } = asked;
	const { indicator } = series;
	const end = latest(series);
	if (end === null || indicator.kind === 'ratio') {
		const headline = trendHeadline(series, area, locale);
		return joinSentences(
			[headline, words(m.explore_ratio_no_difference({}, { locale }), locale)],
			locale
		);
	}
	const last = changes.find(({ period }) => period === end.period);
	const run = longestRun(changes, indicator);
	return joinSentences(
		[
			lastSentence(asked, last, locale),
			...(run === null || last === undefined ? [] : [runPhrase(run, { series, last }, locale)]),
			...extremes(asked, locale)
		],
		locale
	);
}

/** 令和6年の中央区の出生者数は、前年から △127人（△11.4%）。 Where there is no change, the value and why. */
function lastSentence(
	{ area, as, series }: AskedChanges,
	last: PeriodChange | undefined,
	locale: Locale
): Phrase {
	const { indicator } = series;
	const end = latest(series) ?? series.points[0];
	const subject = subjectInPeriod(indicator, area, end.period, locale);
	const change = last?.change ?? ({ reason: 'noPrevious' } as const);
	const type = indicator.periodType;
	const from = last?.from ?? previousYear(end.period, type);
	if ('reason' in change) {
		const amount = readingPhrase(end.reading, indicator, locale);
		const since = sincePhrase(end.period, from, type, locale);
		return joinSentences(
			[
				filled(m.trend_value, { subject, amount }, locale),
				filled(REASONS[change.reason], { since }, locale)
			],
			locale
		);
	}
	const step = change.points ?? change.difference;
	if (step === null || directionOf(step, indicator.decimals) === null) {
		const since = sincePhrase(end.period, from, type, locale);
		return filled(m.explore_change_unknown, { subject, since }, locale);
	}
	const isPlain = as === 'difference' || goesBelowZero(series);
	const shown = isPlain ? { ...change, ratePct: null } : change;
	const what = changePhrase(shown, indicator, locale);
	return filled(m.explore_changed, { subject, change: what }, locale);
}

/** When it rose and when it fell most, where that is known and no other period is its equal. */
function extremes({ as, changes, series }: AskedChanges, locale: Locale): Phrase[] {
	const { indicator } = series;
	const told = changes.filter(({ change }) => !('reason' in change));
	const known = told
		.flatMap(({ change, period }) => {
			const amount = figureOf(change, as);
			return amount === null || isOpenEnded(amount.qualifier) ? [] : [{ period, amount }];
		})
		.sort((a, b) => b.amount.value - a.amount.value);
	const [highest, lowest] = [known[0], known.at(-1)];
	const isWhole = known.length === told.length && known.length >= LEAST_FOR_EXTREMES;
	if (!isWhole || highest === undefined || lowest === undefined) {
		return [];
	}
	const { up, down } = MOST[indicator.basis][isCounted(series) ? 'amount' : 'level'];
	return [...said(up, highest, 'up'), ...said(down, lowest, 'down')];

	function said(
		say: typeof m.explore_most_rise,
		{ amount, period }: { amount: Amount; period: Period },
		direction: Step
	): Phrase[] {
		const decimals = as === 'rate' ? RATE_DECIMALS : indicator.decimals;
		const equals = known.filter((one) => one.amount.value === amount.value);
		if (directionOf(amount, decimals) !== direction || equals.length > 1) {
			return [];
		}
		const figure = figurePhrase(amount, { as, indicator }, locale);
		const when = periodPhrase(period, indicator.periodType, locale);
		return [filled(say, { period: when, figure }, locale)];
	}
}
