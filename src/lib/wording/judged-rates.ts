import { m } from '$lib/paraglide/messages.js';
import { shiftPoint } from '$lib/domain/decimal.ts';
import type { Judged } from '$lib/domain/judged.ts';
import { roundedFor } from '$lib/domain/rounding.ts';
import type { SchemeName } from '$lib/domain/scheme.ts';
import type { Qualifier } from '$lib/domain/value.ts';
import { yearlyGrowthOf } from '$lib/domain/yearly-growth.ts';
import type { Telling } from './judged-telling.ts';
import { percentPhrase } from './number.ts';
import { type Phrase, filled, words } from './phrase.ts';
import { tellingDecimals } from './telling-decimals.ts';

/** A rate in per cent, and what it must not look equal to. */
interface Rate {
	readonly say: typeof m.judged_pace;
	readonly rate: number | null;
	readonly bars: readonly number[];
	readonly qualifier: Qualifier;
}

const RATES = {
	guideline: () => [],
	kenko21: () => [],
	'ratio-abc': ({ rates, ...judged }) => [
		rateOf(judged, m.judged_expected_rate, rates.expected, [50, 80, 100])
	],
	elapsed: ({ rates, ...judged }) => [
		rateOf(judged, m.judged_progress_rate, rates.progress, present(rates.elapsed)),
		exact(m.judged_elapsed_rate, rates.elapsed, present(rates.progress))
	],
	'nth-year': ({ rates, ...judged }) => [
		rateOf(judged, m.judged_pace, inPercent(rates.pace), [60, 100])
	],
	growth: ({ figures, ratio, status }, { periodType }) => {
		const { grown, needed } = yearlyGrowthOf(figures, periodType);
		const growth = rateOf({ figures }, m.judged_growth, grown, [-1.5, -0.5, 0, 0.5, 1.5]);
		const share = inPercent(ratio);
		if (figures.target === null) {
			return grown === null
				? [rateOf({ figures }, m.judged_growth_wanted, share, [0, 0.5, 1.5])]
				: [growth];
		}
		return status === 'reached'
			? [growth]
			: [
					growth,
					exact(m.judged_growth_needed, needed, [0]),
					rateOf({ figures }, m.judged_growth_share, share, [0, 60, 95])
				];
	}
} as const satisfies Record<SchemeName, (judged: Judged, telling: Telling) => Rate[]>;

/** What a scheme worked out of the figures and judged by: 目安比は79.96%, 進捗率は…, 年平均の伸び率は… */
export function rateClauses(judged: Judged, telling: Telling): Phrase[] {
	const {
		locale,
		rounding: { decimals, mode }
	} = telling;
	return RATES[judged.scheme](judged, telling).flatMap(({ bars, qualifier, rate, say }) => {
		if (rate === null || !Number.isFinite(rate)) {
			return [];
		}
		const round = roundedFor(mode);
		const digits = tellingDecimals(rate, bars, decimals, round);
		const shown = percentPhrase({ value: round(rate, digits), qualifier }, digits, locale);
		return [filled(say, { rate: shown }, locale)];
	});
}

/** What the scheme `growth` counts a zero as, where it judged by growth. */
export function zeroClauses({ scheme, status, figures }: Judged, { locale }: Telling): Phrase[] {
	if (scheme !== 'growth' || status === 'reached') {
		return [];
	}
	return [
		...(figures.baseline?.value === 0
			? [words(m.judged_zero_baseline({}, { locale }), locale)]
			: []),
		...(figures.target?.value === 0 ? [words(m.judged_zero_target({}, { locale }), locale)] : [])
	];
}

/** A rate of the actual value, which is as exact as that is. */
function rateOf(
	{ figures }: Pick<Judged, 'figures'>,
	say: Rate['say'],
	rate: number | null,
	bars: readonly number[]
): Rate {
	return { say, rate, bars, qualifier: figures.actual?.qualifier ?? '=' };
}

function exact(say: Rate['say'], rate: number | null, bars: readonly number[]): Rate {
	return { say, rate, bars, qualifier: '=' };
}

function present(rate: number | null): number[] {
	return rate === null ? [] : [rate];
}

function inPercent(ratio: number | null): number | null {
	return ratio === null ? null : shiftPoint(ratio, 2);
}
