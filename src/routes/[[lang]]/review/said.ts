import { fill } from '$lib/wording/fill.ts';

/** A label with all of its places filled. */
export function said(label: string, places: Readonly<Record<string, string | number>>): string {
	return Object.entries(places).reduce((text, [place, value]) => fill(text, place, value), label);
}
