import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Override } from '$lib/domain/override.ts';
import type { Reported } from '$lib/domain/reported.ts';
import type { Verdicts } from '$lib/domain/verdicts.ts';
import { m } from '$lib/paraglide/messages.js';
import { sourceById } from '$lib/server/indicators.ts';
import { judgedWord, schemeName } from '$lib/wording/judged.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { conflictSentences, reportedWord } from '$lib/wording/plan-verdicts.ts';
import { REPORTED_SIGNS } from '$lib/wording/reported-sign.ts';
import { knownOrganization } from './known.ts';
import { type SourceView, sourceView } from './source.ts';
import type { Verdict } from '$lib/wording/verdict.ts';
import { verdictView } from './verdict-view.ts';

/** One of the three verdicts; without a badge where nobody gave it. */
export interface VerdictCard {
	readonly label: string;
	readonly verdict: Verdict | null;
	readonly lines: readonly string[];
	readonly source: SourceView | null;
}

/** 計算・報告・修正, side by side and never merged. */
export interface VerdictsView {
	readonly heading: string;
	readonly cards: readonly [VerdictCard, VerdictCard, VerdictCard];
	readonly conflicts: readonly string[];
}

/** The three verdicts as the page shows them. */
export function verdictsView(verdicts: Verdicts, locale: Locale): VerdictsView {
	return {
		heading: m.plan_verdicts_heading({}, { locale }),
		cards: [
			computedCard(verdicts, locale),
			reportedCard(verdicts, locale),
			overrideCard(verdicts, locale)
		],
		conflicts: conflictSentences(verdicts, locale).map(({ text }) => text)
	};
}

/** What an organisation reported, as a badge. */
export function reportedVerdict({ state }: Reported, locale: Locale): Verdict {
	const { mark, text } = reportedWord(state, locale);
	return { mark, word: text, tone: REPORTED_SIGNS[state].tone };
}

function computedCard({ judged }: Verdicts, locale: Locale): VerdictCard {
	return {
		label: m.plan_computed({}, { locale }),
		verdict: verdictView(judged, locale),
		lines: [schemeName(judged.scheme, locale).text, m.plan_computed_note({}, { locale })],
		source: null
	};
}

function reportedCard({ reported, period, indicator }: Verdicts, locale: Locale): VerdictCard {
	const label = m.plan_reported({}, { locale });
	if (reported === null) {
		const none =
			period === null
				? m.plan_reported_none_at_all({}, { locale })
				: m.plan_reported_none(
						{ period: periodPhrase(period, indicator.periodType, locale).text },
						{ locale }
					);
		return { label, verdict: null, lines: [none], source: null };
	}
	const when = periodPhrase(reported.period, indicator.periodType, locale).text;
	return {
		label,
		verdict: reportedVerdict(reported, locale),
		lines: [
			quoted(textIn(reported.verdict, locale), locale),
			reported.organization === null
				? m.plan_reported_of_unknown({ period: when }, { locale })
				: m.plan_reported_of(
						{ period: when, organization: organizationName(reported.organization, locale) },
						{ locale }
					)
		],
		source: sourceView(sourceById(reported.source), locale)
	};
}

function overrideCard({ override, judged }: Verdicts, locale: Locale): VerdictCard {
	const label = m.plan_override({}, { locale });
	if (override === null) {
		const none = m.plan_override_none({}, { locale });
		return { label, verdict: null, lines: [none], source: null };
	}
	return {
		label,
		verdict: verdictView({ scheme: judged.scheme, status: override.status }, locale),
		lines: [
			m.plan_reason_label({ reason: textIn(override.reason, locale) }, { locale }),
			decidedLine(override, locale),
			m.plan_override_kept({ computed: judgedWord(judged, locale).text }, { locale })
		],
		source: null
	};
}

function decidedLine({ date, organization }: Override, locale: Locale): string {
	const day = periodPhrase(date, 'date', locale).text;
	const name = organizationName(organization, locale);
	return m.plan_override_by({ day, organization: name }, { locale });
}

function organizationName(id: string, locale: Locale): string {
	return textIn(knownOrganization(id).name, locale);
}

function quoted(text: string, locale: Locale): string {
	return locale === 'en' ? `“${text}”` : `「${text}」`;
}
