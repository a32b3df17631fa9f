import type { Dataset } from '$lib/domain/dataset.ts';
import { readAnnotations } from './annotations.ts';
import { readAreas } from './areas.ts';
import { readBriefings } from './briefings.ts';
import { reportFiles } from './folder-files.ts';
import { readGoalSheets } from './goal-sheets.ts';
import { readIndicators } from './indicators.ts';
import { readObservations } from './observations.ts';
import { readOrganizations } from './organizations.ts';
import { readOverrides } from './overrides.ts';
import { readPartYears } from './part-years.ts';
import { Problems, type Problem } from './problem.ts';
import { startReading } from './reading.ts';
import { readReported } from './reported.ts';
import { premisesIn } from './settings-schema.ts';
import { readSettings } from './settings.ts';
import { readSources } from './sources.ts';
import { readTargets } from './targets.ts';
import { readNotes, readThemes, readUnits } from './vocabulary.ts';
import { readWordReadings } from './word-readings.ts';

/** A dataset that was read whole, with the rows of every file (a JSON file counts as one). */
export interface ReadDataset {
	readonly dataset: Dataset;
	readonly rowCounts: ReadonlyMap<string, number>;
	/** How many values of status `draft` the files hold, whether they were let in or not. */
	readonly draftCount: number;
}

/**
 * The dataset that the files of a folder hold (paths are relative to the folder, with `/`), or every
 * problem that was found in them, by file and row. Never both, and never a part of the data. Drafts are checked like
 * all values, and then left out unless they are asked for.
 */
export function readDataset(
	files: ReadonlyMap<string, Uint8Array>,
	{ drafts }: Pick<Dataset, 'drafts'> = { drafts: 'hidden' }
): ReadDataset | { problems: Problem[] } {
	const problems = new Problems();
	const premises = premisesIn(files.get('dataset.json'));
	const reading = startReading(files, { ...premises, drafts }, problems);
	// In the order in which the files name each other: a file comes after those whose ids it uses.
	const sources = readSources(reading);
	readNotes(reading);
	readUnits(reading);
	const themes = readThemes(reading);
	const areas = readAreas(reading);
	const organizations = readOrganizations(reading);
	const indicators = readIndicators(reading);
	reportFiles(files, reading);
	const observations = reading.indicators.ids.flatMap((id) => readObservations(id, reading));
	const targets = readTargets(reading);
	const reported = readReported(reading);
	const overrides = readOverrides(reading);
	const partYears = readPartYears(reading);
	const annotations = readAnnotations(reading);
	const goalSheets = readGoalSheets(reading);
	const briefings = readBriefings(reading, { goalSheets, observations, targets });
	const wordReadings = readWordReadings(reading);
	const settings = readSettings(reading, observations);
	const found = problems.sorted();
	if (found.length > 0 || settings === null) {
		return { problems: found };
	}
	return {
		rowCounts: reading.rowCounts,
		draftCount: [...reading.draftCounts.values()].reduce((sum, count) => sum + count, 0),
		dataset: {
			...settings,
			areas,
			organizations,
			themes,
			indicators,
			sources,
			observations,
			targets,
			reported,
			overrides,
			partYears,
			drafts,
			annotations,
			goalSheets,
			briefings,
			wordReadings
		}
	};
}
