import type { BrokenCase, JudgeCase } from '$lib/data/judge-case.ts';
import { judgeResult } from './judge-result.ts';

/** What is printed, and whether every case could be judged. */
export interface JudgeAnswers {
	/** A JSON array, one line a case. */
	readonly json: string;
	readonly isWhole: boolean;
}

/** Answers every case in its place, those that are wrong with what is wrong in them. */
export function judgeAnswers(cases: readonly (JudgeCase | BrokenCase)[]): JudgeAnswers {
	const lines = cases.map((one) =>
		JSON.stringify('error' in one ? refusal(one) : judgeResult(one))
	);
	return {
		json: lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`,
		isWhole: !cases.some((one) => 'error' in one)
	};
}

function refusal({ error, id }: BrokenCase) {
	return id === null ? { error } : { id, error };
}
