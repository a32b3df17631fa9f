import { expect, test } from '@playwright/test';
import { rowsIn } from '../dataset.ts';
import { sampleDrafts, sampleFiles, sampleText } from './sample.ts';

test('drafts of the sample reach none of its files', () => {
	const drafts = sampleDrafts();
	const written = drafts.filter(({ indicator, row }) =>
		rowsIn(sampleText(`indicators/${indicator}.csv`)).some(
			({ area_code, period, value }) =>
				area_code === row['area'] && period === row['period'] && value === row['value']
		)
	);
	const marked = [...sampleFiles('.csv'), ...sampleFiles('.json')].filter((file) =>
		/[,"]draft[,"]/.test(sampleText(file))
	);
	expect(drafts.length).toBeGreaterThan(0);
	expect(written).toEqual([]);
	expect(marked).toEqual([]);
});

test('no page of the sample warns of drafts, for there are none on it', () => {
	const warned = sampleFiles('.html').filter((file) =>
		/<aside class="(?:notice )?draft[ "]/.test(sampleText(file))
	);
	expect(warned).toEqual([]);
});
