/** Fills the screen with an element. Where the browser refuses, the presentation stays in its window. */
export async function fillScreen(element: HTMLElement): Promise<void> {
	if (document.fullscreenEnabled && document.fullscreenElement === null) {
		await element.requestFullscreen({ navigationUI: 'hide' }).catch(() => null);
	}
}

/** Gives the screen back. */
export async function leaveFullScreen(): Promise<void> {
	if (document.fullscreenElement !== null) {
		await document.exitFullscreen().catch(() => null);
	}
}
