import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Amount } from '$lib/domain/value.ts';
import type { Verdicts } from '$lib/domain/verdicts.ts';
import { m } from '$lib/paraglide/messages.js';
import { verdictsFor } from '$lib/server/verdicts.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { planAmount } from '$lib/wording/plan-amount.ts';
import { knownArea } from './known.ts';
import { plannedAreas } from './target-place.ts';
import { reportedVerdict } from './target-verdicts.ts';
import type { Verdict } from '$lib/wording/verdict.ts';
import { verdictView } from './verdict-view.ts';

/** Every area that has a plan for the indicator. */
export interface TargetAreasView {
	readonly heading: string;
	readonly caption: string;
	readonly columns: {
		readonly area: string;
		readonly actual: string;
		readonly expected: string;
		readonly target: string;
		readonly computed: string;
		readonly reported: string;
	};
	readonly rows: readonly {
		readonly code: string;
		readonly name: string;
		readonly actual: DatedCell | null;
		readonly expected: DatedCell | null;
		readonly target: DatedCell | null;
		readonly verdict: Verdict;
		readonly reported: Verdict | null;
	}[];
	/** Stands where there is nothing. */
	readonly none: string;
}

interface DatedCell {
	readonly text: string;
	readonly period: string;
}

/** The table of all areas with a plan; null where none has one. */
export function targetAreasView(indicator: Indicator, locale: Locale): TargetAreasView | null {
	const areas = plannedAreas(indicator.id);
	if (areas.length === 0) {
		return null;
	}
	const actual = indicator.cumulative ? m.plan_column_actual_total : m.plan_column_actual;
	return {
		heading: m.plan_areas_heading({}, { locale }),
		caption: m.plan_areas_caption({ name: textIn(indicator.name, locale) }, { locale }),
		columns: {
			area: m.plan_column_area({}, { locale }),
			actual: actual({}, { locale }),
			expected: m.plan_column_expected({}, { locale }),
			target: m.plan_column_target({}, { locale }),
			computed: m.plan_computed({}, { locale }),
			reported: m.plan_column_reported({}, { locale })
		},
		rows: areas.map((code) => rowOf(verdictsFor(indicator.id, code), locale)),
		none: m.plan_cell_none({}, { locale })
	};
}

function rowOf(verdicts: Verdicts, locale: Locale): TargetAreasView['rows'][number] {
	const { area, indicator, judged, reported } = verdicts;
	const { actual, expected, period, target } = judged.figures;
	const cell = (amount: Amount | null, when: Period | null, beside: readonly number[] = []) =>
		amount &&
		when && {
			text: planAmount(amount, { indicator, beside }, locale).text,
			period: periodPhrase(when, indicator.periodType, locale).text
		};
	const bars = [expected?.value, target?.value].filter((value) => value !== undefined);
	return {
		code: area,
		name: textIn(knownArea(area).name, locale),
		actual: cell(actual, period, bars),
		expected: cell(
			expected && { value: expected.value, qualifier: '=' },
			period,
			actual ? [actual.value] : []
		),
		target: target && targetCell(target, indicator, locale),
		verdict: verdictView(judged, locale),
		reported: reported && reportedVerdict(reported, locale)
	};
}

function targetCell(
	target: NonNullable<Verdicts['judged']['figures']['target']>,
	indicator: Indicator,
	locale: Locale
): DatedCell {
	const amount = (value: number) =>
		planAmount({ value, qualifier: '=' }, { indicator }, locale).text;
	const { period, upper, value } = target;
	return {
		text:
			upper === null
				? amount(value)
				: m.plan_range({ lower: amount(value), upper: amount(upper) }, { locale }),
		period: periodPhrase(period, indicator.periodType, locale).text
	};
}
