import { describe, expect, test } from 'vitest';
import {
	exampleIndicator,
	exampleObservation as value,
	exampleTarget as target
} from './example.ts';
import type { Observation } from './observation.ts';
import type { Target } from './target.ts';
import { type JudgedFigures, verdictMoves } from './verdict-moves.ts';

// The line from 100 in 2020 to 150 in 2030 asks for 115 in 2023 and 120 in 2024.
const PLAN = [target('baseline', '2020', 100), target('final', '2030', 150)];

describe('verdictMoves(before, after)', () => {
	test('finds none where the figures are the same', () => {
		const same = figures([value('2023', 115)]);
		expect(verdictMoves(same, same, 'guideline')).toEqual([]);
	});

	test('finds none where other figures come to the same status', () => {
		expect(moved([value('2023', 115)], [value('2023', 115), value('2024', 120)])).toEqual([]);
	});

	test('finds the verdict that a new value turned for the worse, with both periods', () => {
		const [move] = moves(
			figures([value('2023', 115)]),
			figures([value('2023', 115), value('2024', 119)])
		);
		expect(move).toMatchObject({
			area: '15103',
			course: 'worse',
			before: { status: 'onTrack', figures: { period: '2023' } },
			after: { status: 'improving', figures: { period: '2024' } }
		});
	});

	test('finds the verdict that a revised value turned for the better', () => {
		expect(moved([value('2023', 114)], [value('2023', 115)])).toEqual([
			['improving', 'onTrack', 'better']
		]);
	});

	test('tells two statuses that are both short of the line apart', () => {
		expect(moved([value('2023', 114)], [value('2023', 100)])).toEqual([
			['improving', 'unchanged', 'worse']
		]);
	});

	test('turns round where less is better', () => {
		const plan = [target('baseline', '2020', 100), target('final', '2030', 50)];
		const fewer = (given: number): JudgedFigures => ({
			...figures([value('2023', given)], plan),
			indicators: [exampleIndicator({ direction: 'decrease' })]
		});
		// The line asks for 85 in 2023.
		expect(moves(fewer(86), fewer(85)).map(({ course }) => course)).toEqual(['better']);
	});

	test('finds the verdict that a changed plan moved, though no value did', () => {
		const easier = [target('baseline', '2020', 100), target('final', '2030', 130)];
		const rows = [value('2023', 110)];
		expect(
			moves(figures(rows), figures(rows, easier)).map(({ course, after }) => [course, after.status])
		).toEqual([['better', 'onTrack']]);
	});

	test('calls it neither better nor worse where one of the two is no verdict', () => {
		expect(moved([], [value('2023', 115)])).toEqual([['notAssessable', 'onTrack', 'none']]);
		expect(moved([value('2023', 115)], [])).toEqual([['onTrack', 'notAssessable', 'none']]);
	});

	test('calls it neither where a worse one came to its deadline unreached', () => {
		expect(moved([value('2029', 90)], [value('2030', 140)])).toEqual([['worse', 'missed', 'none']]);
	});

	test('takes an indicator that is new for one that could not be judged before', () => {
		const before: JudgedFigures = { indicators: [], observations: [], targets: [] };
		expect(
			moves(before, figures([value('2023', 115)])).map(({ before: was }) => was.status)
		).toEqual(['notAssessable']);
	});

	test('leaves out an indicator that is gone', () => {
		const after: JudgedFigures = { indicators: [], observations: [], targets: [] };
		expect(moves(figures([value('2023', 115)]), after)).toEqual([]);
	});

	test('judges by the scheme that is asked for', () => {
		// 目安比 of 114 to the 115 that the line asks for is 99.1 %.
		const [move] = verdictMoves(
			figures([value('2023', 114)]),
			figures([value('2023', 115)]),
			'ratio-abc'
		);
		expect([move?.before.status, move?.after.status, move?.course]).toEqual(['B+', 'A', 'better']);
	});
});

function figures(
	observations: readonly Observation[],
	targets: readonly Target[] = PLAN
): JudgedFigures {
	return { indicators: [exampleIndicator()], observations, targets };
}

function moves(before: JudgedFigures, after: JudgedFigures) {
	return verdictMoves(before, after, 'guideline');
}

function moved(before: readonly Observation[], after: readonly Observation[]) {
	return moves(figures(before), figures(after)).map((move) => [
		move.before.status,
		move.after.status,
		move.course
	]);
}
