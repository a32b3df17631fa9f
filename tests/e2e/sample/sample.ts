import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../src/cli/root.js';
import { SAMPLE } from '../../../src/cli/sample-site.js';
import { filesIn } from '../../../src/cli/tree.js';
import type { Locale, Localized } from '../../../src/lib/domain/locale.ts';
import { plainText } from '../../../src/lib/wording/ruby.ts';
import { rowsIn } from '../dataset.ts';

const BUILT = join(ROOT, SAMPLE.MEYASU_BUILD);
const DATA = join(ROOT, SAMPLE.MEYASU_DATA);

interface Settings {
	readonly notice: Localized;
	readonly defaultArea: string;
	readonly defaultSheet: { readonly organization: string; readonly fiscalYear: number };
	readonly overview: { readonly leading: { readonly indicator: string } };
}

// The build, which these tests come after, answers for the shape of this file.
export const SETTINGS = JSON.parse(readFileSync(join(DATA, 'dataset.json'), 'utf8')) as Settings;

/** What the dataset says of itself, without readings. */
export function noticeIn(locale: Locale): string {
	return plainText(SETTINGS.notice[locale] ?? SETTINGS.notice.ja);
}

/** Every file of the sample's build with that ending, but for what belongs to the framework. */
export function sampleFiles(ending: string): string[] {
	return filesIn(BUILT).filter(
		(file) => file.endsWith(ending) && !file.startsWith('_app/') && !file.endsWith('__data.json')
	);
}

/** The text of a file of the sample's build. */
export function sampleText(file: string): string {
	return readFileSync(join(BUILT, file), 'utf8');
}

/** The drafts among the values of the sample, each with the file of its indicator. */
export function sampleDrafts(): { indicator: string; row: Record<string, string> }[] {
	return readdirSync(join(DATA, 'observations')).flatMap((file) =>
		rowsIn(readFileSync(join(DATA, 'observations', file), 'utf8'))
			.filter(({ status }) => status === 'draft')
			.map((row) => ({ indicator: file.replace(/\.csv$/, ''), row }))
	);
}
