import type { PeriodChange } from '$lib/domain/changes.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { directionOf, type Step } from '$lib/wording/direction.ts';
import { periodPhrase, yearBefore } from '$lib/wording/period.ts';
import { filled, type Phrase, words } from '$lib/wording/phrase.ts';
import { goesBelowZero } from '$lib/wording/run.ts';

/** Changes one after the other that all go the same way. */
export interface ChangeRun {
	readonly direction: Step;
	readonly changes: readonly [PeriodChange, ...PeriodChange[]];
}

const LEAST = 2;

type Say = (
	places: Readonly<Record<'span' | 'way' | 'since' | 'from' | 'to', string>>,
	options: { readonly locale: Locale }
) => string;

/** For a run that ends with the last change, and for one that ended before. */
interface RunMessages {
	readonly current: Say;
	readonly past: Say;
}

const YEARLY: RunMessages = { current: m.explore_run, past: m.explore_past_run };
const MONTHLY: RunMessages = { current: m.explore_run_months, past: m.explore_past_run_months };
const EXPECTED: RunMessages = { current: m.explore_run_outlook, past: m.explore_past_run_outlook };

const WAYS = {
	observed: {
		amount: { up: m.explore_way_up, down: m.explore_way_down },
		level: { up: m.explore_way_higher, down: m.explore_way_lower }
	},
	projected: {
		amount: { up: m.explore_will_up, down: m.explore_will_down },
		level: { up: m.explore_will_higher, down: m.explore_will_lower }
	}
} as const satisfies Record<Indicator['basis'], unknown>;

/**
 * The longest run of changes in one direction, as they show; the later of two equal ones. A change that is
 * unknown, or none, ends a run. Null where none is two long.
 */
export function longestRun(
	changes: readonly PeriodChange[],
	{ decimals }: Indicator
): ChangeRun | null {
	const runs: ChangeRun[] = [];
	let before: Step | null = null;
	for (const one of changes) {
		const direction = stepOf(one, decimals);
		const run = runs.at(-1);
		if (direction !== null && run !== undefined && before === direction) {
			runs[runs.length - 1] = { direction, changes: [...run.changes, one] };
		} else if (direction !== null) {
			runs.push({ direction, changes: [one] });
		}
		before = direction;
	}
	return runs.reduce<ChangeRun | null>(
		(longest, run) =>
			run.changes.length >= Math.max(LEAST, longest?.changes.length ?? 0) ? run : longest,
		null
	);
}

/** 5年続けて減りました。 Where the run ended before `last`, from when to when it was; what is projected is expected to. */
export function runPhrase(
	{ changes, direction }: ChangeRun,
	{ series, last }: { series: Series; last: PeriodChange },
	locale: Locale
): Phrase {
	const { basis, cycleMonths, periodType } = series.indicator;
	const count = String(changes.length);
	const isMonthly = periodType === 'month';
	const isYearly = !isMonthly && cycleMonths === 12;
	const span = isMonthly ? m.span_months : isYearly ? m.span_years : m.explore_times;
	const end = changes.at(-1) ?? changes[0];
	const parts = {
		span: words(span({ count }, { locale }), locale),
		way: words(wayOf(direction, series, locale), locale),
		since: yearBefore(periodType, locale),
		from: periodPhrase(changes[0].period, periodType, locale),
		to: periodPhrase(end.period, periodType, locale)
	};
	const { current, past } = basis === 'projected' ? EXPECTED : isMonthly ? MONTHLY : YEARLY;
	return filled(end === last ? current : past, parts, locale);
}

/** Whether more and fewer are the words: 増減数 that go below zero go up and down, lest they be taken for a count. */
export function isCounted(series: Series): boolean {
	return series.indicator.kind === 'count' && !goesBelowZero(series);
}

function stepOf({ change }: PeriodChange, decimals: number): Step | null {
	const amount = 'reason' in change ? null : (change.points ?? change.difference);
	const direction = amount === null ? null : directionOf(amount, decimals);
	return direction === 'same' ? null : direction;
}

function wayOf(direction: Step, series: Series, locale: Locale): string {
	const ways = WAYS[series.indicator.basis];
	return ways[isCounted(series) ? 'amount' : 'level'][direction]({}, { locale });
}
