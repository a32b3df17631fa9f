import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Override } from '$lib/domain/override.ts';
import type { Reported } from '$lib/domain/reported.ts';
import type { SchemeName } from '$lib/domain/scheme.ts';
import type { Verdicts } from '$lib/domain/verdicts.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodPhrase } from '$lib/wording/period.ts';
import { REPORTED_SIGNS } from '$lib/wording/reported-sign.ts';
import type { Verdict } from '$lib/wording/verdict.ts';
import { verdictView } from '../verdict-view.ts';
import { organizationName } from './organization.ts';

/** A verdict that people gave, beside the computed one. */
export interface Said {
	/** Who said it, and for an override when and why. */
	readonly by: string;
	readonly verdict: Verdict;
}

/** What was reported, then what a human decided. */
export function saidOf({ judged, override, reported }: Verdicts, locale: Locale): Said[] {
	return [
		...(reported === null ? [] : [reportedSaid(reported, locale)]),
		...(override === null ? [] : [overrideSaid(override, judged.scheme, locale)])
	];
}

function reportedSaid({ organization, state, verdict }: Reported, locale: Locale): Said {
	const by =
		organization === null
			? m.review_reported_label({}, { locale })
			: m.review_reported_by({ organization: organizationName(organization, locale) }, { locale });
	return { by, verdict: { ...REPORTED_SIGNS[state], word: textIn(verdict, locale) } };
}

function overrideSaid(override: Override, scheme: SchemeName, locale: Locale): Said {
	const places = {
		organization: organizationName(override.organization, locale),
		day: periodPhrase(override.date, 'date', locale).text,
		reason: textIn(override.reason, locale)
	};
	return {
		by: m.review_override_by(places, { locale }),
		verdict: verdictView({ scheme, status: override.status }, locale)
	};
}
