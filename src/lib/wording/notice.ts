import type { Dataset } from '$lib/domain/dataset.ts';
import { type Locale, type Localized, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

/** おことわり: what must be said of all figures, whatever is shown of them; `draft` that some are not to be published. */
export interface Notice {
	readonly kind: 'dataset' | 'draft';
	/** Names the kind in one word, so that colour is never alone. */
	readonly word: string;
	readonly text: string;
}

type Noticed = Pick<Dataset, 'notice' | 'drafts' | 'languages'>;

/** What every page must say of a dataset; empty where nothing must be said. */
export function noticesIn(
	{ notice, drafts }: Omit<Noticed, 'languages'>,
	locale: Locale
): Notice[] {
	const ofDataset: Notice[] =
		notice === null
			? []
			: [{ kind: 'dataset', word: m.notice_word({}, { locale }), text: textIn(notice, locale) }];
	const ofDrafts: Notice[] =
		drafts === 'hidden'
			? []
			: [
					{
						kind: 'draft',
						word: m.notice_draft_word({}, { locale }),
						text: m.notice_draft({}, { locale })
					}
				];
	return [...ofDrafts, ...ofDataset];
}

/** The same as one text in each language of the dataset, for files; null where nothing must be said. */
export function fileNotice(dataset: Noticed): Localized | null {
	const said = (locale: Locale) =>
		noticesIn(dataset, locale)
			.map(({ text }) => text)
			.join(' ');
	return said('ja') === ''
		? null
		: dataset.languages.reduce<Localized>(
				(texts, locale) => ({ ...texts, [locale]: said(locale) }),
				{ ja: said('ja') }
			);
}
