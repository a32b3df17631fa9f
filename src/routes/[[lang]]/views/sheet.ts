import type { GoalSheet, SheetText } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import { ground } from './ground.ts';
import { knownIndicator, knownOrganization } from './known.ts';
import { goalTallyOf } from '$lib/server/goals.ts';
import { sourceById } from '$lib/server/indicators.ts';
import { areaPrefix } from '$lib/explore/area-prefix.ts';
import { m } from '$lib/paraglide/messages.js';
import { fiscalYearPhrase, periodPhrase } from '$lib/wording/period.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { sheetHeadline } from '$lib/wording/sheet.ts';
import { countedVerdict, goalVerdict, sheetVerdict } from '$lib/wording/verdict.ts';
import { shownSeries } from './place.ts';
import { sourceView } from './source.ts';

export type SheetView = ReturnType<typeof sheetView>;

/** 「令和5年度 中央区 組織目標」 in the reader's language. */
export function sheetName(sheet: GoalSheet, locale: Locale): string {
	const year = fiscalYearPhrase(sheet.fiscalYear, locale).text;
	const organization = textIn(knownOrganization(sheet.organization).name, locale);
	return m.sheet_name({ year, organization }, { locale });
}

/** The whole goal sheet, worded for its page. */
export function sheetView(sheet: GoalSheet, locale: Locale) {
	const { evaluation, head, goals, policyIndicators, purpose, source } = sheet;
	const organization = knownOrganization(sheet.organization);
	return {
		name: sheetName(sheet, locale),
		headline: sheetHeadline(sheet, locale),
		head: { title: textIn(head.title, locale), name: textIn(head.name, locale) },
		purpose: sheetText(purpose, locale),
		evaluation,
		goalsSet: goals.length,
		verdict: sheetVerdict(sheet, locale),
		isPolicyUnrecorded: policyIndicators.some(({ indicator }) => indicator === null),
		policyIndicators: policyIndicators.map(({ name, indicator }) => ({
			name: textIn(name, locale),
			value: indicator === null ? m.not_recorded({}, { locale }) : figureOf(indicator)
		})),
		goals: goals.map((goal) => ({
			number: goal.number,
			title: sheetText(goal.title, locale),
			promise: sheetText(goal.promise, locale),
			result: sheetText(goal.result, locale),
			next: sheetText(goal.next, locale),
			verdict: goalVerdict(goal, sheet, locale),
			computed: countedVerdict(goalTallyOf(goal, sheet), locale),
			programmes: goal.programmes.map((name) => textIn(name, locale)),
			figures: goal.indicators.map((id) => ({
				id,
				name: textIn(knownIndicator(id).name, locale),
				latest: figureOf(id)
			}))
		})),
		source: sourceView(sourceById(source), locale)
	};

	function figureOf(id: string): string {
		const series = shownSeries(id, organization.area);
		const last = series === null ? null : latest(series);
		if (series === null || last === null) {
			return m.not_recorded({}, { locale });
		}
		const value = readingPhrase(last.reading, series.indicator, locale).text;
		const period = periodPhrase(last.period, series.indicator.periodType, locale).text;
		return (
			areaPrefix(ground(), { shown: series.area, wanted: organization.area }, locale) +
			m.value_in({ value, period }, { locale })
		);
	}
}

function sheetText(
	{ text, summary }: SheetText,
	locale: Locale
): { text: string; summary: boolean } {
	return { text: textIn(text, locale), summary };
}
