import { buffer } from 'node:stream/consumers';
import { readJudgeCases } from '$lib/data/judge-cases.ts';
import { judgeAnswers } from './judge-answers.ts';

const read = readJudgeCases(await buffer(process.stdin));

if ('message' in read) {
	console.error(`${read.message.ja}\n    ${read.message.en}`);
	process.exitCode = 1;
} else {
	const { isWhole, json } = judgeAnswers(read.cases);
	process.stdout.write(json);
	process.exitCode = isWhole ? 0 : 1;
}
