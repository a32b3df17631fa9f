import { resolve } from '$app/paths';
import type { Locale } from '$lib/domain/locale.ts';
import { type CompareView, compareView } from '$lib/explore/compare/view.ts';
import { unpackFacts } from '$lib/explore/facts-file.ts';
import { groundOf } from '$lib/explore/ground.ts';
import { afterPaint } from '../explorer/after-paint.ts';

/** What answers a reader's questions in the browser; it comes with the first one. */
export interface Live {
	/** The view that an address asks for; parts that are asked the same as `before` are taken from it. */
	readonly view: (query: string, before: CompareView) => CompareView;
}

/** Fetches the facts of one version, a step at a time, so that the page stays quick. Rejects when they do not come. */
export async function wake(version: string, locale: Locale): Promise<Live> {
	const response = await fetch(resolve('/facts/[version]/all.json', { version }));
	if (!response.ok) {
		throw new Error(`no facts: ${response.status}`);
	}
	const packed = await response.json();
	await afterPaint();
	const facts = unpackFacts(packed);
	await afterPaint();
	const ground = groundOf(facts);
	return {
		view: (query, before) =>
			compareView(ground, { address: new URLSearchParams(query), locale }, before) ?? before
	};
}
