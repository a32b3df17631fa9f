import { describe, expect, test } from 'vitest';
import { featureOf } from '$lib/domain/feature.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Series } from '$lib/domain/series.ts';
import { standingOf, type StandingInput } from '$lib/domain/standing.ts';
import type { Amount } from '$lib/domain/value.ts';
import { AGEING, BEACH, BIRTHS, CITY, observed, period, seriesWith, WARD } from './examples.ts';
import { featureSentence, standingSentence } from './standing.ts';

const PLACE = { area: WARD, whole: CITY };

const STAYING: Indicator = {
	...AGEING,
	id: 'staying',
	name: {
		ja: '定住意向',
		en: 'Wish to stay',
		easy: '｜住《す》みたい ｜人《ひと》の ｜割合《わりあい》'
	},
	direction: 'increase',
	periodType: 'fy'
};

const ACCIDENTS: Indicator = {
	...BIRTHS,
	id: 'accidents',
	name: { ja: '交通事故', en: 'Road accidents', easy: '｜交通事故《こうつうじこ》' },
	direction: 'decrease'
};

const LIFE: Indicator = {
	...BIRTHS,
	id: 'life',
	name: { ja: '健康寿命' },
	unit: { id: '歳', base: '歳', factor: 1, name: { ja: '歳' } },
	decimals: 1,
	kind: 'measure',
	additive: false
};

type Values = Readonly<Record<string, number | Amount>>;

function seriesIn(area: string, indicator: Indicator, values: Values): Series {
	const series = seriesWith(
		indicator,
		Object.entries(values).map(([when, value]) => observed(indicator, when, value))
	);
	return { ...series, area };
}

/** The ward among two others, in the city. */
function among(
	indicator: Indicator,
	{ own, others, whole }: { own: Values; others: readonly Values[]; whole: Values }
): StandingInput {
	const series = seriesIn(WARD.code, indicator, own);
	return {
		series,
		start: series.points[0],
		sisters: [series, ...others.map((values, index) => seriesIn(String(index), indicator, values))],
		whole: seriesIn(CITY.code, indicator, whole),
		today: '2026-11-22'
	};
}

function standing(input: StandingInput) {
	const found = standingOf(input);
	if ('reason' in found) {
		throw new Error(found.reason);
	}
	return found;
}

function feature(input: StandingInput) {
	const found = featureOf(input);
	if (found === null) {
		throw new Error('the example is a feature');
	}
	return found;
}

describe('standingSentence of a percentage', () => {
	const strong = standing(
		among(STAYING, {
			own: { 2022: 79, 2023: 80, 2024: 82.3 },
			others: [{ 2024: 70 }, { 2024: 60 }],
			whole: { 2024: 75.2 }
		})
	);

	test('gives the value with rank, change in points and distance in points', () => {
		expect(standingSentence(strong, PLACE, 'ja').text).toBe(
			'令和6年度の中央区の定住意向は82.3%（3区のうち最も高い、令和4年度から+3.3ポイント、新潟市より+7.1ポイント）。'
		);
		expect(standingSentence(strong, PLACE, 'en').text).toBe(
			'Wish to stay in Chuo Ward, FY2024: 82.3\u00a0% (highest figure of 3 wards, +3.3 points from FY2022, 7.1 points above Niigata City).'
		);
	});

	test('is said in plain words with readings', () => {
		expect(standingSentence(strong, PLACE, 'easy').spoken).toBe(
			'2024ねんどの ちゅうおうくの すみたい ひとの わりあいは 82.3%です（3くの なかで いちばん たかい、 2022ねんどから プラス3.3ポイント、 にいがたしより 7.1ポイント たかい）。'
		);
	});

	test('leaves out a criterion that did not count', () => {
		const level = standing(
			among(STAYING, {
				own: { 2023: 82, 2024: 82.3 },
				others: [{ 2024: 70 }, { 2024: 60 }],
				whole: { 2024: 75.2 }
			})
		);
		expect(standingSentence(level, PLACE, 'ja').text).toBe(
			'令和6年度の中央区の定住意向は82.3%（3区のうち最も高い、新潟市より+7.1ポイント）。'
		);
	});

	test('says マイナス for △', () => {
		const weak = standing(
			among(STAYING, {
				own: { 2023: 70, 2024: 60 },
				others: [{ 2024: 70 }, { 2024: 80 }],
				whole: { 2024: 75 }
			})
		);
		expect(standingSentence(weak, PLACE, 'ja')).toEqual({
			text: '令和6年度の中央区の定住意向は60.0%（3区のうち最も低い、前年度から△10.0ポイント、新潟市より△15.0ポイント）。',
			spoken:
				'令和6年度の中央区の定住意向は60.0%（3区のうち最も低い、前年度からマイナス10.0ポイント、新潟市よりマイナス15.0ポイント）。'
		});
	});
});

