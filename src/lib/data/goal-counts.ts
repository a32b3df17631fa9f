import type { Sheet } from './goal-sheet-schema.ts';
import type { Message } from './problem.ts';
import type { Reading } from './reading.ts';

/** Reports goals of one number, and counts of an evaluation that do not agree with the goals or each other. */
export function reportCounts({ parts, at }: Sheet, { problems }: Pick<Reading, 'problems'>): void {
	const { goals, evaluation } = parts;
	const { goalsSet, goalsAchieved } = evaluation;
	if (goalsSet !== null && goals.length > 0 && goalsSet !== goals.length) {
		problems.add(at('evaluation.goalsSet'), otherNumberSet(goalsSet, goals.length));
	}
	if (goalsSet !== null && goalsAchieved !== null && goalsAchieved > goalsSet) {
		problems.add(at('evaluation.goalsAchieved'), tooMany(goalsAchieved, goalsSet));
	}
	const isReported = goals.length > 0 && goals.every(({ reported }) => reported !== null);
	const achieved = goals.filter(({ reported }) => reported === 'achieved').length;
	if (isReported && goalsAchieved !== null && goalsAchieved !== achieved) {
		problems.add(at('evaluation.goalsAchieved'), otherNumberAchieved(goalsAchieved, achieved));
	}
	goals.forEach(({ number }, index) => {
		const first = goals.findIndex((goal) => goal.number === number);
		if (number !== null && first < index) {
			problems.add(at(`goals[${index}].number`), {
				ja: `番号 ${number} は goals[${first}] にもあります。番号を直してください。`,
				en: `goals[${first}] has the number ${number} too; correct it.`
			});
		}
	});
}

function otherNumberSet(set: number, written: number): Message {
	return {
		ja: `目標数 ${set} が、goals に書かれた目標の数 ${written} と合いません。どちらかを直してください。`,
		en: `${set} goals set do not agree with the ${written} in goals; correct one of them.`
	};
}

function tooMany(achieved: number, set: number): Message {
	return {
		ja: `達成数 ${achieved} が目標数 ${set} より多くなっています。どちらかを直してください。`,
		en: `${achieved} goals achieved are more than the ${set} that were set; correct one of them.`
	};
}

function otherNumberAchieved(achieved: number, reported: number): Message {
	return {
		ja: `達成数 ${achieved} が、reported に achieved と書かれた目標の数 ${reported} と合いません。どちらかを直してください。`,
		en: `${achieved} goals achieved do not agree with the ${reported} that are reported as achieved; correct one of them.`
	};
}
