import type { GoalYear } from '$lib/domain/goal-history.ts';
import { goalHistories } from '$lib/domain/goal-history.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { goalTallyOf, sheetsOf } from '$lib/server/goals.ts';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import { goalVerdict, outcomeVerdict } from '$lib/wording/verdict.ts';
import { knownOrganization } from '../known.ts';

const YEARS = 5;

const STATES = {
	set: m.attainment_state_set,
	carried: m.attainment_state_carried,
	before: m.attainment_state_before,
	ended: m.attainment_state_ended,
	unknown: m.attainment_state_unknown
} as const satisfies Record<GoalYear['state'], unknown>;

export type HistoryView = NonNullable<ReturnType<typeof historyView>>;

/** The goals of an organisation through the last five years; null where only one year is recorded. */
export function historyView(organization: string, locale: Locale) {
	const sheets = sheetsOf(organization);
	const last = sheets.at(-1);
	if (last === undefined || sheets.length < 2) {
		return null;
	}
	const first = Math.max(last.fiscalYear - YEARS + 1, sheets[0]?.fiscalYear ?? last.fiscalYear);
	const years = Array.from({ length: last.fiscalYear - first + 1 }, (_, index) => first + index);
	return {
		heading: m.attainment_history_heading({}, { locale }),
		lead: m.attainment_history_lead(
			{ organization: textIn(knownOrganization(organization).name, locale) },
			{ locale }
		),
		say: {
			goal: m.attainment_history_goal({}, { locale }),
			reported: m.attainment_reported_label({}, { locale }),
			computed: m.attainment_computed_label({}, { locale }),
			noReport: m.attainment_reported_none({}, { locale })
		},
		years: years.map((year) => ({ year, label: fiscalYearPhrase(year, locale).text })),
		goals: goalHistories(sheets, years).map(({ goal, years: told }) => ({
			id: told.map(({ goal: one }) => one?.number ?? 0).join('-'),
			title: textIn(goal.title.text, locale),
			years: told.map((one) => cellOf(one, sheets, locale))
		}))
	};
}

function cellOf(
	{ fiscalYear, goal, state }: GoalYear,
	sheets: readonly GoalSheet[],
	locale: Locale
) {
	const sheet = sheets.find((one) => one.fiscalYear === fiscalYear) ?? null;
	const common = { fiscalYear, state: STATES[state]({}, { locale }) };
	if (goal === null || sheet === null) {
		return { ...common, number: null, reported: null, computed: null };
	}
	return {
		...common,
		number: goal.number,
		reported: goalVerdict(goal, sheet, locale),
		computed: outcomeVerdict(goalTallyOf(goal, sheet), locale)
	};
}
