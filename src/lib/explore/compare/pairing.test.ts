import { expect, test } from 'vitest';
import { comparedOf } from './compared.ts';
import { BIRTHS, type ExampleFigures, exampleGround, NOT_YET, SHARE } from './example.ts';
import { groupsIn } from './group.ts';
import { pairingOf, pairsAt } from './pairing.ts';

const DAYS = { ...BIRTHS, id: 'days', periodType: 'date', cycleMonths: 12 } as const;
const MONTHS = { ...BIRTHS, id: 'months', periodType: 'month', cycleMonths: 1 } as const;

function paired(x: string, y: string, figures: Omit<ExampleFigures, 'indicators'>) {
	const ground = exampleGround({ ...figures, indicators: [BIRTHS, SHARE, DAYS, MONTHS] });
	const [group] = groupsIn(ground);
	const sides = group && { x: comparedOf(ground, group, x), y: comparedOf(ground, group, y) };
	if (!sides?.x || !sides.y) {
		throw new Error('both sides must be comparable');
	}
	return { x: sides.x, y: sides.y, pairing: pairingOf(sides.x, sides.y) };
}

test('two indicators of one kind of period are paired at the periods that both share', () => {
	const { pairing } = paired('births', 'share', {
		values: {
			births: { 甲: { 2019: 1, 2020: 2, 2021: 3 }, 乙: { 2019: 1, 2020: 2, 2021: 3 } },
			share: { 甲: { 2020: 5, 2021: 6 }, 乙: { 2020: 5, 2021: 6 } }
		}
	});
	expect(pairing).toEqual({
		isExact: true,
		moments: [
			{ id: '2020', x: '2020', y: '2020' },
			{ id: '2021', x: '2021', y: '2021' }
		]
	});
});

test('a moment needs two areas with both values', () => {
	const { pairing } = paired('births', 'share', {
		values: {
			births: { 甲: { 2020: 1, 2021: 2 }, 乙: { 2020: 1, 2021: 2 } },
			share: { 甲: { 2020: 5, 2021: 6 }, 乙: { 2020: 5, 2021: NOT_YET }, 丙: { 2021: 6 } }
		}
	});
	expect(pairing.moments.map(({ id }) => id)).toEqual(['2020']);
});

test('kinds of periods that differ are paired by year, each with its last period', () => {
	const { pairing } = paired('births', 'months', {
		values: {
			births: { 甲: { 2020: 1, 2021: 2 }, 乙: { 2020: 1, 2021: 2 } },
			months: {
				甲: { '2020-03': 1, '2020-11': 2, '2022-01': 3 },
				乙: { '2020-03': 1, '2020-11': 2, '2022-01': 3 }
			}
		}
	});
	expect(pairing).toEqual({
		isExact: false,
		moments: [{ id: '2020', x: '2020', y: '2020-11' }]
	});
});

test('days that are never the same are paired by year', () => {
	const { pairing } = paired('days', 'months', {
		values: {
			days: { 甲: { '2020-10-01': 1 }, 乙: { '2020-10-01': 2 } },
			months: { 甲: { '2020-04': 1 }, 乙: { '2020-04': 2 } }
		}
	});
	expect(pairing.moments).toEqual([{ id: '2020', x: '2020-10-01', y: '2020-04' }]);
});

test('indicators without a common year have no moment', () => {
	const { pairing } = paired('births', 'share', {
		values: {
			births: { 甲: { 2019: 1 }, 乙: { 2019: 1 } },
			share: { 甲: { 2020: 5 }, 乙: { 2020: 5 } }
		}
	});
	expect(pairing).toEqual({ isExact: false, moments: [] });
});

test('pairsAt gives each area with both values and the way it came, from the earliest', () => {
	const sides = paired('births', 'share', {
		values: {
			births: { 甲: { 2019: 1, 2020: 2, 2021: 3 }, 乙: { 2019: 4, 2020: 5, 2021: 6 } },
			share: { 甲: { 2019: 10, 2020: 20, 2021: 30 }, 乙: { 2020: 50, 2021: 60 }, 丙: { 2021: 1 } }
		}
	});
	const last = sides.pairing.moments.at(-1);
	const pairs = last === undefined ? [] : pairsAt(sides, last);
	expect(pairs.map(({ area, x, y }) => [area, x.value, y.value])).toEqual([
		['甲', 3, 30],
		['乙', 6, 60]
	]);
	// 2019 is no moment: only one area has both values then.
	expect(pairs.map(({ trail }) => trail)).toEqual([[{ x: 2, y: 20 }], [{ x: 5, y: 50 }]]);
});

test('a way begins after the last gap or break on either side', () => {
	const years = { 2017: 1, 2018: 2, 2019: 3, 2020: 4 };
	const broken = paired('births', 'share', {
		values: { births: { 甲: years, 乙: years }, share: { 甲: years, 乙: years } },
		breaks: { share: ['2019'] }
	});
	const gap = paired('births', 'share', {
		values: {
			births: { 甲: { ...years, 2018: NOT_YET }, 乙: years, 丙: years },
			share: { 甲: years, 乙: years, 丙: years }
		}
	});
	const trailOf = (sides: typeof gap) => {
		const last = sides.pairing.moments.at(-1);
		return last === undefined ? null : pairsAt(sides, last)[0]?.trail;
	};
	expect(trailOf(broken)).toEqual([{ x: 3, y: 3 }]);
	expect(trailOf(gap)).toEqual([{ x: 3, y: 3 }]);
});
