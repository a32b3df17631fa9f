import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Source } from '$lib/domain/source.ts';

/** A source as a page names it. */
export interface SourceView {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
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
		licence: textIn(licence, locale),
		address,
		published
	};
}
