import { FIGURES, type Figures } from './figures.ts';
import { NEXT_UNDER_WAY, nextText, resultText, UNDER_WAY } from './goal-texts.ts';
import { headOf, headTitle } from './heads.ts';
import { NAMES } from './names.ts';
import { observationRows } from './observations.ts';
import { ORGANIZATIONS, type SampleOrganization } from './organizations.ts';
import { planOf } from './plans.ts';
import { keepsPromise, valueOf } from './promises.ts';
import { pick, randomOf } from './random.ts';
import { NOW } from './state.ts';
import { TOPICS } from './topic-results.ts';
import type { Topic } from './topics.ts';
import { sheetSource } from './vocabulary.ts';
import { known, words, type Words } from './words.ts';

/** The years of the sheets; the last one is under way. */
export const SHEET_YEARS = [2021, 2022, 2023, 2024, 2025];
const UNDER_WAY_YEAR = 2025;

/** The part of the goals whose report does not follow the figures, and of the sheets that give counts only. */
const SURPRISES = 0.1;
const COUNTS_ONLY = 0.25;

/** The years in which the subjects of an organisation are goals, by their place in its list; one row is drawn. */
const ALWAYS = [2021, 2025] as const;
const WINDOWS = [
	[ALWAYS, ALWAYS, [2021, 2022], [2023, 2025], [2024, 2025]],
	[ALWAYS, ALWAYS, [2023, 2025], [2021, 2023], [2025, 2025]],
	[ALWAYS, ALWAYS, [2021, 2024], [2025, 2025], [2022, 2024]]
] as const;

const BY_ID = new Map(FIGURES.map((figures) => [figures.id, figures]));

/** The goal sheets of all organisations that set goals, by the path of their file. */
export function goalSheets(): Map<string, object> {
	return new Map(
		ORGANIZATIONS.filter(({ topics }) => topics.length > 0).flatMap((organization) =>
			SHEET_YEARS.map((year) => [
				`goals/${year}/${organization.id}.json`,
				sheetOf(organization, year)
			])
		)
	);
}

function sheetOf(organization: SampleOrganization, year: number): object {
	const topics = topicsIn(organization, year);
	const reached = topics.map((topic) => isReached(organization, topic, year));
	const isUnderWay = year === UNDER_WAY_YEAR;
	const countsOnly = randomOf(`${organization.id} ${year} counts`)() < COUNTS_ONLY;
	return {
		organization: organization.id,
		fiscalYear: year,
		source: sheetSource(year),
		head: { title: headTitle(organization.kind), name: headOf(organization.id, year) },
		purpose: { text: purposeOf(organization), summary: false },
		vision: organization.vision,
		policyIndicators: topics.map(({ indicators: [indicator = ''] }) => ({
			name: known(NAMES, indicator),
			indicator
		})),
		goals: topics.map((topic, index) => ({
			number: index + 1,
			title: { text: topic.title, summary: false },
			promise: { text: topic.promise, summary: false },
			...outcomeOf(organization, topic, { year, isReached: reached[index] === true }),
			key: keyOf(organization, topic),
			indicators: topic.indicators,
			reported: isUnderWay || countsOnly ? null : reached[index] ? 'achieved' : 'notAchieved',
			carriedFrom: numberBefore(organization, topic, year),
			programmes: [topic.programme]
		})),
		evaluation: isUnderWay
			? null
			: { goalsSet: topics.length, goalsAchieved: reached.filter(Boolean).length }
	};
}

/** The first two subjects last; each of the others comes and goes once. */
function topicsIn({ id, topics }: SampleOrganization, year: number): Topic[] {
	const windows = pick(WINDOWS, randomOf(`${id} topics`));
	return topics
		.filter((_, index) => {
			const [since, until] = windows[index] ?? ALWAYS;
			return year >= since && year <= until;
		})
		.map((topic) => known(TOPICS, topic));
}

/** The number of the goal a year earlier; null for a new one, and in the first year of the sheets. */
function numberBefore(organization: SampleOrganization, topic: Topic, year: number): number | null {
	const before = year === SHEET_YEARS[0] ? [] : topicsIn(organization, year - 1);
	const index = before.indexOf(topic);
	return index === -1 ? null : index + 1;
}

function outcomeOf(
	organization: SampleOrganization,
	topic: Topic,
	{ year, isReached }: { year: number; isReached: boolean }
): object {
	if (year === UNDER_WAY_YEAR) {
		return {
			result: { text: UNDER_WAY, summary: true },
			next: { text: NEXT_UNDER_WAY, summary: false }
		};
	}
	const figures = figuresOf(topic);
	const [now, before] = [year, year - 1].map((one) => toldIn(figures, organization.area, one));
	const told = {
		figures,
		name: known(NAMES, figures.id),
		year,
		value: now?.value ?? null,
		qualifier: now?.qualifier ?? '',
		before: areComparable(figures, year, [now, before]) ? (before?.value ?? null) : null
	};
	const goesOn = topicsIn(organization, year + 1).includes(topic);
	return {
		result: { text: resultText(topic.done, told), summary: false },
		next: { text: nextText({ isReached, goesOn }), summary: false }
	};
}

function isReached({ id, area }: SampleOrganization, topic: Topic, year: number): boolean {
	const random = randomOf(`${id} ${topic.id} ${year} reached`);
	const kept = keepsPromise(figuresOf(topic), area, year) ?? random() < 0.6;
	return random() < SURPRISES ? !kept : kept;
}

interface Figure {
	readonly value: number;
	readonly qualifier: string;
}

/** The published figure of a year; null when there is none. */
function toldIn(figures: Figures, area: string, year: number): Figure | null {
	const row = observationRows(figures, NOW).find(
		(one) => one.area === area && one.period === String(year) && one.status !== 'draft'
	);
	const value = row === undefined || row.value === '' ? null : valueOf(figures, area, year);
	return value === null ? null : { value, qualifier: row?.qualifier ?? '' };
}

/** Two exact figures on one side of a break in the series. */
function areComparable(
	{ plan, flags }: Figures,
	year: number,
	figures: readonly (Figure | null | undefined)[]
): boolean {
	const isAfterBreak = flags.includes('break') && year === planOf(plan).from;
	return !isAfterBreak && figures.every((figure) => figure?.qualifier === '');
}

function keyOf({ area }: SampleOrganization, topic: Topic): object {
	return { indicator: figuresOf(topic).id, area };
}

function figuresOf({ indicators: [first = ''] }: Topic): Figures {
	return known(BY_ID, first);
}

function purposeOf({ kind, vision, name }: SampleOrganization): Words {
	return kind === 'ward'
		? words(`「${vision.ja}」の実現`, `Achieving “${vision.en}”`, `「${vision.easy}」を めざします`)
		: words(
				`${name.ja}の仕事を通じた「${vision.ja}」の実現`,
				`Achieving “${vision.en}” through the work of the ${name.en}`,
				`${name.easy}の 仕事《しごと》で、「${vision.easy}」を めざします`
			);
}
