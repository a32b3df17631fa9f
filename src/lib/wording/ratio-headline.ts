import { m } from '$lib/paraglide/messages.js';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Qualifier, Reading } from '$lib/domain/value.ts';
import { referencePhrase } from './latest-change.ts';
import { amountPhrase } from './number.ts';
import { emphasise, type Headline, phrase } from './phrase.ts';
import { readingPhrase } from './reading.ts';
import { subjectInPeriod } from './subject.ts';

const REACHED = {
	'=': m.ratio_reached,
	'>': m.ratio_exceeded,
	'>=': m.ratio_at_least,
	'<': m.ratio_below,
	'<=': m.ratio_at_most,
	about: m.ratio_reached
} as const satisfies Record<Qualifier, unknown>;

/**
 * The sentence for a value that was published only as a ratio: 令和5年度の日和山浜 観光入込客数は、
 * 前年度の3倍を超えました。 The indicator is taken to name its own place, so no area is said.
 */
export function ratioHeadline(
	{ reading, ...observation }: Observation,
	indicator: Indicator,
	locale: Locale
): Headline {
	const subject = subjectInPeriod(indicator, null, observation.period, locale);
	const since = referencePhrase({ ...observation, reading }, indicator, locale);
	const what = reached(reading, indicator, locale);
	const sentence = phrase(locale, (show) =>
		m.ratio_sentence({ subject: show(subject), since: show(since), what: show(what) }, { locale })
	);
	return emphasise(sentence, what);
}

function reached(reading: Reading, indicator: Indicator, locale: Locale) {
	if (reading.kind === 'missing') {
		return readingPhrase(reading, indicator, locale);
	}
	const bare = reading.qualifier === 'about' ? 'about' : '=';
	const times = amountPhrase({ value: reading.value, qualifier: bare }, indicator, locale);
	return phrase(locale, (show) => REACHED[reading.qualifier]({ times: show(times) }, { locale }));
}
