/** What the page of a briefing has before any script runs: what must be said of the figures, and the slides. */
export function staticMarkup(html: string, address: string): string {
	const page = new DOMParser().parseFromString(html, 'text/html');
	for (const link of page.querySelectorAll('a[href]')) {
		const to = link.getAttribute('href') ?? '';
		if (!to.startsWith('#')) {
			link.setAttribute('href', new URL(to, address).href);
		}
	}
	// Marks for the script of the site, which is not in the file.
	const [notices, deck] = ['.notices', '[data-deck]'].map((part) =>
		page.querySelector(part)?.outerHTML.replaceAll(/<!--[^]*?-->/g, '')
	);
	if (deck === undefined) {
		throw new Error(`no briefing: ${address}`);
	}
	return `${notices ?? ''}<main>${deck}</main>`;
}
