import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { areaByCode } from '$lib/server/areas.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { indicatorById } from '$lib/server/indicators.ts';
import { sourceView } from '../source.ts';
import type { LinkedText, ReviewCell } from './table.ts';

/** An area by name; one that the dataset no longer has by its code. */
export function areaName(code: string, locale: Locale): string {
	const area = areaByCode(code);
	return area === null ? code : textIn(area.name, locale);
}

/** An indicator by name, leading to its page where the dataset still has it. */
export function indicatorLink({ id, name }: Indicator, locale: Locale): LinkedText {
	return {
		id,
		text: textIn(name, locale),
		to: indicatorById(id) === null ? null : { page: 'indicator', id }
	};
}

/** The cell that names an indicator, with what is to be known of its figure in small. */
export function indicatorCell(indicator: Indicator, note: string, locale: Locale): ReviewCell {
	return { kind: 'named', first: indicatorLink(indicator, locale), note, others: null };
}

/** The source of an id; empty for one that the dataset no longer has. */
export function sourceCell(id: string, more: string | null, locale: Locale): ReviewCell {
	const source = dataset().sources.find((one) => one.id === id);
	return { kind: 'source', source: source ? sourceView(source, locale) : null, more };
}

/** The first of the sources, and how many others there are. */
export function sourcesCell(
	of: readonly { readonly source: string }[],
	locale: Locale
): ReviewCell {
	const [first = '', ...others] = new Set(of.map(({ source }) => source));
	const more = others.length === 0 ? null : m.other_sources({ count: others.length }, { locale });
	return sourceCell(first, more, locale);
}
