import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import { first, latest, type Series } from '$lib/domain/series.ts';
import { isOpenEnded } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { trendHeadline } from '$lib/wording/headline.ts';
import { periodPhrase, periodWithWestern } from '$lib/wording/period.ts';
import { filled, listed, type Phrase, words } from '$lib/wording/phrase.ts';
import type { Ground } from './ground.ts';
import { crossedBreaks } from './range-breaks.ts';
import { comparedLines, type Trend } from './trend-lines.ts';

/** What a reader must know of a trend beside its sentence. */
export function trendRemarks(ground: Ground, trend: Trend, locale: Locale): Phrase[] {
	return [
		...breakRemarks(ground, trend, locale),
		...baseRemarks(trend, locale),
		...uncomparedRemark(trend, locale),
		...leftOutRemarks(trend, locale),
		...missingRemarks(trend, locale),
		...openRemark(trend, locale),
		...sequelRemarks(trend, locale)
	];
}

/** Why the chosen lines are broken, or end before their values do. */
function breakRemarks(ground: Ground, trend: Trend, locale: Locale): Phrase[] {
	const { chosen, indicator, range, scale } = trend;
	const reach = chosen.flatMap(({ published, series }) => {
		const whole = scale === 'index' ? published : series;
		const [from, to] = [first(series)?.period, latest(whole)?.period];
		return from === undefined || to === undefined ? [] : [{ from, to: earlier(to, range.to) }];
	});
	const within = crossedBreaks(ground, indicator, reach, locale);
	return within.length > 0 && scale === 'index'
		? [...within, words(m.explore_index_ends({}, { locale }), locale)]
		: within;
}

function earlier(a: Period, b: Period | null): Period {
	return b !== null && comparePeriods(b, a) < 0 ? b : a;
}

/** Where the lines of an index start from values of different periods, which ones. */
function baseRemarks({ chosen, indicator }: Trend, locale: Locale): Phrase[] {
	const bases = chosen.flatMap(({ area, base }) => (base === undefined ? [] : [{ area, base }]));
	if (new Set(bases.map(({ base }) => base.period)).size < 2) {
		return [];
	}
	return bases.map(({ area, base }) => {
		const name = words(textIn(area.name, locale), locale);
		const period = periodWithWestern(base.period, indicator.periodType, locale);
		return filled(m.explore_base_of, { area: name, base: period }, locale);
	});
}

/** Which of several areas have no change over the span that the sentence speaks of. */
function uncomparedRemark(trend: Trend, locale: Locale): Phrase[] {
	const found = trend.scale === 'value' ? comparedLines(trend) : null;
	if (found === null || found.compared.length === trend.chosen.length) {
		return [];
	}
	const left = trend.chosen.filter((line) => !found.compared.some((one) => one.line === line));
	const type = trend.indicator.periodType;
	const parts = {
		areas: names(
			left.map(({ area }) => area),
			locale
		),
		from: periodPhrase(found.start.period, type, locale),
		to: periodPhrase(found.last.period, type, locale)
	};
	return [filled(m.explore_not_compared, parts, locale)];
}

/** Which of the areas asked for are not drawn, and why. */
function leftOutRemarks(trend: Trend, locale: Locale): Phrase[] {
	if (trend.scale === 'share' && trend.whole !== null) {
		return besideRemarks(trend.leftOut, trend.whole, locale);
	}
	if (trend.leftOut.length === 0) {
		return [];
	}
	const areas = names(trend.leftOut, locale);
	const say = trend.scale === 'index' ? m.explore_no_base : m.explore_no_value;
	return [filled(say, { areas }, locale)];
}

function besideRemarks(leftOut: readonly Area[], whole: Area, locale: Locale): Phrase[] {
	const outside = leftOut.filter(({ code }) => code !== whole.code);
	const name = words(textIn(whole.name, locale), locale);
	return [
		...(outside.length < leftOut.length
			? [filled(m.explore_is_whole, { whole: name }, locale)]
			: []),
		...(outside.length > 0
			? [filled(m.explore_not_inside, { areas: names(outside, locale), whole: name }, locale)]
			: [])
	];
}

/** How many recorded periods of each chosen line have no value. */
function missingRemarks({ chosen }: Trend, locale: Locale): Phrase[] {
	return chosen.flatMap(({ area, series }) => {
		const count = missingIn(series);
		const name = words(textIn(area.name, locale), locale);
		return count === 0
			? []
			: [filled(m.explore_missing, { area: name, count: words(String(count), locale) }, locale)];
	});
}

function missingIn({ points }: Series): number {
	return points.filter(({ reading }) => reading.kind === 'missing').length;
}

function openRemark({ chosen }: Trend, locale: Locale): Phrase[] {
	const isOpen = chosen.some(({ series }) =>
		series.points.some(({ reading }) => reading.kind === 'amount' && isOpenEnded(reading.qualifier))
	);
	return isOpen ? [words(m.explore_open_ended({}, { locale }), locale)] : [];
}

/** What is expected after the observed values, and why the lines of the two do not meet. */
function sequelRemarks({ sequel }: Trend, locale: Locale): Phrase[] {
	if (sequel === null) {
		return [];
	}
	const { area, series } = sequel;
	return [
		...(series.indicator.basis === 'projected' ? [trendHeadline(series, area, locale)] : []),
		words(m.explore_not_joined({}, { locale }), locale)
	];
}

function names(areas: readonly Area[], locale: Locale): Phrase {
	return listed(
		areas.map(({ name }) => words(textIn(name, locale), locale)),
		locale
	);
}
