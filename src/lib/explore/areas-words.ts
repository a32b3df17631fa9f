import type { Area } from '$lib/domain/area.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import type { AreaValue } from '$lib/domain/rank.ts';
import { m } from '$lib/paraglide/messages.js';
import { amountPhrase } from '$lib/wording/number.ts';
import { periodPhrase, periodWithWestern } from '$lib/wording/period.ts';
import { filled, type Phrase, words } from '$lib/wording/phrase.ts';
import { amongPhrase, ordinal, rankSentence } from '$lib/wording/rank.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { statusWord } from '$lib/wording/status.ts';
import { type Compared, valuesAt } from './areas-compared.ts';

/** More areas than these are counted instead of named. */
const MOST_NAMED = 3;

const BETWEEN = { ja: '・', en: ' and ', easy: '・' } as const satisfies Record<Locale, string>;

const ENDS = {
	many: m.areas_ends_many,
	high: m.areas_ends_high,
	large: m.areas_ends_large
} as const;

/** An area in a period. */
export interface Place {
	readonly area: Area;
	readonly period: Period;
}

/** Counts are many or few, net figures (増減数) large or small, everything else high or low. */
export function scaleWord({ indicator }: Compared, isNet: boolean): keyof typeof ENDS {
	return indicator.kind !== 'count' ? 'high' : isNet ? 'large' : 'many';
}

/** What is compared, and when: 令和6年（2024年）の出生者数。 */
export function subjectPhrase({ indicator }: Compared, at: Period, locale: Locale): Phrase {
	const period = periodWithWestern(at, indicator.periodType, locale);
	const name = words(textIn(indicator.name, locale), locale);
	return filled(m.areas_sentence, { name, period }, locale);
}

/** Where the chosen area stands, then who has the highest and who the lowest value; nothing of what is not ranked. */
export function standingPhrases(compared: Compared, at: Period, locale: Locale): Phrase[] {
	const values = valuesAt(compared, at);
	if (typeof values === 'string') {
		return [];
	}
	const chosen = compared.areas.find(({ code }) => code === compared.chosen);
	const standing = chosen && rankSentence(values, chosen, compared.indicator, locale);
	return [...(standing ? [standing] : []), endsPhrase(compared, values, locale)];
}

/** The names of areas, or how many they are. */
export function namesPhrase(areas: readonly Area[], locale: Locale): Phrase {
	const [first] = areas;
	return first !== undefined && areas.length > MOST_NAMED
		? amongPhrase(first.kind, areas.length, locale)
		: words(areas.map(({ name }) => textIn(name, locale)).join(BETWEEN[locale]), locale);
}

/** 3位, 3rd. */
export function numberedPhrase(rank: number, locale: Locale): Phrase {
	return words(m.areas_rank({ rank: ordinal(rank, locale) }, { locale }), locale);
}

/** The value of an area, or why there is none, as it stands at a mark. */
export function markText({ at, indicator }: Compared, place: Place, locale: Locale): string {
	const observation = at(place.area.code, place.period);
	return readingText(recordedPhrase(indicator, observation, locale).text);
}

/** An area, a period and what is recorded there, as they are read aloud. */
export function spokenFigure(
	{ indicator, at }: Compared,
	{ area, period }: Place,
	locale: Locale
): string {
	const name = words(textIn(area.name, locale), locale).spoken;
	const when = periodPhrase(period, indicator.periodType, locale).spoken;
	return `${name} ${when} ${figurePhrase(indicator, at(area.code, period), locale).spoken}`;
}

/** What is recorded of an area, with its status where that is not final. */
function figurePhrase(
	indicator: Indicator,
	observation: Observation | null,
	locale: Locale
): Phrase {
	const what = recordedPhrase(indicator, observation, locale);
	const hasStatus = observation?.reading.kind === 'amount' && indicator.basis === 'observed';
	const status = hasStatus ? statusWord(observation.status, locale) : null;
	return status === null ? what : filled(m.with_status, { what, status }, locale);
}

function recordedPhrase(
	indicator: Indicator,
	observation: Observation | null,
	locale: Locale
): Phrase {
	return observation === null
		? words(m.not_recorded({}, { locale }), locale)
		: readingPhrase(observation.reading, indicator, locale);
}

function endsPhrase(compared: Compared, values: readonly AreaValue[], locale: Locale): Phrase {
	const { areas, indicator } = compared;
	const amounts = values.map(({ value }) => value);
	const [highest, lowest] = [Math.max(...amounts), Math.min(...amounts)];
	const most = amountPhrase({ value: highest, qualifier: '=' }, indicator, locale);
	const least = amountPhrase({ value: lowest, qualifier: '=' }, indicator, locale);
	if (highest === lowest) {
		const among = amongPhrase(areas[0]?.kind ?? 'ward', values.length, locale);
		return filled(m.areas_all_equal, { among, amount: most }, locale);
	}
	const having = (value: number) => {
		const codes = values.filter((one) => one.value === value).map(({ area }) => area);
		return namesPhrase(
			areas.filter(({ code }) => codes.includes(code)),
			locale
		);
	};
	const ends = { top: having(highest), most, bottom: having(lowest), least };
	return filled(ENDS[scaleWord(compared, lowest < 0)], ends, locale);
}
