/** A page as it is kept. */
export interface KeptPage {
	readonly address: string;
	readonly html: string;
}

/** The page that says that a page is not kept, with the briefings that are, where there are any. */
export function withKeptBriefings(html: string, briefings: readonly KeptPage[]): string {
	if (briefings.length === 0) {
		return html;
	}
	const items = briefings.map(
		({ address, html: kept }) => `<li><a href="${address}">${titleIn(kept) ?? address}</a></li>`
	);
	return html
		.replace('<div hidden>', '<div>')
		.replace('<ul></ul>', () => `<ul>${items.join('')}</ul>`);
}

/** As it stands in the page, so that it may stand in another. */
function titleIn(html: string): string | undefined {
	return /<title>([^<]+)<\/title>/.exec(html)?.[1];
}
