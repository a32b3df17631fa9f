import type { Document } from './document.ts';
import type { Problems } from './problem.ts';
import { quoted } from './quote.ts';

/** Folders that hold one file for each organisation and fiscal year. */
type YearlyFolder = 'goals' | 'briefings';

interface YearlyParts {
	readonly fiscalYear: number | null;
	readonly organization: string | null;
}

const PLACE = /^[^/]+\/(?<year>\d{4})\/(?<organization>[^/]+)\.json$/;

/** The file of an organisation and a fiscal year. */
export function yearlyFile(
	folder: YearlyFolder,
	fiscalYear: number | string,
	organization: string
): string {
	return `${folder}/${fiscalYear}/${organization}.json`;
}

/** The JSON files of such a folder, by year and organisation. */
export function yearlyFiles(
	folder: YearlyFolder,
	files: ReadonlyMap<string, Uint8Array>
): (readonly [string, Uint8Array])[] {
	return [...files]
		.filter(([file]) => file.startsWith(`${folder}/`) && file.endsWith('.json'))
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Reports a file that says it is of another year or organisation than its place does. */
export function reportPlace(
	folder: YearlyFolder,
	file: string,
	{ parts, at }: Document<unknown, YearlyParts>,
	problems: Problems
): void {
	const place: { year?: string; organization?: string } = PLACE.exec(file)?.groups ?? {};
	const year = parts.fiscalYear === null ? place.year : String(parts.fiscalYear);
	const organization = parts.organization ?? place.organization;
	const agrees = year === place.year && organization === place.organization;
	if (year === undefined || organization === undefined || agrees) {
		return;
	}
	const field = year === place.year ? 'organization' : 'fiscalYear';
	const wanted = yearlyFile(folder, year, organization);
	const shown = quoted(String(parts[field]));
	problems.add(at(field), {
		ja: `${shown.ja}はファイルの場所と合いません。ファイルを ${wanted} に移すか、ここを直してください。`,
		en: `${shown.en} does not agree with the file's place; move the file to ${wanted} or correct this.`
	});
}
