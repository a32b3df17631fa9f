import { exampleGround, type ExampleValues, VISITORS } from './areas-example.ts';
import { changeAnswer, readChangeQuestion } from './change.ts';
import type { Ground } from './ground.ts';

/** The ground of one indicator's values. */
export function groundWith(values: ExampleValues, indicator = VISITORS): Ground {
	return exampleGround([[indicator, values]]);
}

/** What an address asks of the changes. */
export function asked(given: Ground, query: string) {
	return readChangeQuestion(given, 'visitors', new URLSearchParams(query));
}

/** The answer in Japanese. */
export function answer(given: Ground, query = '') {
	return changeAnswer(given, 'visitors', asked(given, query).question, 'ja');
}

/** The bars with what is said of them; a place alone where there is none. */
export function bars(given: Ground, query = ''): string[] {
	return (answer(given, query).scene?.bars ?? []).map(({ id, text, tone, mark }) =>
		[id, text, tone, mark].filter((part) => part !== undefined && part !== '').join(' ')
	);
}

/** A rise and then three falls; another ward with less to tell. */
export const FALLING = groundWith({
	north: { 2019: 100, 2020: 120, 2021: 90, 2022: 80, 2023: 40 },
	east: { 2022: 10, 2023: 12 }
});
