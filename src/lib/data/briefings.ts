import type { Briefing, PlannedSlide, StatedFigure } from '$lib/domain/briefing.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { readChart, readStated, reportUnstated, type BriefingGround } from './briefing-figures.ts';
import { reportSheet, reportSlides } from './briefing-rules.ts';
import {
	BRIEFING_PARTS,
	briefingSchema,
	type BriefingDocument,
	type SlidePart,
	type WrittenBriefing
} from './briefing-schema.ts';
import { readDocument } from './document.ts';
import type { Place } from './problem.ts';
import type { Reading } from './reading.ts';
import { resolvePair } from './recorded.ts';
import { reportPlace, yearlyFiles } from './yearly-file.ts';

type Figures = Omit<BriefingGround, 'reading' | 'sheet'> & {
	readonly goalSheets: readonly GoalSheet[];
};

/** What is wished of a slide and could be followed. */
type Followed = Pick<PlannedSlide, 'chart'> & { readonly basedOn: readonly StatedFigure[] };

/** 説明資料 of all files under `briefings/`, by year and organisation. */
export function readBriefings(reading: Reading, figures: Figures): Briefing[] {
	const form = { schema: briefingSchema(reading.languages), parts: BRIEFING_PARTS };
	return yearlyFiles('briefings', reading.files).flatMap(([file, bytes]) => {
		const document = readDocument(file, bytes, form, reading.problems);
		if (document === null) {
			return [];
		}
		reading.rowCounts.set(file, 1);
		reportPlace('briefings', file, document, reading.problems);
		return briefingIn(document, reading, figures) ?? [];
	});
}

function briefingIn(
	document: BriefingDocument,
	reading: Reading,
	{ goalSheets, ...figures }: Figures
): Briefing | null {
	const { value, parts, at } = document;
	const { organizations, files, problems } = reading;
	const sheet = goalSheets.find(
		({ organization, fiscalYear }) =>
			organization === parts.organization && fiscalYear === parts.fiscalYear
	);
	if (organizations.resolve(parts.organization ?? '', at('organization'), problems) !== null) {
		reportSheet(document, files, problems);
	}
	reportSlides(document, sheet ?? null, problems);
	const ground = { ...figures, reading, sheet: sheet ?? null };
	const followed = parts.slides.map((slide, index) =>
		follow(slide, (path) => at(`slides[${index}].${path}`), ground)
	);
	return value && built(value, followed);
}

function follow(slide: SlidePart, at: (path: string) => Place, ground: BriefingGround): Followed {
	slide.rows.forEach((pair, index) => {
		resolvePair(pair, (name) => at(`rows[${index}].${name}`), ground.reading);
	});
	const basedOn = slide.headline?.basedOn.map(
		(line, index) => line && readStated(line, at(`headline.basedOn[${index}]`), ground)
	);
	reportUnstated(slide, at('headline.basedOn'), ground);
	return {
		chart: slide.chart && readChart(slide.chart, (path) => at(`chart.${path}`), ground),
		basedOn: basedOn?.filter((figure) => figure !== null) ?? []
	};
}

function built(
	{ organization, fiscalYear, slides }: WrittenBriefing,
	followed: readonly Followed[]
): Briefing | null {
	const [first, ...others] = slides.map(
		({ slide, goal, rows, headline, notes }, index): PlannedSlide => ({
			kind: slide,
			goal,
			rows,
			notes,
			chart: followed[index]?.chart ?? null,
			headline: headline && { text: headline.text, basedOn: followed[index]?.basedOn ?? [] }
		})
	);
	return first === undefined ? null : { organization, fiscalYear, slides: [first, ...others] };
}
