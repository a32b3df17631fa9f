import type { Destination } from '$lib/components/destination.ts';
import { grouped } from '$lib/domain/grouped.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { type SearchEntry, SEARCH_KINDS, type SearchKind } from '$lib/explore/search/entry.ts';
import { searchEntries } from '../../search/entries.ts';
import { kindName } from './kind-name.ts';

/** Everything of one kind that the site has a place for. */
export interface IndexPart {
	readonly kind: SearchKind;
	readonly heading: string;
	readonly count: number;
	/** Under headings of their own, or in one list without one. */
	readonly lists: readonly {
		readonly heading: string | null;
		readonly links: readonly IndexLink[];
	}[];
}

interface IndexLink {
	readonly name: string;
	/** What tells it from others of its name. */
	readonly note: string;
	readonly to: Destination;
}

/** The index of the whole site, in the reader's language. */
export function siteIndex(locale: Locale): IndexPart[] {
	const byKind = grouped(searchEntries(), ({ kind }) => kind);
	return SEARCH_KINDS.flatMap((kind) => {
		const members = byKind.get(kind) ?? [];
		const lists = kind === 'indicator' ? byGroup(members, locale) : [inOneList(members, locale)];
		return members.length === 0
			? []
			: [{ kind, heading: kindName(kind, locale), count: members.length, lists }];
	});
}

function byGroup(members: readonly SearchEntry<Destination>[], locale: Locale): IndexPart['lists'] {
	const groups = grouped(members, ({ group }) => (group === null ? '' : textIn(group, locale)));
	return [...groups].map(([heading, entries]) => ({
		heading,
		links: entries.map(({ name, place }) => ({ name: textIn(name, locale), note: '', to: place }))
	}));
}

function inOneList(
	members: readonly SearchEntry<Destination>[],
	locale: Locale
): IndexPart['lists'][number] {
	return {
		heading: null,
		links: members.map(({ group, name, place }) => ({
			name: textIn(name, locale),
			note: group === null ? '' : textIn(group, locale),
			to: place
		}))
	};
}
