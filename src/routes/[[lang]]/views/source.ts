import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Source } from '$lib/domain/source.ts';

/** A source as a page names it. */
export interface SourceView {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	/** Licence or credit line, and what is to be said of a missing address. */
	readonly licence: string;
	readonly address: string | null;
	readonly published: string | null;
}

/** The source in the reader's language. */
export function sourceView(source: Source, locale: Locale): SourceView {
	const { id, title, publisher, licence, address, published } = source;
	return {
		id,
		title: textIn(title, locale),
		publisher: textIn(publisher, locale),
		licence:
			address === null
				? `${textIn(licence, locale)} · ${m.source_without_address({}, { locale })}`
				: textIn(licence, locale),
		address,
		published
	};
}
