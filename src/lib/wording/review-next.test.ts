import { describe, expect, test } from 'vitest';
import { amount, exampleIndicator, period } from '$lib/domain/example.ts';
import { wantedSentence, wayBackSentence } from './review-next.ts';

const WAY = {
	kind: 'guideline',
	period: period('2026'),
	wanted: 1320,
	side: '>=',
	needed: amount(120)
} as const;

describe('wayBackSentence(way, indicator)', () => {
	test('says what is missing to the guideline, in three languages', () => {
		const indicator = exampleIndicator();
		expect(wayBackSentence(WAY, indicator, 'ja').text).toBe(
			'令和8年度に目安へ戻すには、あと120人増やす必要があります（目安1,320人以上）。'
		);
		expect(wayBackSentence(WAY, indicator, 'en').text).toContain('in FY2026');
		expect(wayBackSentence(WAY, indicator, 'easy').text).toContain('2026｜年度《ねんど》に');
	});

	test('says a fall that is wanted in words', () => {
		const indicator = exampleIndicator({ direction: 'decrease' });
		const way = { ...WAY, wanted: 240, side: '<=', needed: amount(-40) } as const;
		expect(wayBackSentence(way, indicator, 'ja').text).toBe(
			'令和8年度に目安へ戻すには、あと40人減らす必要があります（目安240人以下）。'
		);
	});

	test('rounds what is missing up, since the figure is judged before it is rounded', () => {
		const way = { ...WAY, wanted: 1320.4, needed: amount(120.4) };
		expect(wayBackSentence(way, exampleIndicator(), 'ja').text).toBe(
			'令和8年度に目安へ戻すには、あと121人増やす必要があります（目安1,321人以上）。'
		);
	});

	test('speaks of percentages in points', () => {
		const indicator = exampleIndicator({
			kind: 'share',
			decimals: 1,
			unit: { id: '%', base: '%', factor: 1, name: { ja: '%' } }
		});
		const way = { ...WAY, wanted: 61.5, needed: amount(2.5) };
		expect(wayBackSentence(way, indicator, 'ja').text).toBe(
			'令和8年度に目安へ戻すには、あと2.5ポイント上げる必要があります（目安61.5%以上）。'
		);
	});

	test('says that a total is one', () => {
		const indicator = exampleIndicator({ cumulative: true });
		expect(wayBackSentence(WAY, indicator, 'ja').text).toBe(
			'令和8年度に目安へ戻すには、あと120人増やす必要があります（目安累計1,320人以上）。'
		);
	});

	test('speaks of the target once its year is over, and of what is to be kept', () => {
		const indicator = exampleIndicator();
		expect(wayBackSentence({ ...WAY, kind: 'target' }, indicator, 'ja').text).toBe(
			'令和8年度の目標（1,320人以上）には、あと120人増やす必要があります。'
		);
		expect(wayBackSentence({ ...WAY, kind: 'range' }, indicator, 'ja').text).toBe(
			'保つ水準（1,320人以上）へ戻すには、あと120人増やす必要があります。'
		);
	});

	test('leads down to the upper end of what is to be kept', () => {
		const way = { ...WAY, kind: 'range', wanted: 1200, side: '<=', needed: amount(-88) } as const;
		expect(wayBackSentence(way, exampleIndicator(), 'ja').text).toBe(
			'保つ水準（1,200人以下）へ戻すには、あと88人減らす必要があります。'
		);
	});

	test('is about so much from an approximate value', () => {
		const way = { ...WAY, needed: amount(120, 'about') };
		expect(wayBackSentence(way, exampleIndicator(), 'ja').text).toBe(
			'令和8年度に目安へ戻すには、あと約120人増やす必要があります（目安1,320人以上）。'
		);
		expect(wayBackSentence(way, exampleIndicator(), 'en').text).toContain('rise by about 120');
	});

	test('gives no amount from an open-ended value', () => {
		const way = { ...WAY, needed: null };
		const say = (kind: 'guideline' | 'target' | 'range') =>
			wayBackSentence({ ...way, kind }, exampleIndicator(), 'ja').text;
		const open = '実績値に幅があるため、あといくつ必要かは分かりません。';
		expect(say('guideline')).toBe(`令和8年度の目安は1,320人以上です。${open}`);
		expect(say('target')).toBe(`令和8年度の目標は1,320人以上です。${open}`);
		expect(say('range')).toBe(`保つ水準は1,320人以上です。${open}`);
		expect(wayBackSentence(way, exampleIndicator(), 'en').text).toBe(
			'The guideline for FY2026 is at least 1,320 人. The actual value is open-ended, so how much is missing is not known.'
		);
		expect(wayBackSentence(way, exampleIndicator(), 'easy').text).toContain('わかりません。');
	});

	test('says so where the present value does', () => {
		expect(wayBackSentence({ ...WAY, needed: amount(0) }, exampleIndicator(), 'ja').text).toBe(
			'令和8年度の目安（1,320人以上）には、今の値のままで届きます。'
		);
	});
});

describe('wantedSentence(figures, organizations)', () => {
	test('names every figure and whom to ask', () => {
		expect(wantedSentence(['baseline', 'target'], ['企画課'], 'ja')?.text).toBe(
			'企画課から、基準値、目標値が必要です。'
		);
	});

	test('says so where nobody is recorded', () => {
		expect(wantedSentence(['target'], [], 'ja')?.text).toBe(
			'目標値が必要です。求める先は記録されていません。'
		);
	});

	test('is nothing where no figure would help', () => {
		expect(wantedSentence([], ['企画課'], 'ja')).toBeNull();
	});
});
