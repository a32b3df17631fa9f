import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exampleFiles } from '$lib/data/example.ts';
import { exampleIndicator, exampleObservation, exampleTarget } from '$lib/domain/example.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { judgementOf } from '$lib/domain/indicator-plan.ts';
import type { Landing } from '$lib/domain/landing.ts';
import { planLanding } from '$lib/domain/plan-landing.ts';
import type { Target } from '$lib/domain/target.ts';
import type { Reading } from '$lib/domain/value.ts';
import { folderOf } from '$lib/server/example-folder.ts';
import { targetFacts } from './target-facts.ts';
import type { PlanPlace } from '$lib/explore/plan/place.ts';

/** Its data are of 1 June 2024. */
const folder = folderOf(exampleFiles());

const RANGE = { ...exampleTarget('final', '2029', 1000), upper: 1200 };
const KEPT = { direction: 'maintain' } as const;

beforeAll(() => {
	vi.stubEnv('MEYASU_DATA', folder);
});

afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

describe('the way back', () => {
	test('is no fact of a value inside the range that is to be kept', () => {
		expect(textOf(placeOf(1088, [RANGE], KEPT), /^保つ水準/)).toBeNull();
	});

	test('leads to the end of the range that the value lies beyond', () => {
		const targets = [exampleTarget('baseline', '2021', 1100), RANGE];
		expect(factOf(placeOf(1288, targets, KEPT), /^保つ水準/)).toMatchObject({
			label: '保つ水準（1,200人）へ戻るには',
			text: '△88人'
		});
		expect(factOf(placeOf(912, targets, KEPT), /^保つ水準/)).toMatchObject({
			label: '保つ水準（1,000人）へ戻るには',
			text: '+88人'
		});
	});

	test('is no fact of a figure that is on its line', () => {
		const targets = [exampleTarget('baseline', '2021', 100), exampleTarget('final', '2025', 200)];
		expect(textOf(placeOf(150, targets), /へ戻るには$/)).toBeNull();
		// 175 is asked for in 2024.
		expect(textOf(placeOf(149, targets), /へ戻るには$/)).toBe('+26人');
	});
});

describe('the months left', () => {
	test('are counted from the day of the data, not from the latest value', () => {
		// From June 2024 to March 2030, in which 令和11年度 ends.
		expect(textOf(placeOf(1088, [RANGE], KEPT), /^期限（/)).toBe('残り69か月');
	});

	test('are one month in the singular, this month, or no fact once it is over', () => {
		const due = (iso: string) =>
			placeOf(1088, [exampleTarget('final', iso, 1200)], { periodType: 'month' }, '2024-03');
		expect(textOf(due('2024-07'), /^Until/, 'en')).toBe('1 month left');
		expect(textOf(due('2024-06'), /^期限（/)).toBe('今月が期限です');
		expect(textOf(due('2024-06'), /^Until/, 'en')).toBe('due this month');
		expect(textOf(due('2024-05'), /^期限（/)).toBeNull();
	});
});

test('every amount of an approximate value is about so much', () => {
	const targets = [exampleTarget('baseline', '2021', 100), exampleTarget('final', '2025', 200)];
	const place = placeOf({ kind: 'amount', value: 140, qualifier: 'about' }, targets);
	expect(textOf(place, /^目標/)).toBe('あと約60人');
	expect(textOf(place, /^期限に間に合う変化/)).toBe('1年に約+30人');
	expect(textOf(place, /^今のペース/)).toBe('1年に約+20人');
	expect(textOf(place, /の見込み$/)).toBe('約180人');
	expect(textOf(place, /へ戻るには$/)).toBe('約+35人');
});

test('an open-ended value has no amount left and no way back', () => {
	const targets = [exampleTarget('baseline', '2021', 100), exampleTarget('final', '2025', 200)];
	const place = placeOf({ kind: 'amount', value: 140, qualifier: '<' }, targets);
	expect(targetFacts(place, landingOf(place), 'ja').map(({ label }) => label)).toEqual([
		'期限（令和7年度）まで'
	]);
});

/** A value of 2023, unless the test says otherwise, with its plan. */
function placeOf(
	value: number | Reading,
	targets: readonly Target[],
	differing: Partial<Indicator> = {},
	iso = '2023'
): PlanPlace {
	const indicator = exampleIndicator(differing);
	const observation = exampleObservation(iso, value);
	const plan = { indicator, observations: [observation], targets, period: null };
	return {
		area: '15103',
		plan,
		verdicts: {
			indicator,
			area: '15103',
			period: observation.period,
			judged: judgementOf(plan, 'guideline'),
			override: null,
			reported: null
		},
		series: null,
		breaks: []
	};
}

function landingOf({ plan, verdicts, breaks }: PlanPlace): Landing | null {
	const landing = planLanding(plan, { judged: verdicts.judged, breaks });
	return 'reason' in landing ? null : landing;
}

function factOf(place: PlanPlace, label: RegExp, locale: 'ja' | 'en' = 'ja') {
	return (
		targetFacts(place, landingOf(place), locale).find((fact) => label.test(fact.label)) ?? null
	);
}

function textOf(place: PlanPlace, label: RegExp, locale: 'ja' | 'en' = 'ja'): string | null {
	return factOf(place, label, locale)?.text ?? null;
}
