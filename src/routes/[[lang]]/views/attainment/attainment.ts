import {
	attainmentOf,
	attainmentOfSheets,
	type GoalResult,
	withinOrganization
} from '$lib/domain/attainment.ts';
import type { Organization } from '$lib/domain/area.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { goalResults } from '$lib/server/goals.ts';
import { fiscalYearPhrase } from '$lib/wording/period.ts';
import { words } from '$lib/wording/phrase.ts';
import { knownArea } from '../known.ts';
import { attainmentPart, type AttainmentRow } from './parts.ts';

/** 達成の割合 by year, organisation and theme, as reported and as computed, and the way to every sheet. */
export function attainmentView(locale: Locale) {
	const { goalSheets } = dataset();
	const years = [...new Set(goalSheets.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
	const shown = evaluatedYear(goalSheets) ?? years.at(-1) ?? null;
	const year = shown === null ? '' : fiscalYearPhrase(shown, locale).text;
	const byYear = years.map((one) => yearRow(one, { shown, locale }));
	const byOrganization = shown === null ? [] : organizationRows(shown, locale);
	const byTheme = shown === null ? [] : themeRows(shown, locale);
	const name = m.attainment_column_name({}, { locale });
	const titles = {
		years: m.attainment_by_year({}, { locale }),
		organizations: m.attainment_by_organization({ year }, { locale }),
		themes: m.attainment_by_theme({ year }, { locale })
	};
	return {
		title: m.attainment_title({}, { locale }),
		...openingOf(byYear.find(({ isChosen }) => isChosen) ?? null, locale),
		apart: m.attainment_apart({}, { locale }),
		rule: {
			heading: m.attainment_rule_heading({}, { locale }),
			text: m.attainment_rule({}, { locale })
		},
		asTable: m.attainment_as_table({}, { locale }),
		parts: [
			{
				id: 'years',
				heading: titles.years,
				...attainmentPart(byYear, {
					caption: titles.years,
					head: m.attainment_column_year({}, { locale }),
					locale
				})
			},
			{
				id: 'organizations',
				heading: titles.organizations,
				...attainmentPart(byOrganization, {
					caption: titles.organizations,
					head: name,
					locale
				})
			},
			{
				id: 'themes',
				heading: titles.themes,
				...attainmentPart(byTheme, { caption: titles.themes, head: name, locale })
			}
		],
		sheets: {
			heading: m.attainment_sheets_heading({}, { locale }),
			organizations: sheetLinks(locale)
		}
	};
}

/** What was reported for the shown year as the headline, and what was computed under it. */
function openingOf(row: AttainmentRow | null, locale: Locale) {
	if (row === null || row.attainment.evaluated === 0) {
		const text = m.attainment_headline_none({}, { locale });
		return { headline: { text, emphasis: null }, computed: null };
	}
	const { achieved, assessable, evaluated, onCourse } = row.attainment;
	const text = m.attainment_headline({ year: row.name.text, evaluated, achieved }, { locale });
	return {
		headline: { text, emphasis: null },
		computed:
			assessable === 0
				? m.attainment_lead_not_computed({}, { locale })
				: m.attainment_lead_computed({ assessable, onCourse }, { locale })
	};
}

/** The newest year for which anything was evaluated; null when none was. */
function evaluatedYear(sheets: readonly GoalSheet[]): number | null {
	const years = sheets.flatMap(({ evaluation, fiscalYear }) =>
		evaluation === null ? [] : [fiscalYear]
	);
	return years.length === 0 ? null : Math.max(...years);
}

function yearRow(
	fiscalYear: number,
	{ shown, locale }: { shown: number | null; locale: Locale }
): AttainmentRow {
	const sheets = dataset().goalSheets.filter((sheet) => sheet.fiscalYear === fiscalYear);
	return {
		id: String(fiscalYear),
		name: fiscalYearPhrase(fiscalYear, locale),
		label: fiscalYearPhrase(fiscalYear, locale).text,
		isChosen: fiscalYear === shown,
		attainment: attainmentOfSheets(sheets, resultsIn(fiscalYear))
	};
}

/** The city as a whole, then each of its wards with its sections; organisations without a goal are left out. */
function organizationRows(fiscalYear: number, locale: Locale): AttainmentRow[] {
	const { organizations } = dataset();
	return organizations
		.filter(({ kind }) => kind !== 'section')
		.flatMap((organization) => {
			const within = withinOrganization(organization.id, organizations);
			const sheets = dataset().goalSheets.filter(
				(sheet) => sheet.fiscalYear === fiscalYear && within.has(sheet.organization)
			);
			const goals = resultsIn(fiscalYear).filter((goal) => within.has(goal.organization));
			return sheets.length === 0
				? []
				: [
						{
							id: organization.id,
							name: words(nameOf(organization, within.size, locale), locale),
							label: textIn(knownArea(organization.area).name, locale),
							isChosen: organization.area === dataset().defaultArea,
							attainment: attainmentOfSheets(sheets, goals)
						}
					];
		});
}

function nameOf(organization: Organization, members: number, locale: Locale): string {
	const name = textIn(organization.name, locale);
	if (members === 1) {
		return name;
	}
	const say = organization.kind === 'city' ? m.attainment_whole_city : m.attainment_with_sections;
	return say({ name }, { locale });
}

function themeRows(fiscalYear: number, locale: Locale): AttainmentRow[] {
	const goals = resultsIn(fiscalYear);
	const known = dataset().themes.map(({ id, name }) => ({ id, name: textIn(name, locale) }));
	const unknown = { id: 'none', name: m.attainment_no_theme({}, { locale }) };
	return [...known, unknown].flatMap(({ id, name }) => {
		const own = goals.filter(({ theme }) => (theme ?? unknown.id) === id);
		return own.length === 0
			? []
			: [
					{
						id,
						name: words(name, locale),
						label: name,
						isChosen: false,
						attainment: attainmentOf(own)
					}
				];
	});
}

function resultsIn(fiscalYear: number): readonly GoalResult[] {
	return goalResults().filter((goal) => goal.fiscalYear === fiscalYear);
}

/** Every organisation with the years of its sheets: a ward or city, then those under it. */
function sheetLinks(locale: Locale) {
	const { organizations } = dataset();
	const linked = organizations.map((organization) => linkOf(organization, locale));
	return organizations.flatMap(({ id, kind }, index) => {
		const own = linked[index];
		const sections = linked.filter(
			({ parent, years, isSection }) => isSection && parent === id && years.length > 0
		);
		const isListed = own !== undefined && own.years.length + sections.length > 0;
		return kind === 'section' || !isListed
			? []
			: [
					{
						...own,
						sections,
						sectionsLabel: m.attainment_sections({ count: sections.length }, { locale })
					}
				];
	});
}

function linkOf({ id, kind, name, parent }: Organization, locale: Locale) {
	const years = dataset()
		.goalSheets.filter(({ organization }) => organization === id)
		.map(({ fiscalYear }) => fiscalYear)
		.sort((a, b) => b - a);
	return {
		id,
		parent,
		isSection: kind === 'section',
		name: textIn(name, locale),
		years: years.map((fiscalYear) => ({
			fiscalYear,
			label: fiscalYearPhrase(fiscalYear, locale).text
		}))
	};
}
