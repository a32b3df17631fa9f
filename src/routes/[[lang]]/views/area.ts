import type { Destination } from '$lib/components/destination.ts';
import type { Area } from '$lib/domain/area.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Theme } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { ageCounts } from '$lib/explore/age-counts.ts';
import type { Ground } from '$lib/explore/ground.ts';
import { agesAnswer, type AgesShown } from '$lib/explore/profile/ages.ts';
import { type FigureBehind, profileHeadline } from '$lib/explore/profile/headline.ts';
import type { JudgedRow } from '$lib/explore/profile/judged.ts';
import { placeOf, type ProfilePlace } from '$lib/explore/profile/place.ts';
import { type ProfilePoint, profilePoints } from '$lib/explore/profile/points.ts';
import { type Projection, projections } from '$lib/explore/profile/projections.ts';
import { type ProfileRow, profileRow } from '$lib/explore/profile/rows.ts';
import { type RuleWords, ruleWords } from '$lib/explore/profile/rule.ts';
import { m } from '$lib/paraglide/messages.js';
import { readingText } from '$lib/wording/ruby.ts';
import { sheetHeadlineAlone } from '$lib/wording/sheet.ts';
import { knownOrganization } from './known.ts';
import { sheetName } from './sheet.ts';
import { type NumberedSource, sourceNumbers } from './source-numbers.ts';
import { sheetVerdict, type Verdict } from '$lib/wording/verdict.ts';

/** Something with the numbers of the sources behind it, as listed at the end of the page. */
export type Cited<Thing extends { readonly sources: readonly string[] }> = Omit<
	Thing,
	'sources'
> & { readonly cites: readonly number[] };

/** One sentence about the area. */
export type AreaPoint = Cited<ProfilePoint>;

/** A goal sheet of the area, with what the organisation itself reported. */
export interface AreaSheet {
	readonly label: string;
	/** The label as a screen reader says it. */
	readonly spoken: string;
	readonly to: Destination;
	readonly sentence: string;
	readonly verdict: Verdict | null;
}

/** The indicators of one theme that have a value in the area. */
export interface AreaTheme {
	readonly id: string;
	readonly name: string;
	readonly rows: readonly Cited<ProfileRow>[];
	/** Said in place of the open table where the age structure shows the same figures; null for any other theme. */
	readonly inAges: string | null;
}

/** An area's page. */
export interface AreaView {
	readonly name: string;
	readonly title: string;
	/** The area with the one around it, over the headline. */
	readonly kicker: string;
	readonly headline: { readonly text: string; readonly emphasis: string | null };
	/** The indicator and the day of the headline's figure; null where it has none. */
	readonly behind: Cited<FigureBehind> | null;
	readonly vision: { readonly text: string; readonly cites: readonly number[] } | null;
	readonly sheets: readonly AreaSheet[];
	readonly points: {
		readonly strengths: readonly AreaPoint[];
		readonly attention: readonly AreaPoint[];
		readonly features: readonly AreaPoint[];
		readonly absence: string | null;
		readonly judged: readonly JudgedRow[];
		readonly rule: RuleWords;
	};
	readonly ages: Cited<AgesShown> | null;
	readonly projections: readonly Cited<Projection>[];
	readonly lead: string;
	/** What the marks of the bullets are; null where there are none. */
	readonly besideKey: string | null;
	readonly themesLabel: string;
	/** Name of the area around, where its values stand in a column; whether there are sisters to rank among. */
	readonly columns: { readonly whole: string | null; readonly isRanked: boolean };
	readonly themes: readonly AreaTheme[];
	readonly missing: readonly { readonly id: string; readonly name: string }[];
	readonly sources: readonly NumberedSource[];
}

/** The page of an area in the reader's language. */
export function areaView(
	ground: Ground,
	sheets: readonly GoalSheet[],
	area: Area,
	locale: Locale
): AreaView {
	const place = placeOf(ground, area);
	const name = textIn(area.name, locale);
	const isAmongOthers = place.sisters.length > 1;
	const numbers = sourceNumbers(ground, locale);
	const cited = <Thing extends { readonly sources: readonly string[] }>({
		sources,
		...thing
	}: Thing) => ({ ...thing, cites: numbers.of(sources) });
	const { behind, ...headline } = profileHeadline(ground, place, locale);
	const points = profilePoints(ground, place, locale);
	const ages = agesAnswer(ground, place, locale);
	const counted = ageCounts(ground.facts);
	const rows = new Map(
		ground.facts.indicators.flatMap(({ id }) => {
			const row = profileRow(ground, place, id, locale);
			return row === null ? [] : [[id, row] as const];
		})
	);
	return {
		name,
		title: m.area_title({ area: name }, { locale }),
		kicker: kickerOf(place, locale),
		headline,
		behind: behind && cited(behind),
		vision: area.vision && {
			text: textIn(area.vision.text, locale),
			cites: numbers.of([area.vision.source])
		},
		sheets: sheets
			.filter(({ organization }) => knownOrganization(organization).area === area.code)
			.map((sheet) => sheetLink(sheet, locale)),
		points: {
			strengths: points.strengths.map(cited),
			attention: points.attention.map(cited),
			features: points.features.map(cited),
			absence: points.absence,
			judged: points.judged,
			rule: ruleWords(place, locale)
		},
		ages: ages && cited(ages),
		projections: projections(ground, place, locale).map(cited),
		lead:
			place.whole !== null && isAmongOthers
				? m.area_lead({ whole: textIn(place.whole.name, locale) }, { locale })
				: m.area_lead_whole({}, { locale }),
		besideKey:
			place.whole !== null && isAmongOthers
				? m.profile_beside_key({ area: name, whole: textIn(place.whole.name, locale) }, { locale })
				: null,
		themesLabel: readingText(m.filter_theme({}, { locale })),
		columns: {
			whole: place.whole && textIn(place.whole.name, locale),
			isRanked: isAmongOthers
		},
		themes: ground.facts.themes
			.map((theme) => themeOf(theme))
			.filter((theme) => theme.rows.length > 0),
		missing: ground.facts.indicators
			.filter(({ id }) => !rows.has(id))
			.map(({ id, name: of }) => ({ id, name: textIn(of, locale) })),
		sources: numbers.all()
	};

	function themeOf({ id: theme, name: of }: Theme): AreaTheme {
		const members = ground.facts.indicators
			.filter((indicator) => indicator.theme === theme)
			.flatMap(({ id }) => rows.get(id) ?? []);
		const isInAges = ages !== null && members.every(({ id }) => counted.has(id));
		return {
			id: theme,
			name: textIn(of, locale),
			rows: members.map(cited),
			inAges: isInAges ? m.profile_in_ages({ count: members.length }, { locale }) : null
		};
	}
}

/** The area after the one around it: 新潟市 中央区; Chuo Ward, Niigata City. */
function kickerOf({ area, whole }: ProfilePlace, locale: Locale): string {
	const name = textIn(area.name, locale);
	return whole === null
		? name
		: m.profile_kicker({ area: name, whole: textIn(whole.name, locale) }, { locale });
}

function sheetLink(sheet: GoalSheet, locale: Locale): AreaSheet {
	const { fiscalYear, organization } = sheet;
	const label = sheetName(sheet, locale);
	return {
		label,
		spoken: readingText(label),
		to: { page: 'goals', fiscalYear, organization },
		sentence: sheetHeadlineAlone(sheet, knownOrganization(organization), locale).text,
		verdict: sheetVerdict(sheet, locale)
	};
}