test('standingSentence of a count compares rates of change over the same time', () => {
	const better = standing(
		among(ACCIDENTS, {
			own: { 2022: 400, 2023: 380, 2024: 320 },
			others: [
				{ 2022: 100, 2024: 95 },
				{ 2022: 200, 2024: 196 }
			],
			whole: { 2022: 700, 2024: 665 }
		})
	);
	expect(standingSentence(better, PLACE, 'ja').text).toBe(
		'令和6年の中央区の交通事故は320人（3区のうち減り方が最も大きい、令和4年から△20.0%、新潟市は同じ期間に△5.0%）。'
	);
	expect(standingSentence(better, PLACE, 'en').text).toBe(
		'Road accidents in Chuo Ward, 2024: 320 people (largest fall of 3 wards, −20.0\u00a0% from 2022, Niigata City: −5.0\u00a0% in the same time).'
	);
});

test('standingSentence of a measure gives differences in its unit', () => {
	const longer = standing(
		among(LIFE, {
			own: { 2023: 71, 2024: 73.5 },
			others: [{ 2024: 72 }, { 2024: 71 }],
			whole: { 2024: 72.1 }
		})
	);
	expect(standingSentence(longer, PLACE, 'ja').text).toBe(
		'令和6年の中央区の健康寿命は73.5歳（3区のうち最も高い、前年から+2.5歳、新潟市より+1.4歳）。'
	);
});

test('standingSentence gives a reported ratio as reported', () => {
	const reference = period('2022', 'fy');
	const [last] = seriesWith(BEACH, [
		observed(BEACH, '2023', { value: 3, qualifier: '>' }, { reference })
	]).points;
	const series = { indicator: BEACH, area: WARD.code, points: [last], breaks: [] } as const;
	const sentence = standingSentence(
		{
			series: { ...series, points: [last], breaks: [] },
			last,
			rank: null,
			trend: { score: 1, comparison: null },
			distance: null,
			verdict: 'strength'
		},
		PLACE,
		'ja'
	);
	expect(sentence.text).toBe('令和5年度の中央区の日和山浜 観光入込客数は3倍超（前年度の3倍超）。');
});

describe('featureSentence', () => {
	const ageing = { ...AGEING, direction: 'neutral' } as const;

	test('of a percentage gives its rank and its distance', () => {
		const low = feature(
			among(ageing, {
				own: { 2024: 27.4 },
				others: [{ 2024: 30 }, { 2024: 32 }],
				whole: { 2024: 30.3 }
			})
		);
		expect(featureSentence(low, PLACE, 'ja').text).toBe(
			'令和6年の中央区の高齢化率は27.4%（3区のうち最も低い、新潟市より△2.9ポイント）。'
		);
	});

	test('of a count gives its rate of change between two periods', () => {
		const births = { ...BIRTHS, direction: 'neutral' } as const;
		const fall = feature(
			among(births, {
				own: { 2022: 100, 2023: 90, 2024: 70 },
				others: [
					{ 2022: 100, 2024: 90 },
					{ 2022: 50, 2024: 45 }
				],
				whole: { 2022: 250, 2024: 205 }
			})
		);
		expect(featureSentence(fall, PLACE, 'ja')).toEqual({
			text: '中央区の出生児数は令和4年から令和6年までに△30.0%（3区のうち減り方が最も大きい、新潟市は同じ期間に△18.0%）。',
			spoken:
				'中央区の出生児数は令和4年から令和6年までにマイナス30.0%（3区のうち減り方が最も大きい、新潟市は同じ期間にマイナス18.0%）。'
		});
	});

	test('says that rates of change are compared where some rose and some fell', () => {
		const births = { ...BIRTHS, direction: 'neutral' } as const;
		const rise = feature(
			among(births, {
				own: { 2023: 100, 2024: 110 },
				others: [
					{ 2023: 100, 2024: 90 },
					{ 2023: 50, 2024: 45 }
				],
				whole: { 2023: 250, 2024: 245 }
			})
		);
		expect(featureSentence(rise, PLACE, 'ja').text).toBe(
			'中央区の出生児数は令和5年から令和6年までに+10.0%（3区のうち増減率が最も高い、新潟市は同じ期間に△2.0%）。'
		);
	});

	test('names a value that may still change', () => {
		const low = feature(
			among(ageing, {
				own: { 2024: 27.4 },
				others: [{ 2024: 30 }, { 2024: 32 }],
				whole: { 2024: 30.3 }
			})
		);
		const provisional = { ...low, last: { ...low.last, status: 'provisional' } } as const;
		expect(featureSentence(provisional, PLACE, 'ja').text).toBe(
			'令和6年の中央区の高齢化率は27.4%（速報）（3区のうち最も低い、新潟市より△2.9ポイント）。'
		);
	});

	test('leaves out the area around where it has no value', () => {
		const low = feature({
			...among(ageing, {
				own: { 2024: 27.4 },
				others: [{ 2024: 30 }, { 2024: 32 }],
				whole: { 2023: 30 }
			})
		});
		expect(featureSentence(low, PLACE, 'ja').text).toBe(
			'令和6年の中央区の高齢化率は27.4%（3区のうち最も低い）。'
		);
	});
});
