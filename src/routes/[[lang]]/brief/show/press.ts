import type { Press } from './keys.ts';

const FIELD = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';
const CONTROL = 'button, a[href], summary, [role="button"]';

/** A key as the browser tells of it. */
export function pressOf(event: KeyboardEvent): Press {
	const { altKey, ctrlKey, isComposing, key, metaKey, shiftKey } = event;
	return { altKey, ctrlKey, isComposing, key, metaKey, shiftKey, focus: focusOf(event.target) };
}

function focusOf(target: EventTarget | null): Press['focus'] {
	if (!(target instanceof Element)) {
		return 'elsewhere';
	}
	if (target.closest(FIELD) !== null) {
		return 'field';
	}
	return target.closest(CONTROL) === null ? 'elsewhere' : 'control';
}
