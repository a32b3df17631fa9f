import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { signedPercentPhrase } from '$lib/wording/number.ts';
import { emphasise, filled, type Headline, type Phrase, words } from '$lib/wording/phrase.ts';
import { subjectPhrase } from '$lib/wording/subject.ts';
import { things } from '$lib/wording/things.ts';
import type { ChangeRow } from './change-rows.ts';

/** How many of the rows that have a good way went it, and how many the other. */
export interface WaysCount {
	readonly good: number;
	readonly bad: number;
	readonly same: number;
}

/** Counts the rows that can be compared and whose indicator should rise or fall; all others are no part of it. */
export function waysOf(rows: readonly ChangeRow[]): WaysCount {
	const counted = rows.filter(({ series, way }) => way !== null && hasGoodWay(series.indicator));
	const having = (tone: ChangeRow['tone']) => counted.filter((row) => row.tone === tone).length;
	return {
		good: having('good'),
		bad: having('bad'),
		same: counted.filter(({ way }) => way === 'same').length
	};
}

/**
 * What the changes come to: how many figures moved the way they should and how many the other way. Where none of them
 * should move either way: the largest rate of change, or how many rose and how many fell where rates do not compare.
 */
export function changesHeadline(rows: readonly ChangeRow[], locale: Locale): Headline {
	const { bad, good, same } = waysOf(rows);
	if (good + bad > 0) {
		return waysHeadline({ bad, good, same }, locale);
	}
	if (same > 0) {
		const count = things(same, locale);
		return { ...words(m.brief_changes_ways_same({ count }, { locale }), locale), emphasis: null };
	}
	return largestHeadline(rows, locale) ?? risenHeadline(rows, locale);
}

function hasGoodWay({ direction }: ChangeRow['series']['indicator']): boolean {
	return direction === 'increase' || direction === 'decrease';
}

function waysHeadline({ bad, good, same }: WaysCount, locale: Locale): Headline {
	const all = good + bad + same;
	const count = words(things(all, locale), locale);
	if (good > 0 && bad > 0) {
		const counts = { good: things(good, locale), bad: things(bad, locale) };
		const part = words(m.brief_changes_ways_part(counts, { locale }), locale);
		return emphasise(filled(m.brief_changes_ways_both, { count, part }, locale), part);
	}
	if (same > 0) {
		const say = good > 0 ? m.brief_changes_ways_good : m.brief_changes_ways_bad;
		const part = words(things(good + bad, locale), locale);
		return { ...filled(say, { count, part }, locale), emphasis: null };
	}
	const way = good > 0 ? m.brief_changes_way_good : m.brief_changes_way_bad;
	const part = words(way({ count: all }, { locale }), locale);
	return emphasise(filled(m.brief_changes_ways_all, { count, part }, locale), part);
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
