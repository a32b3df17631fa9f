import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../src/cli/root.js';
import { DEFAULT_SHEET } from './dataset.ts';
import { PREFIXES } from './site.ts';
import { expect, test } from './watch.ts';

const { fiscalYear, organization } = DEFAULT_SHEET;
const FILE = `${fiscalYear}-${organization}.json`;
const RELEASES = join(dataFolder(), 'releases');

interface Stored {
	readonly version: string;
	readonly decks: Readonly<
		Record<
			string,
			{ readonly slides: readonly { readonly headline: { readonly spoken: string } }[] }
		>
	>;
}

const stored = readdirSync(RELEASES)
	.map((version) => join(RELEASES, version, 'briefs'))
	.flatMap((folder) => filesIn(folder).map((file) => join(folder, file)))
	.filter((path) => path.endsWith(FILE))
	// It was checked when the dataset was.
	.map((path) => JSON.parse(readFileSync(path, 'utf8')) as Stored);

test('a briefing of the dataset is kept as it was shown', () => {
	expect(stored.length).toBeGreaterThan(0);
});

for (const { version, decks } of stored) {
	for (const locale of ['ja', 'en', 'easy'] as const) {
		const address = `${PREFIXES[locale]}brief/${fiscalYear}/${organization}/${version}/`;

		test(`${address} shows what was stored, says so, and is led to by the current one`, async ({
			page,
			watch
		}) => {
			await page.goto(`${PREFIXES[locale]}brief/${fiscalYear}/${organization}/`);
			await expect(page.getByRole('main').locator(`a[href$="/${version}/"]`)).toBeVisible();
			await page.goto(address);
			await expect(page.locator('.frozen')).toContainText(version);
			await page.goto(`${address}?view=show`);
			await expect(page.getByRole('dialog')).toBeVisible();
			const said = page.locator('dialog [role="status"]').first();
			await page.keyboard.press('End');
			const slides = decks[locale]?.slides ?? [];
			await expect(said).toHaveText(
				`${slides.length} / ${slides.length} ${slides.at(-1)?.headline.spoken}`
			);
			expect(watch.messages).toEqual([]);
		});
	}
}

function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
