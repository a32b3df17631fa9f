import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataset } from '$lib/server/dataset.ts';
import { goalTallyOf, sheetsOf } from '$lib/server/goals.ts';
import { verdictsFor } from '$lib/server/verdicts.ts';
import { datasetVersion } from '$lib/server/version.ts';
import { organizationById } from '$lib/server/areas.ts';
import { groundOf } from '$lib/explore/ground.ts';
import { deckOf } from '../compose.ts';
import { exampleDeck } from '../example.ts';
import { pptxFile } from './file.ts';
const words = { script: '読み上げ', sources: '出典', table: '表' };
test('x', { timeout: 60000 }, async () => {
	writeFileSync('/tmp/pf/ex.pptx', (await pptxFile(exampleDeck(), { frozen: null, words })).bytes);
	const ground = groundOf({ ...dataset(), version: datasetVersion() });
	const [org = '', year = '', tag = ''] = (process.env.SHEET ?? '').split(':');
	const sheets = sheetsOf(org);
	const sheet = sheets.find(({ fiscalYear }) => fiscalYear === Number(year));
	const facts = {
		ground,
		dataset: dataset(),
		sheet,
		organization: organizationById(org),
		sheets,
		briefing: null,
		verdictsFor,
		tallyOf: (g: never) => goalTallyOf(g, sheet as never)
	} as never;
	for (const l of ['ja', 'en', 'easy'] as const) {
		try {
			const d = deckOf(facts, l);
			writeFileSync(`/tmp/pf/${tag}-${l}.json`, JSON.stringify(d, null, 1));
			writeFileSync(`/tmp/pf/${tag}-${l}.pptx`, (await pptxFile(d, { frozen: null, words })).bytes);
		} catch (e) {
			console.log(l, e);
		}
	}
	expect(1).toBe(1);
});
