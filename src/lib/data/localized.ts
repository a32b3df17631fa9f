import { z } from 'zod';
import type { Locale, Localized } from '$lib/domain/locale.ts';
import { cell, text } from './cell.ts';
import { readingsProblem, textProblem } from './text-form.ts';

/** A text in やさしい日本語: every kanji carries its reading. */
export const easyText = cell((value) => {
	const message = textProblem(value) ?? readingsProblem(value);
	return message ? { message } : { value };
});

/** A text in every language that the dataset declares; any other of our languages may be there too. */
export function localized(languages: readonly Locale[]): z.ZodType<Localized> {
	return z.strictObject({
		ja: text,
		en: languages.includes('en') ? text : text.optional(),
		easy: languages.includes('easy') ? easyText : easyText.optional()
	});
}
