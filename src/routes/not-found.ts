import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Notice } from '$lib/wording/notice.ts';
import { lonePage, type Sheet } from './lone-page.ts';

/** A language of the page, and what must be said of the figures in it. */
interface Part {
	readonly locale: Locale;
	readonly notices: readonly Notice[];
}

/** A whole HTML page that says, in each language of `parts`, that the address leads nowhere, and what does. */
export function notFoundPage(parts: readonly Part[], sheet: Sheet): string {
	return lonePage(parts.map(worded), sheet);
}

function worded({ locale, notices }: Part) {
	const title = m.not_found_title({}, { locale });
	return { locale, notices, title, text: m.not_found_text({}, { locale }) };
}
