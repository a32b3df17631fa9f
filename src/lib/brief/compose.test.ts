import { describe, expect, test } from 'vitest';
import type { Briefing, PlannedSlide } from '$lib/domain/briefing.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { deckOf } from './compose.ts';
import { plannedSlide } from './slides/asked-example.ts';
import { exampleFacts, exampleGoal, exampleSheet, VISITORS } from './facts-example.ts';

const GOALS = [
	exampleGoal({ key: { indicator: 'visitors', area: 'north' }, indicators: ['visitors'] }),
	exampleGoal({ number: 2 })
];
const SHEET = exampleSheet({ goals: GOALS, evaluation: { goalsSet: 2, goalsAchieved: 2 } });
const GIVEN = {
	sheet: SHEET,
	figures: [[VISITORS, { north: { 2021: 100, 2022: 110, 2023: 120 } }]]
} as const;

describe('deckOf', () => {
	test('names the briefing, its version and whose it is', () => {
		expect(deckOf(exampleFacts(GIVEN), 'ja')).toMatchObject({
			title: '令和5年度 北区 組織目標の説明資料',
			organization: 'office',
			organizationName: '北区',
			version: 'example',
			updated: '更新日 令和8年1月1日',
			publisher: '例の市',
			licence: 'CC BY'
		});
	});

	test('has a sensible order where no file asks for another', () => {
		expect(idsOf(null)).toEqual([
			'cover',
			'standing',
			'goal-1',
			'goal-2',
			'changes',
			'next',
			'sources',
			'sources-2'
		]);
	});

	test('has the slides of its file, in their order, and no other', () => {
		expect(
			idsOf([plannedSlide('goal', { goal: 2 }), plannedSlide('cover'), plannedSlide('sources')])
		).toEqual(['goal-2', 'cover', 'sources', 'sources-2']);
	});

	test('gives every slide an address of its own', () => {
		expect(idsOf([plannedSlide('cover'), plannedSlide('cover'), plannedSlide('cover')])).toEqual([
			'cover',
			'cover-2',
			'cover-3'
		]);
	});

	test('has a cover where nothing that was asked for can be shown', () => {
		expect(idsOf([plannedSlide('areas')])).toEqual(['cover']);
	});

	test('puts the words of the organisation in the place of the computed ones, and keeps those', () => {
		const [slide] = slidesOf([GOAL_IN_OWN_WORDS], 'ja');
		expect(slide?.headline).toEqual({
			text: '浜に人が戻り、マイナスは終わった。△3を超えた。',
			spoken: '浜に人が戻り、マイナスは終わった。△3を超えた。',
			emphasis: null
		});
		expect(slide?.computed).toBe('北区の来訪者数は2年で20%増えました。');
		expect(slide?.script[1]).toBe('浜に人が戻り、マイナスは終わった。マイナス3を超えた。');
		expect(slide?.script).not.toContain('北区の来訪者数は2年で20%増えました。');
		expect(slide?.notes.at(-1)).toBe('写真を見せる。');
	});

	test('keeps the computed words in a language that has no others', () => {
		const [slide] = slidesOf([GOAL_IN_OWN_WORDS], 'en');
		expect(slide?.headline.text).toBe('Visitors in 北区 rose by 20\u00a0% in 2 years.');
		expect(slide?.computed).toBeNull();
	});
});

const GOAL_IN_OWN_WORDS = plannedSlide('goal', {
	goal: 1,
	headline: { text: { ja: '浜に人が戻り、マイナスは終わった。△3を超えた。' }, basedOn: [] },
	notes: [{ ja: '写真を見せる。' }]
});

function slidesOf(slides: Briefing['slides'], locale: Locale) {
	const briefing = { organization: 'office', fiscalYear: 2023, slides };
	return deckOf(exampleFacts(GIVEN, { briefing }), locale).slides;
}

function idsOf(slides: [PlannedSlide, ...PlannedSlide[]] | null): string[] {
	const shown = slides === null ? deckOf(exampleFacts(GIVEN), 'ja').slides : slidesOf(slides, 'ja');
	return shown.map(({ id }) => id);
}
