import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { swiped } from './place.ts';

/** Tells of a finger or a pen that was drawn across an element. */
export function onSwipe(step: (steps: -1 | 1) => void): Attachment<HTMLElement> {
	return (element) => {
		let from: PointerEvent | null = null;
		const stop = [
			on(element, 'pointerdown', (event) => {
				// A second finger zooms.
				from = event.isPrimary && event.pointerType !== 'mouse' ? event : null;
			}),
			on(element, 'pointercancel', () => (from = null)),
			on(element, 'pointerup', (event) => {
				const steps = from === null ? 0 : swiped(from, event);
				from = null;
				if (steps !== 0) {
					step(steps);
				}
			})
		];
		return () => {
			for (const each of stop) {
				each();
			}
		};
	};
}
