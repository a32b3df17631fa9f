import { grouped } from '$lib/domain/grouped.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Judged } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { PlanChange } from '$lib/domain/release-changes.ts';
import type { SchemeName } from '$lib/domain/scheme.ts';
import type { Target, TargetKind } from '$lib/domain/target.ts';
import type { Course, VerdictMove } from '$lib/domain/verdict-moves.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { schemeName } from '$lib/wording/judged.ts';
import { judgedSentence } from '$lib/wording/judged-sentence.ts';
import { amountPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { filled, joinSentences, words } from '$lib/wording/phrase.ts';
import { verdictView } from '../verdict-view.ts';
import { areaName, indicatorCell, sourcesCell } from './named.ts';
import { limitedRows, listCell, type ReviewCell, type ReviewTable, textCell } from './table.ts';
import { changeColumns, type Describe } from './values.ts';

const KINDS = {
	baseline: m.target_baseline,
	interim: m.target_interim,
	final: m.target_final
} as const satisfies Record<TargetKind, unknown>;

/** What asks for attention first. */
const COURSES = ['worse', 'none', 'better'] as const satisfies readonly Course[];

/** The verdicts that moved, each with both and why it is what it is now. */
export function movesTable(
	moves: readonly VerdictMove[],
	scheme: SchemeName,
	locale: Locale
): ReviewTable {
	const inOrder = COURSES.flatMap((course) => moves.filter((move) => move.course === course));
	const rows = inOrder.map(({ indicator, area, before, after }) => ({
		key: `${indicator.id} ${area}`,
		cells: [
			indicatorCell(indicator, areaName(area, locale), locale),
			verdictCell(before, indicator, locale),
			verdictCell(after, indicator, locale),
			textCell(judgedSentence(after, indicator, dataset().rounding, locale).text)
		]
	}));
	return {
		heading: m.since_moves_heading({}, { locale }),
		note: joinSentences(
			[
				words(m.since_moves_courses(countsOf(moves), { locale }), locale),
				filled(m.since_moves_note, { scheme: schemeName(scheme, locale) }, locale)
			],
			locale
		).text,
		columns: [
			...changeColumns(locale).map(({ label }) => ({ label, kind: 'text' as const })),
			{ label: m.since_column_basis({}, { locale }), kind: 'text' }
		],
		...limitedRows(rows, locale)
	};
}

/** The points of plans that changed, one row for each indicator. */
export function planTable(
	changes: readonly PlanChange[],
	describe: Describe,
	locale: Locale
): ReviewTable {
	const rows = [...grouped(changes, (change) => pointOf(change).indicator)].map(([id, group]) => ({
		key: id,
		cells: [
			indicatorCell(describe(id), '', locale),
			textCell(String(group.length)),
			listCell(
				group.map((change) => changeText(change, describe(id), locale)),
				locale
			),
			sourcesCell(group.map(pointOf), locale)
		]
	}));
	return {
		heading: m.since_plan_heading({}, { locale }),
		note: null,
		columns: [
			{ label: m.column_indicator({}, { locale }), kind: 'text' },
			{ label: m.since_column_changes({}, { locale }), kind: 'figure' },
			{ label: m.since_column_points({}, { locale }), kind: 'text' },
			{ label: m.column_source({}, { locale }), kind: 'text' }
		],
		...limitedRows(rows, locale)
	};
}

function verdictCell(judged: Judged, indicator: Indicator, locale: Locale): ReviewCell {
	const { period } = judged.figures;
	return {
		kind: 'verdict',
		verdict: verdictView(judged, locale),
		note: period === null ? '' : periodPhrase(period, indicator.periodType, locale).text
	};
}

function countsOf(moves: readonly VerdictMove[]): Record<Course, number> {
	const count = (course: Course) => moves.filter((move) => move.course === course).length;
	return { better: count('better'), worse: count('worse'), none: count('none') };
}

/** The point that the change is of: as it is, or as it was where it is gone. */
function pointOf(change: PlanChange): Target {
	return change.before === null ? change.after : (change.after ?? change.before);
}

/** 中央区の目標値（令和11年度）：53か所 → 63か所; a point that moved is named on both sides. */
function changeText(change: PlanChange, indicator: Indicator, locale: Locale): string {
	const { before, after } = change;
	const point = pointOf(change);
	const stays = before?.period === after?.period;
	const text = (one: Target | null) =>
		stays && one !== null ? heightText(one, indicator, locale) : pointText(one, indicator, locale);
	const places = { before: text(before), after: text(after) };
	const area = areaName(point.area, locale);
	return stays
		? m.since_point_kept(
				{ ...places, area, point: pointName(point, indicator, locale) },
				{ locale }
			)
		: m.since_point_change({ ...places, area }, { locale });
}

function pointText(point: Target | null, indicator: Indicator, locale: Locale): string {
	return point === null
		? m.since_absent({}, { locale })
		: m.since_value_line(
				{
					what: pointName(point, indicator, locale),
					value: heightText(point, indicator, locale)
				},
				{ locale }
			);
}

function pointName({ kind, period }: Target, indicator: Indicator, locale: Locale): string {
	const when = periodPhrase(period, indicator.periodType, locale).text;
	return KINDS[kind]({ period: when }, { locale });
}

function heightText({ value, upper }: Target, indicator: Indicator, locale: Locale): string {
	const amount = (of: number) =>
		amountPhrase({ value: of, qualifier: '=' }, indicator, locale).text;
	return upper === null
		? amount(value)
		: m.since_range({ from: amount(value), to: amount(upper) }, { locale });
}
