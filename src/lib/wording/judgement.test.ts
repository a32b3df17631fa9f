import { expect, test } from 'vitest';
import type { Judgement, JudgementBasis } from '$lib/domain/judgement.ts';
import { BIRTHS, exactly, period, WARD } from './examples.ts';
import { judgementSentence, judgementWord } from './judgement.ts';

const basis: JudgementBasis = {
	scheme: 'guideline',
	formula: 'a ≥ E',
	baseline: {
		indicator: BIRTHS.id,
		area: WARD.code,
		period: period('2019'),
		kind: 'baseline',
		value: 5321,
		upper: null,
		source: 'plan'
	},
	target: {
		indicator: BIRTHS.id,
		area: WARD.code,
		period: period('2030'),
		kind: 'final',
		value: 5500,
		upper: null,
		source: 'plan'
	},
	expected: { value: 5369.8, kind: 'line' },
	actual: exactly(4733),
	period: period('2022'),
	tolerance: 0,
	rounding: 'half-up'
};

test.each([
	['achieved', '✓', '達成', 'Achieved'],
	['onTrack', '▲', '目安どおり', 'On track'],
	['improving', '△', '改善・目安に届かない', 'Better, but short of the guideline'],
	['unchanged', '―', '横ばい', 'Unchanged'],
	['worse', '▼', '基準より悪化', 'Worse than the baseline'],
	['missed', '✕', '期限までに未達', 'Missed by the target date'],
	['notAssessable', '・', '判定できない', 'Not assessable']
] as const)('judgementWord of %s has its own mark and word', (status, mark, ja, en) => {
	expect(judgementWord(status, 'ja')).toEqual({ mark, text: ja, spoken: ja });
	expect(judgementWord(status, 'en')).toEqual({ mark, text: en, spoken: en });
});

test('judgementSentence gives the figures that it rests on and calls the judgement our own', () => {
	const worse: Judgement = { status: 'worse', reason: null, basis };
	expect(judgementSentence(worse, BIRTHS, 'ja').text).toBe(
		'実績は4,733人（令和4年）、目安は5,370人（令和4年）、基準は5,321人（令和元年）、目標は5,500人（令和12年）。めやすの判定は「基準より悪化」です。'
	);
	expect(judgementSentence(worse, BIRTHS, 'en').text).toBe(
		'Meyasu judges: Worse than the baseline. Based on actual 4,733 people (2022), guideline 5,370 people (2022), baseline 5,321 people (2019), target 5,500 people (2030).'
	);
});

test('judgementSentence leaves out what is not there', () => {
	const bare: Judgement = {
		status: 'achieved',
		reason: null,
		basis: { ...basis, baseline: null, expected: null }
	};
	expect(judgementSentence(bare, BIRTHS, 'ja').text).toBe(
		'実績は4,733人（令和4年）、目標は5,500人（令和12年）。めやすの判定は「達成」です。'
	);
});

test('judgementSentence says why nothing can be judged', () => {
	const none: Judgement = { status: 'notAssessable', reason: 'ratioOnly', basis };
	expect(judgementSentence(none, BIRTHS, 'ja').text).toBe(
		'比率だけが公表されているため、判定できません。'
	);
	expect(judgementSentence(none, BIRTHS, 'en').text).toBe(
		'Not assessable: only a ratio is published.'
	);
});
