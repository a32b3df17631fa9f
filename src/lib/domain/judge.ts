import { type CaseFacts, factsOf } from './case-facts.ts';
import { asWritten } from './decimal.ts';
import { withBase } from './growth-base.ts';
import type { Judged, NotAssessableReason } from './judged.ts';
import type { PlanActual, PlanCase } from './plan-case.ts';
import type { SchemeName, SchemeStatus } from './scheme.ts';
import { elapsed } from './schemes/elapsed.ts';
import { growth } from './schemes/growth.ts';
import { guideline } from './schemes/guideline.ts';
import { kenko21 } from './schemes/kenko21.ts';
import { nthYear } from './schemes/nth-year.ts';
import { ratioAbc } from './schemes/ratio-abc.ts';
import type { JudgedFacts, Rules, Said } from './schemes/said.ts';

const RULES = {
	guideline,
	'ratio-abc': ratioAbc,
	elapsed,
	kenko21,
	'nth-year': nthYear,
	growth
} as const satisfies { readonly [Name in SchemeName]: Rules<Name> };

/** A case in the words of a scheme, without what it rests on. */
type Outcome = Pick<Judged, 'status' | 'reason' | 'formula' | 'ratio' | 'score'>;

/**
 * Judges a case by a scheme, with every number taken as it is written. An `about` value is judged on its number; an
 * open-ended one only where every value it may stand for is judged the same.
 */
export function judgeBy(scheme: SchemeName, given: PlanCase): Judged {
	const plan = written(given);
	const facts = factsOf(scheme === 'growth' ? withBase(plan) : plan);
	return { scheme, ...outcomeOf(scheme, facts), figures: facts.figures, rates: facts.rates };
}

/** How a scheme calls a case that cannot be judged. */
export function unassessed(scheme: SchemeName, reason: NotAssessableReason): Outcome {
	const nothing = { reason, formula: null, ratio: null, score: null };
	if (scheme === 'kenko21') {
		return { ...nothing, status: 'E' };
	}
	if (scheme === 'elapsed' && reason === 'noActual') {
		return { ...nothing, status: 'N' };
	}
	// 実施型 is a class of its own there, and no lack of a judgement.
	return scheme === 'elapsed' && reason === 'notReported'
		? { ...nothing, status: 'F', reason: null }
		: { ...nothing, status: 'notAssessable' };
}

function outcomeOf(scheme: SchemeName, facts: CaseFacts): Outcome {
	const { climb, obstacle } = facts;
	const missing =
		obstacle ?? (facts.figures.target === null && scheme !== 'growth' ? 'noTarget' : null);
	if (missing !== null || climb === null) {
		return unassessed(scheme, missing ?? 'noActual');
	}
	const judged: JudgedFacts = { ...facts, climb };
	const rules: Rules<SchemeName> = RULES[scheme];
	const worst = rules(judged, climb.worst);
	const best = climb.best === climb.worst ? worst : rules(judged, climb.best);
	return agreed(scheme, { worst, best, openBy: facts.openBy });
}

function agreed(
	scheme: SchemeName,
	{
		worst,
		best,
		openBy
	}: {
		readonly worst: Said<SchemeStatus>;
		readonly best: Said<SchemeStatus>;
		readonly openBy: CaseFacts['openBy'];
	}
): Outcome {
	if ('reason' in worst) {
		const isSame = 'reason' in best && best.reason === worst.reason;
		return unassessed(scheme, isSame ? worst.reason : openBy);
	}
	if ('reason' in best || best.status !== worst.status) {
		return unassessed(scheme, openBy);
	}
	return {
		status: worst.status,
		reason: null,
		formula: worst.formula,
		ratio: shared(worst.ratio, best.ratio),
		score: shared(worst.score, best.score)
	};
}

/** What both ends have; an open-ended value has no figure of its own. */
function shared(worst: number | undefined, best: number | undefined): number | null {
	return worst === undefined || worst !== best ? null : worst;
}

function written(given: PlanCase): PlanCase {
	const { baseline, tolerance, limit } = given;
	return {
		...given,
		baseline: baseline && { ...baseline, value: writtenOrNull(baseline.value) },
		targets: given.targets.map((target) => ({
			...target,
			value: asWritten(target.value),
			upper: writtenOrNull(target.upper)
		})),
		actuals: given.actuals.map(writtenActual),
		tolerance: writtenOrNull(tolerance),
		limit: writtenOrNull(limit)
	};
}

function writtenActual(actual: PlanActual): PlanActual {
	const value = asWritten(actual.amount.value);
	return value === actual.amount.value
		? actual
		: { ...actual, amount: { ...actual.amount, value } };
}

function writtenOrNull(value: number | null): number | null {
	return value === null ? null : asWritten(value);
}
