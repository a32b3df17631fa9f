import { error } from '@sveltejs/kit';
import type { Locale } from '$lib/domain/locale.ts';
import { dataset } from '$lib/server/dataset.ts';

/** The language of an address: Japanese has no prefix. Answers 404 for one that the dataset lacks. */
export function localeOf(lang: string | undefined): Locale {
	const locale = dataset().languages.find((language) => language === (lang ?? 'ja'));
	if (locale === undefined || lang === 'ja') {
		error(404, 'no such language');
	}
	return locale;
}

/** One set of route parameters for each language of the dataset, for `entries`. */
export function inEveryLanguage<T extends object>(params: readonly T[]): (T & { lang?: string })[] {
	return dataset().languages.flatMap((language) =>
		params.map((entry) => (language === 'ja' ? { ...entry } : { ...entry, lang: language }))
	);
}
