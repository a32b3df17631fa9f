import { z } from 'zod';
import type { Locale } from '$lib/domain/locale.ts';
import { identifier, text } from './cell.ts';
import { listed, reportListed } from './listed-indicators.ts';
import { localized } from './localized.ts';
import { idPart, listOf } from './parts.ts';
import type { Place } from './problem.ts';
import { quoted } from './quote.ts';
import type { Reading } from './reading.ts';

/** 比較の組み合わせ, as `dataset.json` holds one. */
export function comparisonSchema(languages: readonly Locale[]) {
	return z.strictObject({
		id: identifier,
		name: localized(languages),
		indicators: z.tuple([text], text)
	});
}

/** The same as far as it can be made out. */
export const comparisonPart = z
	.object({ id: idPart, indicators: listOf(idPart) })
	.catch({ id: '', indicators: [] });

/** Reports ids that stand twice, and indicators that are not there or stand twice in one comparison. */
export function reportComparisons(
	comparisons: readonly z.output<typeof comparisonPart>[],
	at: (path: string) => Place,
	reading: Reading
): void {
	const firsts = new Map<string, string>();
	comparisons.forEach(({ id, indicators }, index) => {
		const path = `comparisons[${index}]`;
		const first = firsts.get(id);
		if (first === undefined) {
			firsts.set(id, path);
		} else if (id !== '') {
			const shown = quoted(id);
			reading.problems.add(at(`${path}.id`), {
				ja: `${shown.ja}は ${first} の id でもあります。別の id を書いてください。`,
				en: `${shown.en} is the id of ${first} too; write another.`
			});
		}
		reportListed(listed(indicators, `${path}.indicators`, at), reading);
	});
}
