import type { Evidence, Slide } from '$lib/brief/deck.ts';

/**
 * What can be asked further at a slide: its own figures, else those of the slide before it that has some, else those
 * of the next one; null where the whole briefing has none.
 */
export function evidenceNear(
	slides: readonly Pick<Slide, 'evidence'>[],
	place: number
): Evidence | null {
	const told = [...slides.slice(0, place + 1).toReversed(), ...slides.slice(place + 1)];
	return told.find(({ evidence }) => evidence !== null)?.evidence ?? null;
}
