import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { latest, segments, type Series } from '$lib/domain/series.ts';
import { type Amount, amountOf, combineQualifiers } from '$lib/domain/value.ts';
import { changeShort } from './change.ts';
import { honestRate } from './digits.ts';
import { yearlyChange } from './latest-change.ts';
import { trendHeadline } from './headline.ts';
import { amountPhrase, percentPhrase } from './number.ts';
import { periodPhrase, yearBefore } from './period.ts';
import { emphasise, type Headline, joinSentences, type Phrase, phrase, words } from './phrase.ts';
import { startOfRun } from './run.ts';
import { subjectPhrase } from './subject.ts';

const WESTERN = { western: true } as const;

/**
 * Where a leading trend stands: 新潟県の観光入込客数は4年続けて増え、2018年の84.7%になりました。 Said when the
 * newest yearly values rose or fell at least twice on end and the first value of their unbroken run is
 * above zero; otherwise it is the `trendHeadline`. Japanese western years match the chart's axis.
 */
export function leadingTrendHeadline(series: Series, area: Area | null, locale: Locale): Headline {
	const last = latest(series);
	const streak = streakOf(series);
	const since = last === null ? null : levelSince(series, last, locale);
	if (since === null || streak === null || series.indicator.basis === 'projected') {
		return trendHeadline(series, area, locale);
	}
	const say = streak.direction === 'up' ? m.leading_rising : m.leading_falling;
	const run = words(say({ count: String(streak.years) }, { locale }), locale);
	const subject = subjectPhrase(series.indicator, area, locale);
	const sentence = phrase(locale, (show) =>
		m.leading_headline(
			{ subject: show(subject), run: show(run), from: show(since.from), share: show(since.share) },
			{ locale }
		)
	);
	return emphasise(sentence, run);
}

/**
 * The figures behind it: 2024年の観光入込客数は6,341.5万人。前年から+1.6%、2018年の84.7%にあたります。 What cannot be
 * computed is left out; null when no value is recorded.
 */
export function leadingTrendSentence(
	series: Series,
	area: Area | null,
	locale: Locale
): Phrase | null {
	const { indicator } = series;
	const last = latest(series);
	const amount = last === null ? null : amountOf(last.reading);
	if (last === null || amount === null) {
		return null;
	}
	const parts = {
		period: periodPhrase(last.period, indicator.periodType, locale, WESTERN),
		subject: subjectPhrase(indicator, area, locale),
		amount: amountPhrase(amount, indicator, locale),
		since: yearBefore(indicator.periodType, locale)
	};
	const figure = phrase(locale, (show) =>
		m.leading_value(
			{ period: show(parts.period), subject: show(parts.subject), amount: show(parts.amount) },
			{ locale }
		)
	);
	const level = levelSince(series, last, locale);
	const yearly = yearlyChange(series);
	if (level === null || 'reason' in yearly) {
		return figure;
	}
	const change = changeShort(yearly, indicator, locale);
	const compared = phrase(locale, (show) =>
		m.leading_compared(
			{
				since: show(parts.since),
				change: show(change),
				from: show(level.from),
				share: show(level.share)
			},
			{ locale }
		)
	);
	return joinSentences([figure, compared], locale);
}

interface Level {
	readonly from: Phrase;
	readonly share: Phrase;
}

/** What share of the first value of its unbroken run the last value is; null when that says nothing. */
function levelSince(series: Series, last: Observation, locale: Locale): Level | null {
	const { kind, periodType } = series.indicator;
	const start = startOfRun(series, last);
	const [a, b] = [amountOf(last.reading), amountOf(start.reading)];
	const qualifier = a && b && combineQualifiers(a.qualifier, b.qualifier, 'ratio');
	const counted = kind === 'count' || kind === 'measure';
	if (!counted || start === last || !a || !b || !qualifier || b.value <= 0 || a.value < 0) {
		return null;
	}
	const { value, decimals } = honestRate((a.value / b.value) * 100);
	return {
		from: periodPhrase(start.period, periodType, locale, WESTERN),
		share: percentPhrase({ value, qualifier } satisfies Amount, decimals, locale)
	};
}

function streakOf(series: Series): { years: number; direction: 'up' | 'down' } | null {
	const run = segments(series).at(-1) ?? [];
	const values = run.flatMap(({ reading }) => amountOf(reading)?.value ?? []);
	const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
	const last = steps.at(-1) ?? 0;
	const years = steps.length - 1 - steps.findLastIndex((step) => step !== last);
	if (series.indicator.cycleMonths !== 12 || last === 0 || years < 2) {
		return null;
	}
	return { years, direction: last > 0 ? 'up' : 'down' };
}
