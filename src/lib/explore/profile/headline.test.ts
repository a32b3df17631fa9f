import { expect, test } from 'vitest';
import { exampleGround, RESIDENTS } from '../areas-example.ts';
import { profileHeadline } from './headline.ts';
import { placeOf } from './place.ts';

function headlineOf(
	figures: Parameters<typeof exampleGround>[0],
	populations: readonly string[] = ['register', 'residents']
) {
	const ground = exampleGround(figures, { populations });
	const area = ground.area('north');
	return area && profileHeadline(ground, placeOf(ground, area), 'ja');
}

const COUNTED = { north: { '2023-01-01': 1000, '2024-01-01': 990, '2025-01-01': 980 } };

test('profileHeadline speaks of the first population that has a value', () => {
	expect(headlineOf([[RESIDENTS, COUNTED]])).toEqual({
		text: '北区の人口は980人。2年で2.0%減りました。',
		emphasis: '2.0%減りました',
		behind: {
			id: 'residents',
			name: '人口',
			asOf: '令和7年1月1日（2025年1月1日）時点',
			sources: ['register']
		}
	});
});

test('profileHeadline is the name of the page where no population is recorded', () => {
	const nothing = { text: '北区の指標', emphasis: null, behind: null };
	expect(headlineOf([[RESIDENTS, COUNTED]], [])).toEqual(nothing);
	expect(headlineOf([[RESIDENTS, { east: { '2024-01-01': 5 } }]])).toEqual(nothing);
});
