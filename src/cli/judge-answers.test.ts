import { expect, test } from 'vitest';
import { readJudgeCase } from '$lib/data/judge-case.ts';
import { judgeAnswers } from './judge-answers.ts';

test('judgeAnswers puts every answer on a line of its own, in the order of the cases', () => {
	const { isWhole, json } = judgeAnswers([
		{ id: 2, error: 'scheme: …' },
		{ id: null, error: 'scheme: …' },
		readJudgeCase({ id: 1, direction: 'neutral', scheme: 'guideline', actuals: [] })
	]);
	expect(isWhole).toBe(false);
	expect(json.split('\n')).toEqual([
		'[',
		'{"id":2,"error":"scheme: …"},',
		'{"error":"scheme: …"},',
		expect.stringMatching(/^\{"id":1,"scheme":"guideline","status":"notAssessable"/),
		']',
		''
	]);
});

test('judgeAnswers of no cases is an empty list, and whole', () => {
	expect(judgeAnswers([])).toEqual({ json: '[]\n', isWhole: true });
});
