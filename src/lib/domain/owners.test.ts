import { describe, expect, test } from 'vitest';
import type { Organization } from './area.ts';
import { exampleIndicator } from './example.ts';
import type { Goal, GoalSheet } from './goal-sheet.ts';
import { askedFor, ownersOf } from './owners.ts';

describe('ownersOf(indicator, goalSheets)', () => {
	test('is nobody when no owner is recorded and no sheet names the indicator', () => {
		expect(ownersOf(exampleIndicator(), [sheet('chuo', { indicators: ['births'] })])).toEqual([]);
	});

	test('is the recorded owner when no sheet names the indicator', () => {
		expect(ownersOf(exampleIndicator({ owner: 'tourism' }), [sheet('chuo', {})])).toEqual([
			'tourism'
		]);
	});

	test('names the owner before the organisations whose sheets name the indicator', () => {
		const sheets = [
			sheet('chuo', { indicators: ['visitors'] }),
			sheet('higashi', { key: { indicator: 'visitors', area: '15102' } })
		];
		expect(ownersOf(exampleIndicator({ owner: 'tourism' }), sheets)).toEqual([
			'tourism',
			'chuo',
			'higashi'
		]);
	});

	test('names an organisation once, however often it names the indicator', () => {
		const sheets = [
			sheet('chuo', { indicators: ['visitors'] }),
			sheet('chuo', { indicators: ['visitors'] })
		];
		expect(ownersOf(exampleIndicator({ owner: 'chuo' }), sheets)).toEqual(['chuo']);
	});

	test('takes the policy indicators at the head of a sheet for named', () => {
		const named = {
			...sheet('chuo', {}),
			policyIndicators: [{ name: { ja: '来訪者数' }, indicator: 'visitors' }]
		};
		expect(ownersOf(exampleIndicator(), [named])).toEqual(['chuo']);
	});
});

describe('askedFor(figure, recorded)', () => {
	const organizations: readonly Organization[] = [
		{ id: 'chuo', area: '15103', parent: null, kind: 'ward', name: { ja: '中央区' } },
		{ id: 'higashi', area: '15102', parent: null, kind: 'ward', name: { ja: '東区' } }
	];
	const goalSheets = [
		sheet('chuo', { indicators: ['visitors'], key: { indicator: 'visitors', area: '15100' } }),
		sheet('higashi', { indicators: ['visitors'] })
	];
	const asked = (area: string, indicator = exampleIndicator()) =>
		askedFor({ indicator, area }, { goalSheets, organizations });

	test('is the recorded owner alone, wherever the figure is of', () => {
		expect(asked('15103', exampleIndicator({ owner: 'tourism' }))).toEqual(['tourism']);
	});

	test('is the organisation of the area where its sheet names the indicator', () => {
		expect([asked('15103'), asked('15102')]).toEqual([['chuo'], ['higashi']]);
	});

	test('is the organisation whose goal names the figure of another area', () => {
		expect(asked('15100')).toEqual(['chuo']);
	});

	test('is nobody for an area that no sheet speaks of, and for an indicator that none names', () => {
		expect([asked('15101'), asked('15103', exampleIndicator({ id: 'births' }))]).toEqual([[], []]);
	});
});

function sheet(organization: string, differing: Partial<Goal>): GoalSheet {
	const text = { text: { ja: '例' }, summary: false };
	const goal: Goal = {
		number: 1,
		title: text,
		promise: text,
		result: text,
		next: text,
		key: null,
		indicators: [],
		reported: null,
		carriedFrom: null,
		programmes: [],
		...differing
	};
	return {
		organization,
		fiscalYear: 2025,
		source: 'example',
		head: { title: { ja: '区長' }, name: { ja: '例' } },
		purpose: text,
		vision: { ja: '例' },
		policyIndicators: [],
		goals: [goal],
		evaluation: null
	};
}
