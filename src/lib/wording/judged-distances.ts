import { m } from '$lib/paraglide/messages.js';
import type { JudgedFigures } from '$lib/domain/judged.ts';
import { outsideBy, type Range } from '$lib/domain/range.ts';
import { type Amount, turnQualifier } from '$lib/domain/value.ts';
import { placed } from './judged-period.ts';
import type { Telling } from './judged-telling.ts';
import { filled, type Phrase } from './phrase.ts';
import { tellingDecimals } from './telling-decimals.ts';

/** The range with an upper end that a case is judged by; null where there is none. */
export function askedRange({ nextRange, target }: JudgedFigures, telling: Telling): Range | null {
	const range = nextRange ?? target;
	return telling.direction !== 'maintain' || range === null || range.upper === null ? null : range;
}

/**
 * How far the value lies outside of the range, and how far it still may: 範囲の外へ3, めやすの直線モデルで許される差は4.
 * Nothing inside of it, and nothing is still allowed in the target's own period.
 */
export function distanceClauses(figures: JudgedFigures, telling: Telling): Phrase[] {
	const { actual, expected, nextRange, period, target } = figures;
	const range = askedRange(figures, telling);
	if (range === null || actual === null || outsideBy(range, actual.value) === 0) {
		return [];
	}
	const outside = outsideBy(range, actual.value);
	const slack = expected === null ? 0 : outsideBy(range, expected.value);
	const size = (amount: Amount, bar: number) => {
		const decimals = tellingDecimals(amount.value, [0, bar], telling.decimalsOf(amount.value));
		return { amount: telling.size(amount, decimals) };
	};
	const { qualifier } = actual;
	const by: Amount = {
		value: outside,
		qualifier: actual.value < range.value ? turnQualifier(qualifier) : qualifier
	};
	const clauses = [filled(m.judged_outside_by, size(by, slack), telling.locale)];
	if (expected === null || period === null || period === target?.period) {
		return [...nextClause(nextRange, telling), ...clauses];
	}
	const say = expected.kind === 'line' ? m.judged_allowed_line : m.judged_allowed_stated;
	const allowed: Amount = { value: slack, qualifier: '=' };
	return [
		...nextClause(nextRange, telling),
		...clauses,
		placed(say, size(allowed, outside).amount, period, telling)
	];
}

function nextClause(range: Range | undefined, telling: Telling): Phrase[] {
	if (range === undefined || range.upper === null) {
		return [];
	}
	const end = (value: number) =>
		telling.amount({ value, qualifier: '=' }, telling.decimalsOf(value));
	const ends = { lower: end(range.value), upper: end(range.upper) };
	return [filled(m.judged_range_next, ends, telling.locale)];
}
