/** The root of the site, which may lie in a folder of its host; every page names it by its icon. */
export function siteRoot(): string {
	const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
	return new URL('.', icon?.href ?? location.href).href;
}
