import type { Press } from './keys.ts';

const FIELD = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';
const CONTROL = 'button, a[href], summary, [role="button"]';
/** A region that scrolls by itself. */
const TEXT = 'section[tabindex="0"]';

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
	if (target.closest(CONTROL) !== null) {
		return 'control';
	}
	return target.matches(TEXT) ? 'text' : 'elsewhere';
}
