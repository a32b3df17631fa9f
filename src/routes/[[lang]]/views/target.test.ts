import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { exampleFiles, replaced } from '$lib/data/example.ts';
import { folderOf } from '$lib/server/example-folder.ts';
import { targetView } from './target.ts';

/** The ward has a target, and of its two years no value. */
const folder = folderOf(
	exampleFiles({
		...replaced(
			'targets.csv',
			'births,99200,2022,baseline',
			'births,99201,2030,final,400,yearbook\nbirths,99200,2022,baseline'
		),
		...replaced(
			'observations/births.csv',
			'2023,320,about,,yearbook,,',
			'2023,,,,yearbook,,notCollected'
		)
	})
);

beforeAll(() => {
	vi.stubEnv('MEYASU_DATA', folder);
});

afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

test('a sentence stands in place of the chart where a plan has no actual value', () => {
	const ward = targetView('births', '99201', 'ja');
	expect(ward?.chart).toBeNull();
	expect(ward?.noValues).toEqual({
		heading: '目標へのペース',
		text: '実績値が1つも記録されていないため、図はありません。'
	});
	expect(ward?.planSources).toHaveLength(1);
});

test('a plan with values has its chart and no such sentence', () => {
	const city = targetView('births', '99200', 'ja');
	expect(city?.chart).not.toBeNull();
	expect(city?.noValues).toBeNull();
});
