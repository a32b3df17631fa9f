import { z } from 'zod';
import type { OverviewPlan } from '$lib/domain/dataset.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import { ageGroupPart, reportAgeGroups } from './age-groups.ts';
import { comparisonPart, reportComparisons } from './comparisons.ts';
import { readDocument, type Document } from './document.ts';
import { goalSheetFile } from './goal-sheet-schema.ts';
import { listed, reportListed, reportUncounted } from './listed-indicators.ts';
import { idPart, listOf, NO_PAIR, orNull, pairPart } from './parts.ts';
import { readPeriod } from './period-text.ts';
import { planPart } from './plan.ts';
import { quoted } from './quote.ts';
import type { Reading } from './reading.ts';
import { reportDoIt, resolvePair } from './recorded.ts';
import { settingsSchema, type Settings } from './settings-schema.ts';

/** `dataset.json`, with the periods of its overview read. */
export type ReadSettings = Omit<Settings, 'overview'> & { readonly overview: OverviewPlan };

const FILE = 'dataset.json';

const NO_WARDS = { indicator: '', from: '', to: '' };
const wardsPart = z.object({ indicator: idPart, from: idPart, to: idPart }).catch(NO_WARDS);

const PARTS = z.object({
	defaultArea: idPart,
	defaultSheet: z
		.object({ organization: idPart, fiscalYear: orNull(z.int()) })
		.catch({ organization: '', fiscalYear: null }),
	overview: z
		.object({
			leading: pairPart,
			changes: listOf(pairPart),
			wards: wardsPart
		})
		.catch({ leading: NO_PAIR, changes: [], wards: NO_WARDS }),
	populations: listOf(idPart),
	comparisons: listOf(comparisonPart),
	ageGroups: listOf(ageGroupPart),
	plan: planPart
});

type ReadDocument = Document<Settings, z.output<typeof PARTS>>;

/** Reads `dataset.json` and follows what it names; null when something in it is wrong. */
export function readSettings(
	reading: Reading,
	observations: readonly Observation[]
): ReadSettings | null {
	const bytes = reading.files.get(FILE);
	const form = { schema: settingsSchema(reading.languages), parts: PARTS };
	const settings = bytes && readDocument(FILE, bytes, form, reading.problems);
	if (!settings) {
		return null;
	}
	reading.rowCounts.set(FILE, 1);
	const { value, parts, at } = settings;
	reading.areas.resolve(parts.defaultArea, at('defaultArea'), reading.problems);
	reportDefaultSheet(settings, reading);
	const { leading, changes, wards } = parts.overview;
	resolvePair(leading, (name) => at(`overview.leading.${name}`), reading);
	changes.forEach((pair, index) => {
		resolvePair(pair, (name) => at(`overview.changes[${index}].${name}`), reading);
	});
	reading.indicators.resolve(wards.indicator, at('overview.wards.indicator'), reading.problems);
	reportDoIt(wards.indicator, at('overview.wards.indicator'), reading);
	const populations = listed(parts.populations, 'populations', at);
	reportListed(populations, reading);
	reportUncounted(populations, reading);
	reportComparisons(parts.comparisons, at, reading);
	reportAgeGroups(parts.ageGroups, at, reading);
	reading.sources.resolve(parts.plan.source, at('plan.source'), reading.problems);
	const from = wardsPeriod('from', settings, reading, observations);
	const to = wardsPeriod('to', settings, reading, observations);
	return value === null || from === null || to === null
		? null
		: { ...value, overview: { ...value.overview, wards: { ...value.overview.wards, from, to } } };
}

function reportDefaultSheet({ parts, at }: ReadDocument, reading: Reading): void {
	const { organization, fiscalYear } = parts.defaultSheet;
	const known = reading.organizations.resolve(
		organization,
		at('defaultSheet.organization'),
		reading.problems
	);
	const file = fiscalYear === null ? null : goalSheetFile(fiscalYear, organization);
	if (known !== null && file !== null && !reading.files.has(file)) {
		reading.problems.add(at('defaultSheet'), {
			ja: `${file} がありません。ファイルを加えるか、ここを直してください。`,
			en: `there is no ${file}; add the file or correct this.`
		});
	}
}

function wardsPeriod(
	name: 'from' | 'to',
	{ parts, at }: ReadDocument,
	{ indicators, recorded, problems }: Reading,
	observations: readonly Observation[]
): Period | null {
	const { wards } = parts.overview;
	const indicator = indicators.find(wards.indicator);
	if (indicator === null || wards[name] === '') {
		return null;
	}
	const read = readPeriod(wards[name], indicator.periodType);
	if ('message' in read) {
		problems.add(at(`overview.wards.${name}`), read.message);
		return null;
	}
	const { period } = read;
	const isRecorded = observations.some(
		(one) => one.indicator === wards.indicator && one.period === period
	);
	if (recorded.has(wards.indicator) && !isRecorded) {
		const shown = quoted(wards[name]);
		problems.add(at(`overview.wards.${name}`), {
			ja: `observations/${wards.indicator}.csv に${shown.ja}の行がありません。値のある時期を書いてください。`,
			en: `observations/${wards.indicator}.csv has no row for ${shown.en}; name a period that has readings.`
		});
	}
	return period;
}
