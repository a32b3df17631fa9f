import type { Attachment } from 'svelte/attachments';

/**
 * Lays a dialog over everything else, which is out of reach meanwhile; the focus goes to what is marked for it, and
 * back to where it was in the end.
 */
export const modal: Attachment<HTMLDialogElement> = (dialog) => {
	const before = document.activeElement;
	dialog.showModal();
	dialog.querySelector<HTMLElement>('[data-first]')?.focus();
	return () => {
		if (before instanceof HTMLElement) {
			before.focus({ preventScroll: true });
		}
	};
};
