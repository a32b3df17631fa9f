/** Once what has changed is on the screen, so that heavy work never keeps a reader from seeing it. */
export function afterPaint(): Promise<void> {
	return new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
}
