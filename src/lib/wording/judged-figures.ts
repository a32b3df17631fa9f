import { m } from '$lib/paraglide/messages.js';
import type { Judged, JudgedFigures } from '$lib/domain/judged.ts';
import type { SchemeName } from '$lib/domain/scheme.ts';
import { askedRange, distanceClauses } from './judged-distances.ts';
import { placed } from './judged-period.ts';
import { type Telling, writtenDecimals } from './judged-telling.ts';
import { type Phrase, filled } from './phrase.ts';
import { tellingDecimals } from './telling-decimals.ts';

/** Schemes that hold the value against the guideline of its year; the others ask how far it has come. */
const ASKS_GUIDELINE = {
	guideline: true,
	'ratio-abc': true,
	kenko21: true,
	elapsed: false,
	'nth-year': false,
	growth: false
} as const satisfies Record<SchemeName, boolean>;

/** The figures of a judgement, each with its period: 実績は4,733人（令和4年）, 基準は…; those that there are. */
export function figureClauses({ scheme, figures }: Judged, telling: Telling): Phrase[] {
	return [
		actualClause(figures, telling),
		ASKS_GUIDELINE[scheme] ? expectedClause(figures, telling) : null,
		baselineClause(figures, telling),
		targetClause(figures, telling),
		...(ASKS_GUIDELINE[scheme] ? distanceClauses(figures, telling) : []),
		marginClause(figures, telling)
	].filter((clause) => clause !== null);
}

function actualClause({ actual, period, ...bars }: JudgedFigures, telling: Telling): Phrase | null {
	if (actual === null || period === null) {
		return null;
	}
	const around = [
		bars.expected?.value,
		bars.baseline?.value,
		bars.target?.value,
		bars.target?.upper
	];
	const decimals = tellingDecimals(
		actual.value,
		around.filter((bar) => typeof bar === 'number'),
		telling.decimalsOf(actual.value)
	);
	const single = telling.survey ? m.judged_actual_survey : m.judged_actual;
	const say = telling.cumulative ? m.judged_actual_total : single;
	return placed(say, telling.amount(actual, decimals), period, telling);
}

function expectedClause(figures: JudgedFigures, telling: Telling): Phrase | null {
	const { baseline, expected, period, target } = figures;
	if (expected === null || period === null) {
		return null;
	}
	// At its own points the plan's guideline is the point itself, and of a level to be kept the level: both are told.
	const isPoint = period === target?.period || period === baseline?.period;
	const isLevel = telling.direction === 'maintain' && expected.value === target?.value;
	// Of a range the bar stands on one side only, and distances are told instead.
	if (askedRange(figures, telling) !== null || isLevel || (expected.kind === 'stated' && isPoint)) {
		return null;
	}
	const line = telling.cumulative ? m.judged_expected_line_total : m.judged_expected_line;
	const stated = telling.cumulative ? m.judged_expected_stated_total : m.judged_expected_stated;
	const amount = figure(expected.value, figures, telling);
	return placed(expected.kind === 'line' ? line : stated, amount, period, telling);
}

function baselineClause(figures: JudgedFigures, telling: Telling): Phrase | null {
	const { baseline } = figures;
	return (
		baseline &&
		placed(m.judged_baseline, figure(baseline.value, figures, telling), baseline.period, telling)
	);
}

function targetClause(figures: JudgedFigures, telling: Telling): Phrase | null {
	const { target } = figures;
	if (target === null) {
		return null;
	}
	const lower = figure(target.value, figures, telling);
	const amount =
		target.upper === null
			? lower
			: filled(
					m.judged_range,
					{ lower, upper: figure(target.upper, figures, telling) },
					telling.locale
				);
	const say = telling.cumulative ? m.judged_target_total : m.judged_target;
	return placed(say, amount, target.period, telling);
}

function marginClause({ tolerance }: JudgedFigures, telling: Telling): Phrase | null {
	const say = telling.survey ? m.judged_margin : m.judged_tolerance;
	const decimals = Math.max(telling.decimalsOf(tolerance), writtenDecimals(tolerance));
	const amount = telling.size({ value: tolerance, qualifier: '=' }, decimals);
	return tolerance > 0 ? filled(say, { amount }, telling.locale) : null;
}

function figure(value: number, { actual }: JudgedFigures, telling: Telling): Phrase {
	const bars = actual === null ? [] : [actual.value];
	const decimals = tellingDecimals(value, bars, telling.decimalsOf(value));
	return telling.amount({ value, qualifier: '=' }, decimals);
}
