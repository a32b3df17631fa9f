import { describe, expect, test } from 'vitest';
import { exampleObservation as value, exampleTarget as target } from './example.ts';
import { hasChanges, releaseChanges } from './release-changes.ts';
import type { Observation } from './observation.ts';
import type { Target } from './target.ts';

const NOT_YET = { kind: 'missing', reason: 'notYet' } as const;
const NOT_COLLECTED = { kind: 'missing', reason: 'notCollected' } as const;
const NOTHING = { added: [], revised: [], restated: [], withdrawn: [], plan: [] };

describe('releaseChanges(before, after) of values', () => {
	test('finds nothing between equal versions', () => {
		const same = [value('2023', 100), value('2024', NOT_YET)];
		expect(between(same, structuredClone(same))).toEqual(NOTHING);
	});

	test('counts a new row with a value as added', () => {
		expect(between([value('2023', 100)], [value('2023', 100), value('2024', 120)])).toEqual({
			...NOTHING,
			added: [value('2024', 120)]
		});
	});

	test('counts a value in the place of 集計中 as added, and zero is a value', () => {
		expect(between([value('2024', NOT_YET)], [value('2024', 0)])).toEqual({
			...NOTHING,
			added: [value('2024', 0)]
		});
	});

	test('does not count a row without a value as added, nor one reason in the place of another', () => {
		expect(between([], [value('2024', NOT_YET)])).toEqual(NOTHING);
		expect(between([value('2024', NOT_YET)], [value('2024', NOT_COLLECTED)])).toEqual(NOTHING);
	});

	test('counts another number as revised, whatever the status says', () => {
		const before = value('2024', 120, { status: 'provisional' });
		const after = value('2024', 118, { note: { ja: '集計の誤り' } });
		expect(between([before], [after])).toEqual({ ...NOTHING, revised: [{ before, after }] });
	});

	test('counts another qualifier of the same number as revised', () => {
		const before = value('2024', { kind: 'amount', value: 120, qualifier: 'about' });
		const after = value('2024', 120);
		expect(between([before], [after])).toEqual({ ...NOTHING, revised: [{ before, after }] });
	});

	test('keeps an equal value of another status apart from the revised ones', () => {
		const before = value('2024', 120, { status: 'provisional' });
		const after = value('2024', 120);
		expect(between([before], [after])).toEqual({ ...NOTHING, restated: [{ before, after }] });
	});

	test('does not take another note or source for a change of the value', () => {
		const after = value('2024', 120, { note: { ja: '注' }, source: 'other' });
		expect(between([value('2024', 120)], [after])).toEqual(NOTHING);
	});

	test('counts a value that is gone, or has become a reason, as withdrawn', () => {
		const before = [value('2023', 100), value('2024', 120)];
		expect(between(before, [value('2023', 100)])).toEqual({
			...NOTHING,
			withdrawn: [value('2024', 120)]
		});
		expect(between(before, [value('2023', 100), value('2024', NOT_YET)])).toEqual({
			...NOTHING,
			withdrawn: [value('2024', 120)]
		});
	});

	test('tells areas and indicators apart', () => {
		const other = value('2024', 120, { area: '15102' });
		const births = value('2024', 120, { indicator: 'births' });
		expect(between([value('2024', 120)], [value('2024', 120), other, births])).toEqual({
			...NOTHING,
			added: [other, births]
		});
	});

	test('follows the order of the later version', () => {
		const after = [value('2024', 1, { indicator: 'births' }), value('2022', 2), value('2023', 3)];
		expect(between([], after).added).toEqual(after);
	});
});

describe('releaseChanges(before, after) of the plan', () => {
	test('finds a point whose value became another', () => {
		const [before, after] = [target('final', '2030', 150), target('final', '2030', 160)];
		expect(planBetween([before], [after])).toEqual([{ before, after }]);
	});

	test('finds a range whose upper end became another', () => {
		const before = { ...target('final', '2030', 150), upper: 170 };
		const after = { ...target('final', '2030', 150), upper: 180 };
		expect(planBetween([before], [after])).toEqual([{ before, after }]);
	});

	test('takes a point for moved when its period became another', () => {
		const [before, after] = [target('final', '2030', 150), target('final', '2032', 150)];
		expect(planBetween([before], [after])).toEqual([{ before, after }]);
	});

	test('finds points that are new and points that are gone', () => {
		const [baseline, final] = [target('baseline', '2020', 100), target('final', '2030', 150)];
		expect(planBetween([baseline], [final])).toEqual([
			{ before: null, after: final },
			{ before: baseline, after: null }
		]);
	});

	test('leaves the interim points that both versions have alone', () => {
		const kept = target('interim', '2025', 120);
		const added = target('interim', '2027', 130);
		expect(planBetween([kept], [kept, added])).toEqual([{ before: null, after: added }]);
	});
});

describe('hasChanges', () => {
	test('is false between equal versions and true with one changed status', () => {
		expect(hasChanges(between([value('2024', 1)], [value('2024', 1)]))).toBe(false);
		expect(
			hasChanges(between([value('2024', 1, { status: 'provisional' })], [value('2024', 1)]))
		).toBe(true);
	});
});

function between(before: readonly Observation[], after: readonly Observation[]) {
	return releaseChanges(
		{ observations: before, targets: [] },
		{ observations: after, targets: [] }
	);
}

function planBetween(before: readonly Target[], after: readonly Target[]) {
	return releaseChanges({ observations: [], targets: before }, { observations: [], targets: after })
		.plan;
}
