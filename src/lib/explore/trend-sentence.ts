import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { at, latest } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { changeShort } from '$lib/wording/change.ts';
import { chartDescription } from '$lib/wording/chart-description.ts';
import { trendHeadline } from '$lib/wording/headline.ts';
import { signedAmountPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { filled, joinSentences, listed, type Phrase, words } from '$lib/wording/phrase.ts';
import { startOfRun } from '$lib/wording/run.ts';
import { besideOf } from './scaled.ts';
import { basePhrase, type Figures } from './scaled-figures.ts';
import { comparedLines, type Trend, type TrendLine } from './trend-lines.ts';

/** What a trend says in one sentence, of all the lines that were asked for; null where there is none. */
export function trendSentence(trend: Trend, figures: Figures, locale: Locale): Phrase | null {
	const [main, ...others] = trend.chosen;
	const last = main === undefined ? null : latest(main.series);
	if (main === undefined || last === null) {
		return null;
	}
	if (trend.scale === 'index') {
		return indexSentence(trend, last, figures, locale);
	}
	if (trend.scale === 'share') {
		return besideSentence(trend, { start: startOfRun(main.series, last), last }, figures, locale);
	}
	const compared = others.length === 0 ? null : comparedSentence(trend, locale);
	const headlines = trend.chosen.map(({ area, series }) => trendHeadline(series, area, locale));
	return compared ?? joinSentences(headlines, locale);
}

/** The trend in words, for whoever cannot see it: its sentence, then the details of its own line. */
export function trendTitle(
	trend: Trend,
	{ sentence, remarks }: { sentence: Phrase; remarks: readonly Phrase[] },
	locale: Locale
): string {
	const [main, ...others] = trend.chosen;
	if (main === undefined || trend.scale !== 'value') {
		return joinSentences([sentence, ...remarks], locale).spoken;
	}
	const { sequel } = trend;
	const after = sequel === null ? [] : [{ series: sequel.series, area: sequel.area }];
	const details = chartDescription([{ series: main.series, area: main.area }, ...after], locale);
	return others.length === 0 ? details.spoken : joinSentences([sentence, details], locale).spoken;
}

/** 出生者数の平成26年から令和6年までの増減は、中央区 △28.1%、西区 △31.0%です。 */
function comparedSentence(trend: Trend, locale: Locale): Phrase | null {
	const found = comparedLines(trend);
	if (found === null) {
		return null;
	}
	const { indicator } = trend;
	const items = found.compared.map(({ line, change }) => {
		const { difference } = change;
		const figure =
			difference !== null && indicator.kind === 'measure'
				? signedAmountPhrase(difference, indicator, locale)
				: changeShort(change, indicator, locale);
		return item(line, figure, locale);
	});
	const say = indicator.basis === 'projected' ? m.explore_compared_outlook : m.explore_compared;
	return filled(say, { ...spanParts(trend, found, locale), items: listed(items, locale) }, locale);
}

/** 平成26年（2014年）を100とすると、令和6年の出生者数は、中央区 71.9、西区 69.0です。 */
function indexSentence(trend: Trend, last: Observation, figures: Figures, locale: Locale): Phrase {
	const items = trend.chosen.flatMap((line) => {
		const end = latest(line.series);
		return end === null ? [] : [item(line, dated(figures.say(end.reading), end), locale)];
	});
	const bases = trend.chosen.flatMap(({ base }) => base ?? []);
	const { name, to } = spanParts(trend, { start: last, last }, locale);
	const base = basePhrase({ ...trend, bases }, locale);
	return filled(m.explore_index, { name, to, base, items: listed(items, locale) }, locale);

	function dated(figure: Phrase, end: Observation): Phrase {
		const period = periodPhrase(end.period, trend.indicator.periodType, locale);
		return end.period === last.period
			? figure
			: filled(m.explore_dated, { value: figure, period }, locale);
	}
}

/** 新潟市の出生者数に占める割合は、平成26年から令和6年までに、中央区 21.0%から22.4%になりました。 */
function besideSentence(trend: Trend, span: Span, figures: Figures, locale: Locale): Phrase {
	const isPart = besideOf(trend.indicator) === 'part';
	const isNow = span.start === span.last;
	const items = trend.chosen.flatMap((line) => {
		const from = at(line.series, span.start.period)?.reading;
		const to = at(line.series, span.last.period)?.reading;
		if (from?.kind !== 'amount' || to?.kind !== 'amount') {
			return [];
		}
		const parts = { from: figures.say(from), to: figures.say(to) };
		return [item(line, isNow ? parts.to : filled(m.explore_from_to, parts, locale), locale)];
	});
	const { name, from, to } = spanParts(trend, span, locale);
	const whole = words(trend.whole === null ? '' : textIn(trend.whole.name, locale), locale);
	const now = { name, whole, to, items: listed(items, locale) };
	return isNow
		? filled(isPart ? m.explore_part_now : m.explore_distance_now, now, locale)
		: filled(isPart ? m.explore_part : m.explore_distance, { ...now, from }, locale);
}

interface Span {
	readonly start: Observation;
	readonly last: Observation;
}

function spanParts({ indicator }: Trend, { start, last }: Span, locale: Locale) {
	return {
		name: words(textIn(indicator.name, locale), locale),
		from: periodPhrase(start.period, indicator.periodType, locale),
		to: periodPhrase(last.period, indicator.periodType, locale)
	};
}

/** 中央区 △28.1%. */
function item({ area }: TrendLine, figure: Phrase, locale: Locale): Phrase {
	const name = words(textIn(area.name, locale), locale);
	return filled(m.explore_item, { area: name, figure }, locale);
}
