import type { RatioInput } from '$lib/charts/ratio-scene.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { amountOf } from '$lib/domain/value.ts';
import { amountPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { ratioHeadline } from '$lib/wording/ratio-headline.ts';
import { readingText } from '$lib/wording/ruby.ts';

/** A published ratio beside its reference, both by their periods; null when the value is missing. */
export function ratioInput(
	indicator: Indicator,
	observation: Observation,
	locale: Locale
): Omit<RatioInput, 'place'> | null {
	const amount = amountOf(observation.reading);
	const name = (period: Observation['period']) =>
		readingText(periodPhrase(period, indicator.periodType, locale).text);
	return (
		amount && {
			title: ratioHeadline(observation, indicator, locale).spoken,
			reference: { label: name(observation.reference ?? observation.period), text: '1' },
			value: {
				label: name(observation.period),
				text: readingText(amountPhrase(amount, indicator, locale).text),
				amount
			}
		}
	);
}
