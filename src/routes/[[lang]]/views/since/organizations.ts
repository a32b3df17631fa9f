import type { Destination } from '$lib/components/destination.ts';
import type { Organization } from '$lib/domain/area.ts';
import { updateCounts, type WantedFigure } from '$lib/domain/chase.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { wantedFigures } from '$lib/server/updates.ts';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import {
	limitedRows,
	type ReviewCell,
	type ReviewRow,
	type ReviewTable,
	textCell
} from './table.ts';

const SHEETS = {
	evaluated: m.since_sheet_evaluated,
	set: m.since_sheet_set,
	absent: m.since_sheet_absent
} as const;

/** Fiscal years one after the other, as far as sheets are recorded, whose sheets are in one state. */
interface SheetRun {
	readonly state: keyof typeof SHEETS;
	readonly from: number;
	readonly to: number;
}

/** How many of its figures each organisation has on time, those furthest behind first, and its goal sheets. */
export function organizationsTable(locale: Locale): ReviewTable {
	const { organizations, goalSheets } = dataset();
	const years = [...new Set(goalSheets.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);
	const unowned = wantedFigures().filter(({ asked }) => asked.length === 0);
	const rows = [
		...organizations
			.toSorted((a, b) => behind(b) - behind(a))
			.map((one) => organizationRow(one, years, locale)),
		...(unowned.length === 0 ? [] : [unownedRow(unowned, locale)])
	];
	return {
		heading: m.since_organizations_heading({}, { locale }),
		note: m.since_organizations_note({}, { locale }),
		columns: [
			{ label: m.since_column_organization({}, { locale }), kind: 'text' },
			{ label: m.since_column_filled({}, { locale }), kind: 'figure' },
			{ label: m.since_column_stale({}, { locale }), kind: 'figure' },
			{ label: m.since_column_missing({}, { locale }), kind: 'figure' },
			{ label: m.since_column_sheets({}, { locale }), kind: 'text' }
		],
		...limitedRows(rows, locale)
	};
}

/** How many of its figures are late or have no value. */
function behind({ id }: Organization): number {
	const { stale, missing } = updateCounts(figuresOf(id));
	return stale + missing;
}

function figuresOf(organization: string): readonly WantedFigure[] {
	return wantedFigures().filter(({ asked }) => asked.includes(organization));
}

function organizationRow(
	organization: Organization,
	years: readonly number[],
	locale: Locale
): ReviewRow {
	const { id, name } = organization;
	const sheets = dataset().goalSheets.filter((sheet) => sheet.organization === id);
	return {
		key: id,
		cells: [
			{
				kind: 'named',
				first: { id, text: textIn(name, locale), to: newestOf(sheets) },
				note: '',
				others: null
			},
			...countCells(figuresOf(id), locale),
			{
				kind: 'list',
				items: runsOfYears(sheets, years).map((run) => sheetsText(run, locale)),
				more: null
			}
		]
	};
}

function unownedRow(figures: readonly WantedFigure[], locale: Locale): ReviewRow {
	return {
		key: '',
		cells: [textCell(m.since_unowned({}, { locale })), ...countCells(figures, locale), textCell('')]
	};
}

function countCells(figures: readonly WantedFigure[], locale: Locale): ReviewCell[] {
	const { due, upToDate, stale, missing } = updateCounts(figures);
	const filled = due + upToDate;
	const wanted = filled + stale + missing;
	return wanted === 0
		? [textCell(m.since_no_figures({}, { locale })), textCell(''), textCell('')]
		: [
				textCell(m.since_filled_of({ filled, wanted }, { locale })),
				textCell(String(stale)),
				textCell(String(missing))
			];
}

/** The years, the newest first, in runs whose sheets are in one state. */
function runsOfYears(sheets: readonly GoalSheet[], years: readonly number[]): SheetRun[] {
	return years.reduce<SheetRun[]>((runs, year) => {
		const state = stateOf(sheets.find(({ fiscalYear }) => fiscalYear === year));
		const last = runs.at(-1);
		return last?.state === state
			? [...runs.slice(0, -1), { ...last, from: year }]
			: [...runs, { state, from: year, to: year }];
	}, []);
}

function stateOf(sheet: GoalSheet | undefined): SheetRun['state'] {
	if (sheet === undefined) {
		return 'absent';
	}
	return sheet.evaluation === null ? 'set' : 'evaluated';
}

function sheetsText({ state, from, to }: SheetRun, locale: Locale): string {
	const last = fiscalYearPhrase(to, locale).text;
	const year =
		from === to
			? last
			: m.since_range({ from: fiscalYearPhrase(from, locale).text, to: last }, { locale });
	return SHEETS[state]({ year }, { locale });
}

function newestOf(sheets: readonly GoalSheet[]): Destination | null {
	const [newest] = sheets.toSorted((a, b) => b.fiscalYear - a.fiscalYear);
	return newest === undefined
		? null
		: { page: 'goals', fiscalYear: newest.fiscalYear, organization: newest.organization };
}
