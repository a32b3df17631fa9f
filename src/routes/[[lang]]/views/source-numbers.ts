import type { Locale } from '$lib/domain/locale.ts';
import type { Ground } from '$lib/explore/ground.ts';
import { type SourceView, sourceView } from './source.ts';

/** A source as a list at the end of a page names it. */
export interface NumberedSource extends SourceView {
	readonly number: number;
}

/** Numbers for the sources of a page, given out in the order in which its figures name them. */
export interface SourceNumbers {
	readonly of: (ids: readonly string[]) => number[];
	/** Every source that has a number so far. */
	readonly all: () => NumberedSource[];
}

/** The numbers of one page, from 1. */
export function sourceNumbers(ground: Ground, locale: Locale): SourceNumbers {
	const numbers = new Map<string, number>();
	return {
		of: (ids) =>
			ids
				.map((id) => {
					const number = numbers.get(id) ?? numbers.size + 1;
					numbers.set(id, number);
					return number;
				})
				.sort((a, b) => a - b),
		all: () =>
			[...numbers].flatMap(([id, number]) => {
				const source = ground.source(id);
				return source === null ? [] : [{ ...sourceView(source, locale), number }];
			})
	};
}
