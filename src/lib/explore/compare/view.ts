import type { Locale } from '$lib/domain/locale.ts';
import type { Ground } from '../ground.ts';
import { refusedSentence } from '../refused.ts';
import { type CompareChoices, compareChoices } from './choices.ts';
import { ASKED_BY, type ComparePart } from './keys.ts';
import { type MatrixAnswer, matrixAnswer } from './matrix.ts';
import { type MovesAnswer, movesAnswer } from './moves.ts';
import { type AskedComparison, readCompareQuestion } from './question.ts';
import { type ScatterAnswer, scatterAnswer } from './scatter.ts';
import { type SideAnswer, sideAnswer } from './side.ts';

/** Everything that the page shows: what can be chosen, and the answer to each part of the question. */
export interface CompareView extends Pick<AskedComparison, 'texts' | 'usual'> {
	/** What was asked for in vain; null when everything could be answered. */
	readonly notice: string | null;
	readonly choices: CompareChoices;
	readonly matrix: MatrixAnswer;
	readonly scatter: ScatterAnswer;
	readonly side: SideAnswer;
	readonly moves: MovesAnswer;
}

/**
 * The view that an address asks for; parts that are asked the same as `before` are taken from it. Null where
 * the dataset has no areas to compare.
 */
export function compareView(
	ground: Ground,
	{ address, locale }: { readonly address: URLSearchParams; readonly locale: Locale },
	before: CompareView | null
): CompareView | null {
	const asked = readCompareQuestion(ground, address);
	if (asked === null) {
		return null;
	}
	const { question, refused, texts, usual } = asked;
	const { group } = question;
	return {
		texts,
		usual,
		notice: refusedSentence(refused, locale),
		choices: answered('choices', () => compareChoices(ground, group, locale)),
		matrix: answered('matrix', () => matrixAnswer(ground, group, question.matrix, locale)),
		scatter: answered('scatter', () => scatterAnswer(ground, group, question.scatter, locale)),
		side: answered('side', () => sideAnswer(ground, group, question.side, locale)),
		moves: answered('moves', () => movesAnswer(ground, question.moves, locale))
	};

	function answered<Name extends ComparePart>(
		part: Name,
		answer: () => CompareView[Name]
	): CompareView[Name] {
		const isSame = ASKED_BY[part].every((key) => before?.texts[key] === texts[key]);
		return before !== null && isSame ? before[part] : answer();
	}
}
