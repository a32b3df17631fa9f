import type { m } from '$lib/paraglide/messages.js';
import type { Period, PeriodType } from '$lib/domain/period.ts';
import type { Telling } from './judged-telling.ts';
import { periodPhrase } from './period.ts';
import { type Phrase, phrase } from './phrase.ts';

type Clause = typeof m.judged_actual;

/** A clause about an amount of a period: 実績は4,733人（令和4年）. */
export function placed(say: Clause, amount: Phrase, period: Period, telling: Telling): Phrase {
	const { locale, periodType } = telling;
	const name = periodPhrase(period, typeOf(period, periodType), locale);
	return phrase(locale, (show) => say({ amount: show(amount), period: show(name) }, { locale }));
}

/** A month or a day says what it is; only a year counts as the plan does. */
function typeOf(period: Period, planned: PeriodType): PeriodType {
	if (period.length > 4) {
		return period.length > 7 ? 'date' : 'month';
	}
	return planned === 'fy' ? 'fy' : 'cy';
}
