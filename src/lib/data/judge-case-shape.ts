import { z } from 'zod';
import { DIRECTIONS } from '$lib/domain/indicator.ts';
import { SCHEME_NAMES } from '$lib/domain/scheme.ts';
import { QUALIFIERS } from '$lib/domain/value.ts';
import {
	caseDecimals,
	caseFlag,
	caseId,
	caseMargin,
	caseNumber,
	casePeriod,
	caseWord,
	orNone
} from './judge-case-values.ts';
import { listOf, orNull } from './parts.ts';

const ROUNDING_MODES = ['half-up', 'floor'] as const;
const TARGET_KINDS = ['interim', 'final'] as const;
const YEAR_TYPES = ['fy', 'cy'] as const;

const targetKind = caseWord(TARGET_KINDS);
const direction = caseWord(DIRECTIONS);

const target = z.object({
	period: casePeriod,
	value: caseNumber,
	kind: targetKind,
	upper: orNone(caseNumber)
});

const actual = z.object({
	period: casePeriod,
	value: caseNumber,
	qualifier: orNone(caseWord(QUALIFIERS))
});

const rounding = z.object({
	mode: orNone(caseWord(ROUNDING_MODES)),
	decimals: orNone(caseDecimals)
});

/** A case as it is written; null stands for everything that is left out. */
export const CASE = z.object({
	id: orNone(caseId),
	scheme: caseWord(SCHEME_NAMES),
	direction,
	baseline: orNone(z.object({ period: casePeriod, value: orNone(caseNumber) })),
	targets: orNone(z.array(target)),
	actuals: z.array(actual),
	period: orNone(casePeriod),
	tolerance: orNone(caseMargin),
	limit: orNone(caseNumber),
	cumulative: orNone(caseFlag),
	doIt: orNone(caseFlag),
	periodType: orNone(caseWord(YEAR_TYPES)),
	rounding: orNone(rounding)
});
export type WrittenCase = z.output<typeof CASE>;

const periodPart = orNull(casePeriod);
const numberPart = orNull(caseNumber);
const NO_TARGET = { period: null, value: null, kind: null, upper: null };

/** The same as far as it can be made out, so that its parts are held against each other whatever is wrong. */
export const CASE_PARTS = z.object({
	id: orNull(caseId),
	direction: orNull(direction),
	baseline: z.object({ period: periodPart }).nullable().catch(null),
	targets: listOf(
		z
			.object({
				period: periodPart,
				value: numberPart,
				kind: orNull(targetKind),
				upper: numberPart
			})
			.catch(NO_TARGET)
	),
	actuals: listOf(z.object({ period: periodPart }).catch({ period: null })),
	period: periodPart
});
export type CaseParts = z.output<typeof CASE_PARTS>;
