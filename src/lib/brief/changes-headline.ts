import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { signedPercentPhrase } from '$lib/wording/number.ts';
import { emphasise, filled, type Headline, type Phrase, words } from '$lib/wording/phrase.ts';
import { subjectPhrase } from '$lib/wording/subject.ts';
import { things } from '$lib/wording/things.ts';
import { changeSentence } from './change-cells.ts';
import type { ChangeRow } from './change-rows.ts';

/** How many of the rows that have a good way went it, and how many the other. */
export interface WaysCount {
	readonly good: number;
	readonly bad: number;
	readonly same: number;
}

/** Counts the rows that can be compared and whose indicator should rise or fall; all others are no part of it. */
export function waysOf(rows: readonly ChangeRow[]): WaysCount {
	const counted = rows.filter(hasWay);
	const having = (tone: ChangeRow['tone']) => counted.filter((row) => row.tone === tone).length;
	return {
		good: having('good'),
		bad: having('bad'),
		same: counted.filter(({ way }) => way === 'same').length
	};
}

/**
 * What the changes come to: how many figures moved the way they should and how many the other way; the sentence of the
 * only one where there is one, but for a reported ratio, which its goal has for a headline. Where none of them should
 * move either way: the largest rate of change, or how many rose and how many fell where rates do not compare.
 */
export function changesHeadline(rows: readonly ChangeRow[], locale: Locale): Headline {
	const [only, ...more] = rows.filter(hasWay);
	if (only !== undefined && more.length === 0) {
		return isRatio(only) ? risenHeadline(rows, locale) : changeSentence(only, locale);
	}
	const ways = waysOf(rows);
	if (ways.good + ways.bad + ways.same > 0) {
		return waysHeadline(ways, locale);
	}
	return largestHeadline(rows, locale) ?? risenHeadline(rows, locale);
}

function isRatio({ series }: ChangeRow): boolean {
	return series.indicator.kind === 'ratio';
}

function hasWay({ series, way }: ChangeRow): boolean {
	const { direction } = series.indicator;
	return way !== null && (direction === 'increase' || direction === 'decrease');
}

function waysHeadline({ bad, good, same }: WaysCount, locale: Locale): Headline {
	const set = things(good + bad + same, locale);
	if (good > 0 && bad > 0) {
		const counts = { good: things(good, locale), bad: things(bad, locale) };
		const part = words(m.brief_changes_ways_part(counts, { locale }), locale);
		const sentence = filled(m.brief_changes_ways_both, { set: words(set, locale), part }, locale);
		return emphasise(sentence, part);
	}
	const say = { good: m.brief_changes_ways_good, bad: m.brief_changes_ways_bad };
	const sayAll = {
		good: m.brief_changes_ways_all_good,
		bad: m.brief_changes_ways_all_bad,
		same: m.brief_changes_ways_same
	};
	const moved = good > 0 ? 'good' : bad > 0 ? 'bad' : 'same';
	const sentence =
		moved !== 'same' && same > 0
			? say[moved]({ set, part: things(good + bad, locale) }, { locale })
			: sayAll[moved]({ set }, { locale });
	return { ...words(sentence, locale), emphasis: null };
}

/** Null unless every change that can be told has an exact rate, and one of them is the largest. */
function largestHeadline(rows: readonly ChangeRow[], locale: Locale): Headline | null {
	const rates = rows
		.filter(({ way }) => way !== null)
		.map((row) => ({ row, rate: 'reason' in row.change ? null : row.change.ratePct }))
		.sort((a, b) => Math.abs(b.rate?.value ?? 0) - Math.abs(a.rate?.value ?? 0));
	const [largest, second] = rates;
	const isExact = rates.every(({ rate }) => rate?.qualifier === '=');
	if (!isExact || !largest?.rate || !second?.rate || largest.row.way === 'same') {
		return null;
	}
	if (Math.abs(largest.rate.value) === Math.abs(second.rate.value)) {
		return null;
	}
	const { area, series } = largest.row;
	const parts: Record<'count' | 'subject' | 'rate', Phrase> = {
		count: words(things(rates.length, locale), locale),
		subject: subjectPhrase(series.indicator, area, locale),
		rate: signedPercentPhrase(largest.rate, locale)
	};
	return emphasise(filled(m.brief_changes_largest, parts, locale), parts.rate);
}

function risenHeadline(rows: readonly ChangeRow[], locale: Locale): Headline {
	const having = (way: ChangeRow['way']) => rows.filter((row) => row.way === way).length;
	const [up, down] = [having('up'), having('down')];
	const counts = { up: things(up, locale), down: things(down, locale) };
	const say =
		up === 0
			? down === 0
				? m.brief_changes_risen_none
				: m.brief_changes_risen_down
			: down === 0
				? m.brief_changes_risen_up
				: m.brief_changes_risen_both;
	return { ...words(say(counts, { locale }), locale), emphasis: null };
}
