import type { JudgeCase } from '$lib/data/judge-case.ts';
import { judgeBy } from '$lib/domain/judge.ts';
import type { Judged, NotAssessableReason } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { type RateRounding, roundedFor } from '$lib/domain/rounding.ts';
import type { SchemeName, SchemeStatus } from '$lib/domain/scheme.ts';
import { plainJudgedSentence } from '$lib/wording/judged-sentence.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';

/** Rates in per cent and the pace as a ratio; those that are undefined are left out. */
interface RateResults {
	achievementRate?: number;
	progressRate?: number;
	expectedRate?: number;
	elapsedRate?: number;
	pace?: number;
}

/** What `npm run judge` answers to one case; numbers are unrounded except in `displayed`. */
export interface JudgeResult extends RateResults {
	id?: string | number;
	scheme: SchemeName;
	status: SchemeStatus;
	reason?: NotAssessableReason;
	/** E, in the unit of the case. */
	expected?: number;
	/** p of the scheme `growth`. */
	ratio?: number;
	/** From −5 to 5, by the scheme `growth`. */
	score?: number;
	displayed: RateResults;
	sentence: Record<Locale, string>;
}

/** A pace of 1 is what a rate of 100 % is, so that it needs two more digits to say as much. */
const PACE_DECIMALS = 2;

/** Judges a case and says why in plain texts; やさしい日本語 with its readings in brackets: 目標（もくひょう）. */
export function judgeResult({ id, plan, rounding, scheme }: JudgeCase): JudgeResult {
	const judged = judgeBy(scheme, plan);
	const { figures, ratio, reason, score, status } = judged;
	const subject = { ...plan, rounding };
	const rates = ratesOf(judged);
	return {
		...(id === null ? {} : { id }),
		scheme,
		status,
		...(reason === null ? {} : { reason }),
		...finite({ expected: figures.expected?.value ?? null }),
		...rates,
		...finite({ ratio, score }),
		displayed: displayed(rates, rounding),
		sentence: {
			ja: plainJudgedSentence(judged, subject, 'ja').text,
			en: plainJudgedSentence(judged, subject, 'en').text,
			easy: bracketedText(plainJudgedSentence(judged, subject, 'easy').text)
		}
	};
}

function ratesOf({ rates }: Judged): RateResults {
	return finite({
		achievementRate: rates.achievement,
		progressRate: rates.progress,
		expectedRate: rates.expected,
		elapsedRate: rates.elapsed,
		pace: rates.pace
	});
}

function displayed({ pace, ...rates }: RateResults, { decimals, mode }: RateRounding): RateResults {
	const round = roundedFor(mode);
	const rounded = Object.entries(rates).map(([name, rate]) => [name, round(rate, decimals)]);
	return finite({
		...Object.fromEntries(rounded),
		pace: pace === undefined ? null : round(pace, decimals + PACE_DECIMALS)
	});
}

/** The numbers that there are; 0 where JavaScript has a −0. */
function finite<Name extends string>(
	numbers: Readonly<Record<Name, number | null>>
): Partial<Record<Name, number>> {
	const found: Partial<Record<Name, number>> = {};
	for (const [name, number] of Object.entries<number | null>(numbers)) {
		if (number !== null && Number.isFinite(number)) {
			// `Object.entries` forgets which names there are.
			found[name as Name] = number + 0;
		}
	}
	return found;
}
