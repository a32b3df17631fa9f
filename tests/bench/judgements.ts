import { fileURLToPath } from 'node:url';
import { judgeBy } from '../../src/lib/domain/judge.ts';
import { type Period, parsePeriod } from '../../src/lib/domain/period.ts';
import type { PlanCase } from '../../src/lib/domain/plan-case.ts';
import { SCHEME_NAMES } from '../../src/lib/domain/scheme.ts';
import { QUALIFIERS } from '../../src/lib/domain/value.ts';
import budgets from './budgets.json' with { type: 'json' };
import { numbers, range } from './numbers.ts';

const CASES = 260;
/** Rounds are short, so that some of them pass without an interruption. */
const ROUNDS = 120;
const LOOPS_IN_ROUND = 200;
const YEARS = 8;
const FIRST_YEAR = 2015;
const DIRECTIONS = ['increase', 'decrease', 'increase', 'decrease', 'maintain', 'neutral'] as const;

/** How fast judgements come, on one core. */
export interface JudgementSpeed {
	readonly perSecond: number;
	/** The time of one judgement in runs of a plain loop that works out one line and compares. */
	readonly timesLoop: number;
}

/** Judges the same made-up cases by every scheme again and again; the fastest round counts. */
export function judgementSpeed(): JudgementSpeed {
	const cases = range(CASES).map(madeCase);
	const judged = fastestMs(() => {
		let reached = 0;
		for (const each of cases) {
			for (const scheme of SCHEME_NAMES) {
				reached += judgeBy(scheme, each).reason === null ? 1 : 0;
			}
		}
		return reached;
	});
	const looped = fastestMs(() => {
		let reached = 0;
		for (let run = 0; run < LOOPS_IN_ROUND; run++) {
			reached += plainLoop(cases);
		}
		return reached;
	});
	const each = judged / (CASES * SCHEME_NAMES.length);
	return { perSecond: 1000 / each, timesLoop: each / (looped / LOOPS_IN_ROUND / CASES) };
}

/** What is to be printed of the speed, with its budgets. */
export function speedText({ perSecond, timesLoop }: JudgementSpeed): string {
	return `${Math.round(perSecond)} a second of ${budgets.judgementsPerSecond}, ${timesLoop.toFixed(0)} plain loops of ${budgets.judgementLoops}`;
}

/** Whether judging takes longer than its budgets allow. */
export function isTooSlow({ perSecond, timesLoop }: JudgementSpeed): boolean {
	return perSecond < budgets.judgementsPerSecond || timesLoop > budgets.judgementLoops;
}

function plainLoop(cases: readonly PlanCase[]): number {
	let reached = 0;
	for (const { baseline, targets, actuals } of cases) {
		const b = baseline?.value ?? 0;
		const t = targets[0]?.value ?? 0;
		for (const { amount } of actuals) {
			reached += amount.value >= b + ((t - b) * 3) / 7 ? 1 : 0;
		}
	}
	return reached;
}

function fastestMs(work: () => number): number {
	const rounds = range(ROUNDS).map(() => {
		const began = performance.now();
		if (work() === 0) {
			throw new Error('the bench judged nothing');
		}
		return performance.now() - began;
	});
	return Math.min(...rounds);
}

function madeCase(seed: number): PlanCase {
	const next = numbers(seed + 1);
	const decimals = 10 ** (seed % 4);
	const value = () => Math.round(next() * 1000 * decimals) / decimals;
	const isMonthly = seed % 5 === 0;
	const at = (step: number) => periodAt(step, isMonthly);
	return {
		direction: DIRECTIONS[seed % DIRECTIONS.length] ?? 'increase',
		periodType: isMonthly ? 'month' : 'fy',
		baseline: { period: at(0), value: seed % 11 === 0 ? null : value() },
		targets: [
			{ period: at(YEARS + 2), kind: 'final', value: value(), upper: null },
			...(seed % 3 === 0
				? [{ period: at(3), kind: 'interim' as const, value: value(), upper: null }]
				: [])
		],
		actuals: range(YEARS).map((step) => ({
			period: at(step),
			amount: {
				value: value(),
				qualifier: seed % 4 === 0 ? (QUALIFIERS[step % QUALIFIERS.length] ?? '=') : '='
			}
		})),
		period: null,
		tolerance: seed % 7 === 0 ? 3 : null,
		limit: seed % 2 === 0 ? 1000 : null,
		cumulative: seed % 13 === 0,
		cycleMonths: null,
		doIt: false
	};
}

function periodAt(step: number, isMonthly: boolean): Period {
	const year = String(FIRST_YEAR + step);
	const period = isMonthly ? parsePeriod(`${year}-03`, 'month') : parsePeriod(year, 'fy');
	if (period === null) {
		throw new Error(`no period in ${year}`);
	}
	return period;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const speed = judgementSpeed();
	console.log(speedText(speed));
	process.exitCode = isTooSlow(speed) ? 1 : 0;
}
