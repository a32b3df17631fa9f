import { z } from 'zod';
import { LOCALES, type Locale } from '$lib/domain/locale.ts';
import { SCHEME_NAMES, type SchemeName } from '$lib/domain/scheme.ts';
import { ageGroupSchema } from './age-groups.ts';
import { complain, isoDay, oneOf, text } from './cell.ts';
import { decode } from './bytes.ts';
import { comparisonSchema } from './comparisons.ts';
import { readJson } from './json-text.ts';
import { localized } from './localized.ts';
import { orNull } from './parts.ts';
import { planSchema } from './plan.ts';
import { ASKED } from './shape-message.ts';

export type Settings = z.output<ReturnType<typeof settingsSchema>>;

/** The form of `dataset.json`, its texts in the languages that it declares itself. */
export function settingsSchema(languages: readonly Locale[]) {
	const words = localized(languages);
	const pair = z.strictObject({ indicator: text, area: text });
	return z.strictObject({
		title: words,
		publisher: words,
		licence: words,
		languages: z.array(oneOf(LOCALES)).superRefine((listed, context) => {
			if (!listed.includes('ja') || new Set(listed).size < listed.length) {
				complain(context, {
					ja: '"ja" を入れ、同じ言語は 1 回だけ書いてください。',
					en: 'list "ja", and each language once.'
				});
			}
		}),
		updated: isoDay,
		defaultArea: text,
		defaultSheet: z.strictObject({ organization: text, fiscalYear: z.int() }),
		rounding: oneOf(['half-up', 'floor']),
		scheme: oneOf(SCHEME_NAMES),
		overview: z.strictObject({
			leading: pair,
			changes: z.array(pair),
			wards: z.strictObject({ indicator: text, from: text, to: text })
		}),
		notice: words.nullable().default(null),
		gaps: z.array(z.strictObject({ what: words, why: words })),
		populations: z.array(text).default([]),
		comparisons: z.array(comparisonSchema(languages)).default([]),
		ageGroups: z.array(ageGroupSchema).default([]),
		plan: planSchema(languages).nullable().default(null)
	});
}

/** What the reading of every other file needs to know of `dataset.json`. */
export interface Premises {
	/** The declared languages; Japanese at the least. */
	readonly languages: readonly Locale[];
	/** The day on which the dataset was last changed; null while it is not a day. */
	readonly updated: string | null;
	/** Null while it is not one that we know. */
	readonly scheme: SchemeName | null;
}

/** The premises that a `dataset.json` states, whatever else is wrong with it. */
export function premisesIn(bytes: Uint8Array | undefined): Premises {
	const decoded = bytes && decode(bytes);
	const json = decoded && 'text' in decoded ? readJson(decoded.text) : null;
	const stated = json && 'value' in json ? json.value : null;
	const { languages, updated, scheme } = PREMISES.parse(stated, ASKED);
	const listed = LOCALES.filter((locale) => languages.includes(locale));
	return { languages: listed.length === 0 ? ['ja'] : listed, updated, scheme };
}

const PREMISES = z
	.object({
		languages: z.array(z.string()).catch([]),
		updated: orNull(isoDay),
		scheme: orNull(oneOf(SCHEME_NAMES))
	})
	.catch({ languages: [], updated: null, scheme: null });
