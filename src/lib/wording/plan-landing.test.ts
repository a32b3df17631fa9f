import { describe, expect, test } from 'vitest';
import type { Landing, LandingPoint } from '$lib/domain/landing.ts';
import { AGEING, BIRTHS, period } from './examples.ts';
import { beyondSentences, landingObstacleSentence, landingSentence } from './plan-landing.ts';

const VISITS = { ...BIRTHS, periodType: 'fy' } as const;

function point(year: string, value: number, band: Partial<LandingPoint> = {}): LandingPoint {
	return { period: period(year, 'fy'), value, low: null, high: null, ...band };
}

function landing(differing: Partial<Landing>): Landing {
	return {
		since: { period: period('2021', 'fy'), value: 640 },
		from: { period: period('2024', 'fy'), value: 1000 },
		years: 3,
		perYear: 120,
		qualifier: '=',
		path: [],
		atTarget: point('2026', 1240),
		reaches: period('2027', 'fy'),
		outlook: 'late',
		...differing
	};
}

describe('landingSentence', () => {
	test('says when the target is reached and how late that is', () => {
		expect(landingSentence(landing({}), VISITS, 'ja').text).toBe(
			'令和3年度から令和6年度までの平均の増え方（1年に+120人）が続くと、目標に届くのは令和9年度で、期限の令和8年度より1年遅れます。'
		);
	});

	test('says so in English and in やさしい日本語', () => {
		expect(landingSentence(landing({}), VISITS, 'en').text).toBe(
			'If the mean rise from FY2021 to FY2024 (+120 people a year) goes on, the target is reached in FY2027, 1 year after it is due in FY2026.'
		);
		expect(landingSentence(landing({}), VISITS, 'easy').spoken).toContain(
			'もくひょうに とどくのは 2027ねんどです。'
		);
	});

	test('tells an approximate pace as one', () => {
		const about = landing({ qualifier: 'about' });
		expect(landingSentence(about, VISITS, 'ja').text).toContain('（1年に約+120人）');
		expect(landingSentence(about, VISITS, 'en').text).toContain('(about +120 people a year)');
		const still = landing({ qualifier: 'about', perYear: 0, outlook: 'still', reaches: null });
		expect(landingSentence(still, VISITS, 'ja').text).toContain('平均の変化は約0です。');
		expect(landingSentence(still, VISITS, 'easy').text).toContain('ほとんど');
	});

	test('says that it is in time', () => {
		const onTime = landing({ outlook: 'onTime', reaches: period('2026', 'fy') });
		expect(landingSentence(onTime, VISITS, 'ja').text).toMatch(
			/が続くと、目標には令和8年度に届きます（期限は令和8年度）。$/
		);
	});

	test('says that a fall leads away', () => {
		const away = landing({ perYear: -20, outlook: 'away', reaches: null });
		expect(landingSentence(away, VISITS, 'ja').text).toBe(
			'令和3年度から令和6年度までの平均の減り方（1年に△20人）が続くと、目標には届かず、離れていきます。'
		);
	});

	test('says that nothing moves', () => {
		const still = landing({ perYear: 0, outlook: 'still', reaches: null });
		expect(landingSentence(still, VISITS, 'ja').text).toBe(
			'令和3年度から令和6年度までの平均の変化は0です。このまま変わらないと、目標には届きません。'
		);
	});

	test.each([
		['far', '50年たっても目標には届きません。'],
		['reached', 'すでに届いている目標を、期限の令和8年度にも満たします。'],
		['slips', 'すでに届いている目標を、期限の令和8年度には満たさなくなります。']
	] as const)('%s has words of its own', (outlook, words) => {
		const said = landingSentence(landing({ outlook, reaches: null }), VISITS, 'ja');
		expect(said.text.endsWith(words)).toBe(true);
	});
});

test('landingObstacleSentence says why there is none', () => {
	expect(landingObstacleSentence('tooFew', 'ja').text).toBe(
		'同じ数え方の値が2つそろわないため、見込みは計算しません。'
	);
});

describe('beyondSentences', () => {
	const share = { indicator: { ...AGEING, direction: 'increase' }, least: 0 } as const;

	test('say that a share or its range would go beyond 100%', () => {
		const band = { low: 92, high: 104 };
		expect(beyondSentences(point('2026', 98, band), share, 'ja').map(({ text }) => text)).toEqual([
			'計算した見込みやその範囲は100%を超えますが、実際の値は100%を超えません。'
		]);
		expect(beyondSentences(point('2026', 100), share, 'ja')).toEqual([]);
	});

	test('say that a count would fall below zero, unless it ever did', () => {
		const count = { indicator: VISITS, least: 0 };
		expect(beyondSentences(point('2026', -3), count, 'ja')).toHaveLength(1);
		expect(beyondSentences(point('2026', -3), { ...count, least: -5 }, 'ja')).toEqual([]);
	});
});
