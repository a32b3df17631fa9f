import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { PUBLISHED, type FactsFile, type PublishedSeries } from './published.ts';

const FOLDER = new URL('../../../shared/facts/', import.meta.url);

const FactRows = z.array(
	z.object({
		indicator: z.string(),
		area_code: z.string(),
		period_type: z.string(),
		period: z.string(),
		value: z.string(),
		qualifier: z.string().default('='),
		confidence: z.string(),
		source_title: z.string()
	})
);

type Fact = z.infer<typeof FactRows>[number];

/** Whether the published figures lie beside the project; they are not part of it. */
export const FACTS_AT_HAND = existsSync(FOLDER);

/** The published figures of an indicator as lines of area, period, qualifier and value. */
export function publishedFigures(indicator: string): string[] {
	return (PUBLISHED[indicator] ?? []).flatMap((series) =>
		facts(series.file)
			.filter((fact) => belongs(fact, series))
			.map(({ area_code, period, qualifier, value }) =>
				figure(area_code, series.period(period), qualifier, Number(value))
			)
	);
}

/** Where each published figure of an indicator was published: title by the figure's line. */
export function publishedTitles(indicator: string): Map<string, string> {
	return new Map(
		(PUBLISHED[indicator] ?? []).flatMap((series) =>
			facts(series.file)
				.filter((fact) => belongs(fact, series))
				.map((fact) => [
					figure(fact.area_code, series.period(fact.period), fact.qualifier, Number(fact.value)),
					fact.source_title
				])
		)
	);
}

/** One figure as a line that can be compared. */
export function figure(area: string, period: string, qualifier: string, value: number): string {
	return `${area} ${period} ${qualifier}${value}`;
}

function belongs(fact: Fact, series: PublishedSeries): boolean {
	return (
		fact.indicator === series.name &&
		fact.period_type === series.type &&
		fact.confidence !== 'low' &&
		fact.area_code !== '' &&
		(series.area === null || fact.area_code === series.area) &&
		// A season is no period of ours unless the series says which.
		!series.period(fact.period).includes('/')
	);
}

const read = new Map<FactsFile, readonly Fact[]>();

function facts(file: FactsFile): readonly Fact[] {
	const known = read.get(file) ?? FactRows.parse(rows(file));
	read.set(file, known);
	return known;
}

function rows(file: FactsFile): unknown {
	const text = readFileSync(fileURLToPath(new URL(`${file}.csv`, FOLDER)), 'utf8');
	return parse(text, { columns: true, bom: true, skip_empty_lines: true });
}
