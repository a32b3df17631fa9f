import { expect, test } from 'vitest';
import type { WantedFigure } from '$lib/domain/chase.ts';
import { exampleIndicator, period } from '$lib/domain/example.ts';
import { updatesCsv } from './updates-csv.ts';

const DATASET = {
	areas: [],
	organizations: [
		{ id: 'chuo', area: '15103', parent: null, kind: 'ward', name: { ja: '中央区' } }
	],
	sources: [],
	notice: null
} as const;

const LATE: WantedFigure = {
	indicator: exampleIndicator({ name: { ja: '=来訪者数' } }),
	area: '15103',
	asked: ['chuo'],
	source: 'example',
	status: {
		state: 'stale',
		last: period('2021'),
		next: period('2022'),
		expectedBy: period('2024-03-31'),
		late: { days: 62, months: 2 },
		reason: null
	}
};

const HEAD =
	'indicator_id,indicator,area_code,area,period_type,cycle_months,state,last_period,next_period,expected_by,days_late,missing,organization_ids,organizations,publisher,source,source_address';

test('updatesCsv writes one row a figure, and no name as a formula', () => {
	expect(updatesCsv([LATE], DATASET)).toBe(
		`\uFEFF${HEAD}\nvisitors,'=来訪者数,15103,,fy,12,stale,2021,2022,2024-03-31,62,,chuo,中央区,,,\n`
	);
});

test('updatesCsv leaves blank what is not known', () => {
	const missing: WantedFigure = {
		...LATE,
		asked: [],
		status: {
			state: 'missing',
			last: null,
			next: null,
			expectedBy: null,
			late: null,
			reason: 'notYet'
		}
	};
	expect(updatesCsv([missing], DATASET)).toBe(
		`\uFEFF${HEAD}\nvisitors,'=来訪者数,15103,,fy,12,missing,,,,,notYet,,,,,\n`
	);
});

test('updatesCsv says in every row what must be said of the whole dataset', () => {
	const csv = updatesCsv([LATE], { ...DATASET, notice: { ja: '架空のデータです。' } });
	expect(csv.split('\n').slice(0, 2)).toEqual([
		`\uFEFF${HEAD},notice`,
		"visitors,'=来訪者数,15103,,fy,12,stale,2021,2022,2024-03-31,62,,chuo,中央区,,,,架空のデータです。"
	]);
});
