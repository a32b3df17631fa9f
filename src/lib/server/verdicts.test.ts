import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { exampleFiles } from '$lib/data/example.ts';
import { period } from '$lib/domain/example.ts';
import { folderOf } from './example-folder.ts';
import { plannedPairs, verdictsFor } from './verdicts.ts';

const folder = folderOf(
	exampleFiles({
		'targets.csv': `indicator,area,period,kind,value,source
births,99201,2030,final,300,yearbook
births,99200,2021,baseline,4700,yearbook
births,99200,2030,final,5600,yearbook
`,
		'reported.csv': `indicator,area,period,state,verdict,verdict_en,organization,source
births,99200,2022,met,目標を上回る,Above the target,hama,yearbook
births,99201,2022,notMet,目標を下回る,Below the target,hama,yearbook
`,
		'overrides.csv': `indicator,area,period,status,reason,reason_en,date,organization
births,99200,2022,onTrack,集計のもれ,Not all was counted,2024-05-01,hama
`
	})
);

beforeAll(() => {
	vi.stubEnv('MEYASU_DATA', folder);
});

afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

test('plannedPairs() names every indicator and area with a target once, in order', () => {
	expect(plannedPairs()).toEqual([
		{ indicator: 'births', area: '99201' },
		{ indicator: 'births', area: '99200' }
	]);
});

test('verdictsFor(indicator, area) judges the latest value of that area', () => {
	// The line from 4700 (2021) to 5600 (2030) asks for 4900 in 2023.
	expect(verdictsFor('births', '99200')).toMatchObject({
		period: '2023',
		judged: { scheme: 'guideline', status: 'improving', figures: { expected: { value: 4900 } } },
		override: null,
		reported: null
	});
	expect(verdictsFor('births', '99201')).toMatchObject({
		area: '99201',
		period: '2023',
		judged: { status: 'achieved' },
		reported: null
	});
});

test('verdictsFor(indicator, area, period) sets all verdicts of that period side by side', () => {
	expect(verdictsFor('births', '99200', period('2022'))).toMatchObject({
		period: '2022',
		judged: { status: 'onTrack' },
		override: { status: 'onTrack', reason: { ja: '集計のもれ' } },
		reported: { state: 'met' }
	});
});

test('verdictsFor an indicator without a plan says that it has no target', () => {
	expect(verdictsFor('beach-visitors', '99201').judged.reason).toBe('ratioOnly');
	expect(verdictsFor('share-65-plus', '99200').judged.reason).toBe('neutral');
});

test('verdictsFor throws for an id that the dataset does not have', () => {
	expect(() => verdictsFor('deaths', '99200')).toThrow(RangeError);
});
