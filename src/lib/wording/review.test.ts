import { describe, expect, test } from 'vitest';
import type { AttentionCase, AttentionPart } from '$lib/domain/attention.ts';
import { attentionWords, reviewHeadline } from './review.ts';

describe('reviewHeadline(counts)', () => {
	test('says how many are short, how many of them for long, and how many nobody can judge', () => {
		const counts = { judged: 40, short: 12, long: 3, unjudged: 8 };
		expect(reviewHeadline(counts, 'ja')).toEqual({
			text: '目安に届かない指標は12件、うち3件は2年以上続けて。判定できないものは8件。',
			spoken: '目安に届かない指標は12件、うち3件は2年以上続けて。判定できないものは8件。',
			emphasis: '目安に届かない指標は12件、うち3件は2年以上続けて'
		});
		expect(reviewHeadline(counts, 'en').text).toBe(
			'12 short of the guideline; of these, 3 for at least two years running. 8 not assessable.'
		);
	});

	test('leaves out what does not occur', () => {
		const text = reviewHeadline({ judged: 4, short: 1, long: 0, unjudged: 0 }, 'ja').text;
		expect(text).toBe('目安に届かない指標は1件。');
	});

	test('tells nothing short from nothing judged', () => {
		expect(reviewHeadline({ judged: 4, short: 0, long: 0, unjudged: 0 }, 'ja').text).toBe(
			'目安に届かない指標はありません。'
		);
		expect(reviewHeadline({ judged: 4, short: 0, long: 0, unjudged: 0 }, 'en').text).toBe(
			'None short of the guideline.'
		);
		expect(reviewHeadline({ judged: 0, short: 0, long: 0, unjudged: 9 }, 'ja')).toEqual({
			text: '判定できる指標は、まだありません。判定できないものは9件。',
			spoken: '判定できる指標は、まだありません。判定できないものは9件。',
			emphasis: null
		});
	});
});

const LONG: AttentionCase = {
	footing: 'short',
	shortfallPct: 12.34,
	monthsShort: 36,
	change: 'worse',
	monthsLeft: 5,
	monthsLate: 2,
	verdicts: 'conflict'
};

describe('attentionWords(part, case)', () => {
	test('say by how much a criterion applies', () => {
		const of = LONG;
		expect(said('behind', of)).toBe('目安までの不足は道のりの12.3%');
		expect(said('long', of)).toBe('3年続けて目安に届いていない');
		expect(said('long', { ...of, monthsShort: 28 })).toBe('2年4か月続けて目安に届いていない');
		expect(said('worsening', of)).toBe('直近の変化が望ましい向きと逆');
		expect(said('deadline', of)).toBe('目標の期限まで5か月');
		expect(said('deadline', { ...of, monthsLeft: 0 })).toBe('目標の期限は今月');
		expect(said('deadline', { ...of, monthsLeft: -1 })).toBe('目標の期限を過ぎた');
		expect(said('stale', of)).toBe('更新が2か月遅れている');
		expect(said('stale', { ...of, monthsLate: 0 })).toBe('更新の時期を過ぎた');
		expect(said('conflict', of)).toBe('計算・報告・人の判断が食い違う');
	});

	test('say how long in English and in やさしい日本語', () => {
		const part = { criterion: 'long', points: 1 } as const;
		const of = { ...LONG, monthsShort: 25 };
		expect(attentionWords(part, of, 'en').text).toBe('Short for 2 years and 1 month running');
		expect(attentionWords(part, of, 'easy').text).toContain(
			'2｜年《ねん》と 1か｜月《げつ》 つづけて'
		);
	});

	test('name no share of a way that is not there', () => {
		const of: AttentionCase = {
			footing: 'short',
			shortfallPct: null,
			monthsShort: 12,
			change: 'none',
			monthsLeft: null,
			monthsLate: null,
			verdicts: 'agree'
		};
		expect(said('behind', of)).toBe('求められる水準に届いていない');
	});
});

function said(criterion: AttentionPart['criterion'], of: AttentionCase): string {
	return attentionWords({ criterion, points: 1 }, of, 'ja').text;
}
