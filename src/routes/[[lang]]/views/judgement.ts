import { type Judgement, type JudgementStatus, judge } from '$lib/domain/judgement.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import type { Target, TargetKind } from '$lib/domain/target.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { seriesFor, targetsFor } from '$lib/server/indicators.ts';
import { judgementSentence, judgementWord } from '$lib/wording/judgement.ts';
import { amountPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { knownIndicator } from './known.ts';
import type { Verdict } from './verdict.ts';

/** Our judgement with what it rests on. */
export interface JudgementView {
	readonly verdict: Verdict;
	readonly sentence: string;
	readonly lines: readonly { readonly label: string; readonly text: string }[];
}

const TONES = {
	achieved: 'good',
	onTrack: 'good',
	improving: 'bad',
	unchanged: 'neutral',
	worse: 'bad',
	missed: 'bad',
	notAssessable: 'neutral'
} as const satisfies Record<JudgementStatus, Verdict['tone']>;

const KINDS = {
	baseline: m.target_baseline,
	interim: m.target_interim,
	final: m.target_final
} as const satisfies Record<TargetKind, unknown>;

/** The judgement of an indicator in an area; null where the plan names neither baseline nor target. */
export function judgementView(id: string, area: string, locale: Locale): JudgementView | null {
	const targets = plannedIn(id, area);
	if (targets.length === 0) {
		return null;
	}
	const indicator = knownIndicator(id);
	const series = seriesFor(id, targets[0]?.area ?? area);
	const judgement: Judgement = judge({
		indicator,
		actual: series === null ? null : latest(series),
		targets,
		rounding: dataset().rounding
	});
	return {
		verdict: verdictOf(judgement.status, locale),
		sentence: judgementSentence(judgement, indicator, locale).text,
		lines: targets.map(({ kind, period, value }) => ({
			label: KINDS[kind](
				{ period: periodPhrase(period, indicator.periodType, locale).text },
				{ locale }
			),
			text: amountPhrase({ value, qualifier: '=' }, indicator, locale).text
		}))
	};
}

/** The word and mark of a status as a badge shows them. */
export function verdictOf(status: JudgementStatus, locale: Locale): Verdict {
	const { mark, text } = judgementWord(status, locale);
	return { mark, word: text, tone: TONES[status] };
}

/** The plan's points for the area itself, else for whichever area the plan names. */
function plannedIn(id: string, area: string): readonly Target[] {
	const own = targetsFor(id, area);
	return own.length > 0 ? own : dataset().targets.filter(({ indicator }) => indicator === id);
}
