import { type Locale, textIn } from '$lib/domain/locale.ts';
import { first, latest, type Series } from '$lib/domain/series.ts';
import { writeQuestion } from '$lib/explore/question.ts';
import { trendFields, type TrendQuestion } from '$lib/explore/trend.ts';
import type { Evidence } from './deck.ts';
import type { BriefFacts } from './facts.ts';

/** Where a series can be asked further: in its area, and from when to when only where a part of it is told. */
export function evidenceOf({ ground }: BriefFacts, series: Series, locale: Locale): Evidence {
	const { id, name } = series.indicator;
	const fields = trendFields(ground, id);
	const whole = ground.series(id, series.area) ?? series;
	const [from, to] = [first(series)?.period, latest(series)?.period];
	const question: TrendQuestion = {
		areas: [series.area],
		from: from === undefined || from === first(whole)?.period ? fields.from.usual : from,
		to: to === undefined || to === latest(whole)?.period ? fields.to.usual : to,
		scale: 'value',
		months: 'line'
	};
	return {
		indicator: id,
		name: textIn(name, locale),
		part: 'trend',
		query: writeQuestion(fields, question).toString()
	};
}
