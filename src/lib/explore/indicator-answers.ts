import type { Locale } from '$lib/domain/locale.ts';
import { type AreasAnswer, areasAnswer, areasFields, readAreasQuestion } from './areas.ts';
import { type ChangeAnswer, changeAnswer, changeFields, readChangeQuestion } from './change.ts';
import type { Ground } from './ground.ts';
import { type Asked, type Fields, textsOf } from './question.ts';
import { refusedSentence } from './refused.ts';
import { readTableQuestion, type TableAnswer, tableAnswer, tableFields } from './table.ts';
import { readTrendQuestion, type TrendAnswer, trendAnswer, trendFields } from './trend.ts';

/** An answer with the question that it answers. */
interface AnswerTo<Given> {
	readonly answer: Given;
	/** The question as an address would carry it, the usual included. */
	readonly texts: Readonly<Record<string, string>>;
	/** What was asked for in vain; null when everything could be answered. */
	readonly notice: string | null;
}

/** The answers to the four questions that the page of an indicator puts. */
export interface Answered {
	readonly trend: AnswerTo<TrendAnswer>;
	readonly change: AnswerTo<ChangeAnswer>;
	readonly areas: AnswerTo<AreasAnswer>;
	readonly table: AnswerTo<TableAnswer>;
}

export type Part = keyof Answered;

/** Answers what addresses ask about one indicator. */
export type Answers = { readonly [Name in Part]: (address: URLSearchParams) => Answered[Name] };

/** A question of one kind: how it is read, and how it is answered. */
interface Kind<Question, Given> {
	readonly fields: (ground: Ground, id: string) => Fields<Question>;
	readonly read: (ground: Ground, id: string, address: URLSearchParams) => Asked<Question>;
	readonly answer: (ground: Ground, id: string, question: Question, locale: Locale) => Given;
}

/** What answers questions about one indicator, from facts that hold it. */
export function answersFrom(ground: Ground, id: string, locale: Locale): Answers {
	const kinds = {
		trend: { fields: trendFields, read: readTrendQuestion, answer: trendAnswer },
		change: { fields: changeFields, read: readChangeQuestion, answer: changeAnswer },
		areas: { fields: areasFields, read: readAreasQuestion, answer: areasAnswer },
		table: { fields: tableFields, read: readTableQuestion, answer: tableAnswer }
	};
	return {
		trend: answering(kinds.trend),
		change: answering(kinds.change),
		areas: answering(kinds.areas),
		table: answering(kinds.table)
	};

	function answering<Question extends object, Given>(kind: Kind<Question, Given>) {
		const fields = kind.fields(ground, id);
		return (address: URLSearchParams): AnswerTo<Given> => {
			const { question, refused } = kind.read(ground, id, address);
			return {
				answer: kind.answer(ground, id, question, locale),
				texts: textsOf(fields, question),
				notice: refusedSentence(refused, locale)
			};
		};
	}
}
