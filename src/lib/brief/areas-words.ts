import type { Area } from '$lib/domain/area.ts';
import { textIn, type Locale } from '$lib/domain/locale.ts';
import type { AreaValue } from '$lib/domain/rank.ts';
import { seriesWithin } from '$lib/domain/scaled.ts';
import { latest } from '$lib/domain/series.ts';
import { changeOf, sizeOf, stretchPhrases } from '$lib/explore/areas-change.ts';
import { valuesAt } from '$lib/explore/areas-compared.ts';
import type { Comparison } from '$lib/explore/areas-part.ts';
import { standingPhrases } from '$lib/explore/areas-words.ts';
import { m } from '$lib/paraglide/messages.js';
import { trendHeadline } from '$lib/wording/headline.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import {
	emphasise,
	filled,
	type Headline,
	joinSentences,
	type Phrase,
	words
} from '$lib/wording/phrase.ts';
import { rankPhrase } from '$lib/wording/rank.ts';
import { missingSentence, readingPhrase } from '$lib/wording/reading.ts';
import { startOfRun } from '$lib/wording/run.ts';
import { subjectInPeriod } from '$lib/wording/subject.ts';
import { things } from '$lib/wording/things.ts';
import { ratePhrase, wardMapSentence } from '$lib/wording/ward-map.ts';

const KICKERS = {
	ward: m.brief_areas_wards,
	city: m.brief_areas_cities,
	prefecture: m.brief_areas_prefectures
} as const satisfies Record<Area['kind'], unknown>;

/** A headline, and what else is said aloud after it. */
export interface AreasWords {
	readonly headline: Headline;
	readonly more: readonly Phrase[];
}

/** Where the chosen area stands in a period; without one, who has the highest and who the lowest value. */
export function areasWords(of: Comparison): AreasWords {
	const { at, compared, locale } = of;
	const { areas, chosen, indicator } = compared;
	const values = valuesAt(compared, at);
	const area = areas.find(({ code }) => code === chosen) ?? null;
	const standings = standingPhrases(compared, at, locale);
	const ends = standings.slice(-1);
	const standing =
		area === null || typeof values === 'string'
			? null
			: rankPhrase(values, area, indicator, locale);
	if (area !== null && standing !== null) {
		const subject = subjectInPeriod(indicator, area, at, locale);
		const sentence = filled(m.brief_areas_standing, { subject, standing }, locale);
		return { headline: emphasise(sentence, standing), more: ends };
	}
	if (area !== null && ends.length === 0) {
		return { headline: valueHeadline(of, area), more: [] };
	}
	const name = words(textIn(indicator.name, locale), locale);
	const period = periodPhrase(at, indicator.periodType, locale);
	const subject = filled(m.areas_sentence, { name, period }, locale);
	return { headline: plain(joinSentences([subject, ...ends], locale)), more: [] };
}

/** How the chosen area changed beside the others; without one, between which rates the others lie. */
export function areasRateWords(of: Comparison, since: Comparison['at']): AreasWords {
	const { at, compared, locale } = of;
	const { areas, chosen } = compared;
	const stretch = { since, at };
	const phrases = stretchPhrases(compared, stretch, locale);
	const area = areas.find(({ code }) => code === chosen) ?? null;
	if (area === null) {
		const ends = phrases.length > 1 ? [...phrases.slice(0, 1), ...phrases.slice(-1)] : phrases;
		return { headline: plain(joinSentences(ends, locale)), more: phrases.slice(1, -1) };
	}
	const rates = areas.flatMap(({ code }): AreaValue[] => {
		const rate = sizeOf(changeOf(compared, code, stretch), 'rate');
		return rate === null ? [] : [{ area: code, value: rate.value }];
	});
	const move = moveHeadline(of, area, since);
	const standing = ratePhrase(rates, area, locale);
	if (move === null || standing === null) {
		const subject = phrases.slice(0, 1);
		const sentence = wardMapSentence(rates, area, locale);
		return { headline: plain(joinSentences([...subject, sentence], locale)), more: [] };
	}
	const sentence = filled(m.brief_areas_rate, { move, standing }, locale);
	return { headline: emphasise(sentence, standing), more: phrases.slice(2) };
}

/** 中央区の人口は11年で1.2%減りました。 Null where the unbroken run of values starts later than the stretch. */
function moveHeadline(of: Comparison, area: Area, since: Comparison['at']): Headline | null {
	const { at, compared, locale } = of;
	const series = compared.series.get(area.code);
	const within = series ? seriesWithin(series, since, at) : null;
	const last = within === null ? null : latest(within);
	if (within === null || last?.period !== at || startOfRun(within, last).period !== since) {
		return null;
	}
	return trendHeadline(within, area, locale);
}

/** The value of the area that cannot be ranked, or why there is none. */
function valueHeadline({ at, compared, locale }: Comparison, area: Area): Headline {
	const { indicator } = compared;
	const observation = compared.at(area.code, at);
	if (observation?.reading.kind !== 'amount') {
		const reason =
			observation?.reading.kind === 'missing' ? observation.reading.reason : 'notCollected';
		return plain(missingSentence({ reason, indicator, area, period: at }, locale));
	}
	const amount = readingPhrase(observation.reading, indicator, locale);
	const subject = subjectInPeriod(indicator, area, at, locale);
	return emphasise(filled(m.trend_value, { subject, amount }, locale), amount);
}

function plain(phrase: Phrase): Headline {
	return { ...phrase, emphasis: null };
}

/** 8つの区の中で. */
export function areasKicker(areas: readonly Area[], locale: Locale): string {
	const kind = areas[0]?.kind ?? 'ward';
	return KICKERS[kind]({ count: things(areas.length, locale) }, { locale });
}
