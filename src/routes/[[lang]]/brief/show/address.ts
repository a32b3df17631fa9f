import { type Mode, searchOf } from './place.ts';

/** Writes a slide's own address into the address bar: a step to go back from, or in the place of the last. */
export function writeAddress(mode: Mode, slide: string, way: 'step' | 'replace'): void {
	const address = addressOf(mode, slide);
	try {
		// The router of the site finds its own entry again by this state; a file has none.
		if (way === 'step') {
			history.pushState(history.state, '', address);
		} else {
			history.replaceState(history.state, '', address);
		}
	} catch {
		// A browser that refuses keeps the old address; the slides turn all the same.
	}
}

/** The address of a slide in one way of looking at it. */
export function addressOf(mode: Mode, slide: string): string {
	return `${location.pathname}${searchOf(mode, location.search)}#${slide}`;
}
