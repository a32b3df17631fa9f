/** What the page of a briefing has before any script runs: what must be said of the figures, and the slides. */
export function staticMarkup(html: string, address: string): string {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const parts = [...page.querySelectorAll('.notices, [data-deck]')];
	for (const link of parts.flatMap((part) => [...part.querySelectorAll('a[href]')])) {
		const to = link.getAttribute('href') ?? '';
		if (!to.startsWith('#')) {
			link.setAttribute('href', new URL(to, address).href);
		}
	}
	// Marks for the script of the site, which is not in the file.
	return parts.map(({ outerHTML }) => outerHTML.replaceAll(/<!--[^]*?-->/g, '')).join('\n');
}
