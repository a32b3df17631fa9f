import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import { changeBetween, type Comparison } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { latest, type Series } from '$lib/domain/series.ts';
import { isOpenEnded } from '$lib/domain/value.ts';
import { movePhrase, passagePhrase } from './move.ts';
import { periodPhrase, spanPhrase } from './period.ts';
import { emphasise, type Headline, type Phrase, phrase } from './phrase.ts';
import { missingSentence, readingPhrase } from './reading.ts';
import { ratioHeadline } from './ratio-headline.ts';
import { startOfRun, goesBelowZero } from './run.ts';
import { statusWord } from './status.ts';
import { subjectInPeriod, subjectPhrase } from './subject.ts';

/**
 * The sentence that a page or a chart opens with: 中央区の出生児数は11年で28%減りました。
 *
 * It speaks of the last unbroken run of values only: a trend over periods that are not recorded would be
 * a guess. Where the latest value stands alone behind a gap or a break, it is said with its period and
 * nothing else, which is short and always true. Months are compared with the same month only and both
 * are named, so a series with a few months a year has no trend.
 *
 * Percentages move in points, measures by their difference, counts in % or, from doubling on, in times;
 * below 0.5 % they ほぼ変わっていません; counts that go to zero or below are said from value to value. A
 * value with an open end is said as it stands; a reported ratio as reported; projected values as 見通し;
 * 速報 and 推計 are named. Where all values are missing the sentence says why.
 * `emphasis` is the part that carries it.
 */
export function trendHeadline(series: Series, area: Area | null, locale: Locale): Headline {
	const { indicator } = series;
	const last = latest(series);
	if (last === null) {
		return { ...nothingRecorded(series, area, locale), emphasis: null };
	}
	if (indicator.kind === 'ratio') {
		return ratioHeadline(last, indicator, locale);
	}
	const start = startOfRun(series, last);
	if (start === last || isOpen(start) || isOpen(last)) {
		return valueHeadline(last, series, area, locale);
	}
	const comparison = changeBetween(series, start.period, last.period);
	const move = 'reason' in comparison ? null : moveOf(series, comparison, locale);
	return move === null
		? valueHeadline(last, series, area, locale)
		: moveHeadline({ start, last, move }, series, area, locale);
}

function moveOf(series: Series, comparison: Comparison, locale: Locale): Phrase | null {
	const { indicator } = series;
	return indicator.kind === 'count' && goesBelowZero(series)
		? passagePhrase(comparison, indicator, locale)
		: movePhrase(comparison, indicator, locale);
}

function moveHeadline(
	{ start, last, move }: { start: Observation; last: Observation; move: Phrase },
	{ indicator }: Series,
	area: Area | null,
	locale: Locale
): Headline {
	const type = indicator.periodType;
	const parts = {
		subject: subjectPhrase(indicator, area, locale),
		from: periodPhrase(start.period, type, locale),
		to: periodPhrase(last.period, type, locale),
		span: type === 'month' ? null : spanPhrase(start.period, last.period, type, locale),
		what: withStatus(move, last, indicator, locale)
	};
	const { span } = parts;
	const projected = indicator.basis === 'projected';
	const sentence = phrase(locale, (show) => {
		const subject = show(parts.subject);
		const what = show(parts.what);
		if (span === null) {
			const way = { subject, what, from: show(parts.from), to: show(parts.to) };
			return projected ? m.outlook_between(way, { locale }) : m.trend_between(way, { locale });
		}
		return projected
			? m.outlook({ subject, what, span: show(span), to: show(parts.to) }, { locale })
			: m.trend({ subject, what, span: show(span) }, { locale });
	});
	return emphasise(sentence, move);
}

/** One value with its period: 令和6年の中央区の出生者数は4,733人です。 */
export function valueHeadline(
	last: Observation,
	{ indicator }: Series,
	area: Area | null,
	locale: Locale
): Headline {
	const subject = subjectInPeriod(indicator, area, last.period, locale);
	const figure = readingPhrase(last.reading, indicator, locale);
	const what = withStatus(figure, last, indicator, locale);
	const say = indicator.basis === 'projected' ? m.outlook_value : m.trend_value;
	const sentence = phrase(locale, (show) =>
		say({ subject: show(subject), amount: show(what) }, { locale })
	);
	return emphasise(sentence, figure);
}

function nothingRecorded({ indicator, points }: Series, area: Area | null, locale: Locale): Phrase {
	const { reading } = points.at(-1) ?? points[0];
	const reason = reading.kind === 'missing' ? reading.reason : 'unknown';
	return missingSentence({ reason, indicator, area, period: null }, locale);
}

/** Names a value that may still change or was estimated; a projection says so by its own sentence. */
export function withStatus(
	what: Phrase,
	{ status }: Observation,
	{ basis }: Indicator,
	locale: Locale
): Phrase {
	const word = statusWord(status, locale);
	if (word === null || status === 'revised' || basis === 'projected') {
		return what;
	}
	return phrase(locale, (show) =>
		m.with_status({ what: show(what), status: show(word) }, { locale })
	);
}

function isOpen({ reading }: Observation): boolean {
	return reading.kind === 'amount' && isOpenEnded(reading.qualifier);
}
