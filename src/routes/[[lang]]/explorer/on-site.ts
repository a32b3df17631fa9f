import { resolve } from '$app/paths';
import { pageAddress } from './address.svelte.ts';
import type { Ways } from './explorer.svelte.ts';

/** On a page of the site: what is asked is the address of the page, and the figures are fetched. */
export const ON_SITE: Ways = {
	address: pageAddress,
	facts: async ({ id, version }) => {
		const response = await fetch(resolve('/facts/[version]/indicators/[id].json', { version, id }));
		if (!response.ok) {
			throw new Error(`no facts: ${response.status}`);
		}
		return response.json();
	}
};
