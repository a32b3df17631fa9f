import { z } from 'zod';
import type { Locale } from '$lib/domain/locale.ts';
import { complain, text } from './cell.ts';
import { localized } from './localized.ts';
import { idPart } from './parts.ts';

/** The plan that the dataset follows, as `dataset.json` holds it. */
export function planSchema(languages: readonly Locale[]) {
	return z
		.strictObject({ name: localized(languages), from: z.int(), to: z.int(), source: text })
		.superRefine(({ from, to }, context) => {
			if (to < from) {
				complain(
					context,
					{
						ja: `計画の終わりの年度 ${to} が始まりの年度 ${from} より前です。${from} 以降の年度を書いてください。`,
						en: `the plan ends in fiscal year ${to}, before it begins in ${from}; write ${from} or later.`
					},
					['to']
				);
			}
		});
}

/** The same as far as it can be made out. */
export const planPart = z.object({ source: idPart }).catch({ source: '' });
