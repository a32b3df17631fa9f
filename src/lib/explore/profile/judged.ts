import { type Locale, textIn } from '$lib/domain/locale.ts';
import { type Standing, standingOf, type StandingInput } from '$lib/domain/standing.ts';
import { type Score, STANDING_RULE } from '$lib/domain/standing-score.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ProfilePlace } from './place.ts';

/** An indicator with a wanted direction that has a reading; without a standing where the reading is too old. */
export interface Judged {
	readonly input: StandingInput;
	readonly standing: Standing | null;
}

export type CriterionName = 'rank' | 'trend' | 'distance';

/** How one of them came out, criterion by criterion. */
export interface JudgedRow {
	readonly id: string;
	readonly name: string;
	/** Better, worse or neither by each criterion, or a dash where it could not be applied. */
	readonly scores: Readonly<Record<CriterionName, string>>;
	readonly verdict: string;
}

const VERDICTS = { strength: m.profile_strength, attention: m.profile_attention_one } as const;

const SCORES = {
	1: m.profile_better,
	0: m.profile_level,
	'-1': m.profile_worse
} as const satisfies Record<Score, unknown>;

/** The indicator as the rule sees it; none where it has no wanted direction or was not observed. */
export function judgedIn(input: StandingInput): Judged[] {
	const standing = standingOf(input);
	if (!('reason' in standing)) {
		return [{ input, standing }];
	}
	return standing.reason === 'old' ? [{ input, standing: null }] : [];
}

/** The row of an indicator in the table of what the rule made of each. */
export function judgedRow({ input, standing }: Judged, locale: Locale): JudgedRow {
	const { id, name } = input.series.indicator;
	const score = (criterion: CriterionName) => {
		const found = standing?.[criterion]?.score;
		const say = found === undefined ? m.profile_not_applied : SCORES[found];
		return say({}, { locale });
	};
	return {
		id,
		name: textIn(name, locale),
		scores: { rank: score('rank'), trend: score('trend'), distance: score('distance') },
		verdict: verdictWord(standing, locale)
	};
}

/** Why there is neither a strength nor an attention point: 増えるとよい、または減るとよい指標が、中央区にありません。 */
export function absenceOf(
	judged: readonly Judged[],
	{ area }: ProfilePlace,
	locale: Locale
): string {
	const name = textIn(area.name, locale);
	if (judged.length === 0) {
		return m.profile_none_directed({ area: name }, { locale });
	}
	const { agreeing } = STANDING_RULE;
	const isComparable = judged.some(({ standing }) => criteriaOf(standing) >= agreeing);
	const say = isComparable ? m.profile_none_agreeing : m.profile_none_comparable;
	return say({ area: name, count: String(judged.length), criteria: String(agreeing) }, { locale });
}

function criteriaOf(standing: Standing | null): number {
	return [standing?.rank, standing?.trend, standing?.distance].filter(Boolean).length;
}

function verdictWord(standing: Standing | null, locale: Locale): string {
	if (standing === null) {
		return m.profile_too_old({}, { locale });
	}
	const { verdict } = standing;
	const say = verdict === null ? m.profile_neither : VERDICTS[verdict];
	return say({}, { locale });
}
