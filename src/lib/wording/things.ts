import type { Locale } from '$lib/domain/locale.ts';

/** So many of something: Japanese counts things with つ up to nine. */
export function things(count: number, locale: Locale): string {
	return locale !== 'en' && count < 10 ? `${count}つ` : String(count);
}
