import type { Pathname } from '$app/types';
import type { Locale } from '$lib/domain/locale.ts';

/** A page of the site, without its language. */
export type Destination =
	| { readonly page: 'overview' }
	| {
			readonly page: 'goals';
			readonly fiscalYear: number;
			readonly organization: string;
			readonly section?: string;
	  }
	| {
			readonly page: 'brief';
			readonly fiscalYear: number;
			readonly organization: string;
			/** The dataset version that the briefing is kept to; the current one when left out. */
			readonly version?: string;
			readonly section?: string;
	  }
	| { readonly page: 'attainment'; readonly section?: string }
	| { readonly page: 'review'; readonly section?: string }
	| { readonly page: 'indicators'; readonly section?: string }
	| { readonly page: 'indicator'; readonly id: string; readonly section?: string }
	| { readonly page: 'compare'; readonly section?: string }
	| { readonly page: 'area'; readonly code: string }
	| { readonly page: 'search' }
	| { readonly page: 'about'; readonly section?: string };

const PREFIX = { ja: '', en: '/en', easy: '/easy' } as const satisfies Record<Locale, string>;

/** The address of a page in one language, from the root of the site, with the slash at its end. */
export function pathTo(to: Destination, locale: Locale): Pathname {
	const prefix = PREFIX[locale];
	switch (to.page) {
		case 'overview':
			return `${prefix}/`;
		case 'goals':
			return `${prefix}/goals/${to.fiscalYear}/${to.organization}/`;
		case 'brief': {
			const kept = to.version === undefined ? '' : `${to.version}/`;
			return `${prefix}/brief/${to.fiscalYear}/${to.organization}/${kept}` as Pathname;
		}
		case 'attainment':
			return `${prefix}/goals/`;
		case 'indicator':
			return `${prefix}/indicators/${to.id}/`;
		case 'area':
			return `${prefix}/areas/${to.code}/`;
		case 'review':
		case 'indicators':
		case 'compare':
		case 'search':
		case 'about':
			return `${prefix}/${to.page}/`;
	}
}

/** The `#…` part of the address, or nothing. */
export function fragmentOf(to: Destination): string {
	return 'section' in to && to.section !== undefined ? `#${to.section}` : '';
}
