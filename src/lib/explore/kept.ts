import type { Locale } from '$lib/domain/locale.ts';

/**
 * What a function makes of a thing in a language, made once and kept as long as the thing: a control in motion
 * asks for the same words at every step.
 */
export function kept<Thing extends object, Made>(
	make: (thing: Thing, locale: Locale) => Made
): (thing: Thing, locale: Locale) => Made {
	const made = new WeakMap<Thing, Map<Locale, { readonly of: Made }>>();
	return (thing, locale) => {
		const byLocale = made.get(thing) ?? new Map<Locale, { readonly of: Made }>();
		made.set(thing, byLocale);
		const known = byLocale.get(locale) ?? { of: make(thing, locale) };
		byLocale.set(locale, known);
		return known.of;
	};
}
