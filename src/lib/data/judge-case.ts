import type { z } from 'zod';
import type { PlanCase } from '$lib/domain/plan-case.ts';
import type { RateRounding } from '$lib/domain/rounding.ts';
import type { SchemeName } from '$lib/domain/scheme.ts';
import { pathText } from './document.ts';
import { type Finding, findingsText } from './judge-case-finding.ts';
import { misspelledKeys } from './judge-case-keys.ts';
import { brokenRules } from './judge-case-rules.ts';
import { CASE, CASE_PARTS, type CaseParts, type WrittenCase } from './judge-case-shape.ts';
import { isMonth, planHasMonths } from './judge-case-type.ts';
import { ASKED, shapeMessages } from './shape-message.ts';

/** One question to a scheme. */
export interface JudgeCase {
	/** As the asker wrote it; null when it has none. */
	readonly id: string | number | null;
	readonly scheme: SchemeName;
	readonly plan: PlanCase;
	readonly rounding: RateRounding;
}

/** A case that cannot be judged as it is written, with everything that is wrong in it. */
export interface BrokenCase {
	readonly id: string | number | null;
	readonly error: string;
}

/** Reads one case of the input of `npm run judge`. */
export function readJudgeCase(written: unknown): JudgeCase | BrokenCase {
	const form = CASE.safeParse(written, ASKED);
	const parts: CaseParts | null = form.data
		? { ...form.data, targets: form.data.targets ?? [] }
		: (CASE_PARTS.safeParse(written, ASKED).data ?? null);
	const misspelled = isGroup(written) ? misspelledKeys(written) : [];
	const findings = [
		...misspelled,
		...(form.error?.issues ?? [])
			.flatMap(findingsOf)
			.filter(({ path }) => !misspelled.some(({ meant }) => meant === path)),
		...(parts === null ? [] : brokenRules(parts))
	];
	return findings.length > 0 || !form.data
		? { id: parts?.id ?? null, error: findingsText(findings) }
		: caseOf(form.data);
}

function caseOf(written: WrittenCase): JudgeCase {
	const { id, rounding, scheme } = written;
	return {
		id,
		scheme,
		plan: {
			direction: written.direction,
			periodType: periodTypeOf(written),
			baseline: written.baseline,
			targets: written.targets ?? [],
			actuals: written.actuals.map(({ period, qualifier, value }) => ({
				period,
				amount: { value, qualifier: qualifier ?? '=' }
			})),
			period: written.period,
			tolerance: written.tolerance,
			limit: written.limit,
			cumulative: written.cumulative ?? false,
			cycleMonths: null,
			doIt: written.doIt ?? false
		},
		rounding: { mode: rounding?.mode ?? 'half-up', decimals: rounding?.decimals ?? 1 }
	};
}

/** As the plan counts; without a plan, as the actual values do, months among years being parts of years. */
function periodTypeOf({ actuals, baseline, period, periodType, targets }: WrittenCase) {
	const planned = [baseline?.period ?? null, ...(targets ?? []).map((one) => one.period), period];
	const hasPlan = planned.some((one) => one !== null);
	const inMonths = hasPlan
		? planHasMonths(planned)
		: actuals.length > 0 && actuals.every((one) => isMonth(one.period));
	return inMonths ? 'month' : (periodType ?? 'fy');
}

function findingsOf(issue: z.core.$ZodIssue): Finding[] {
	const path = pathText(issue.path);
	return shapeMessages(issue, []).map((message) => ({ path, message }));
}

function isGroup(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
