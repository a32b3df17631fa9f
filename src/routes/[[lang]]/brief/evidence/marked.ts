import { type Locale, textIn } from '$lib/domain/locale.ts';
import { type PackedFacts, unpackFacts } from '$lib/explore/facts-file.ts';
import { groundOf } from '$lib/explore/ground.ts';
import { type NumberedNote, numberedNotes, numberedSources } from '$lib/explore/table-numbers.ts';

/** What the numbers beside the rows of the table of values stand for. */
export interface Marked {
	readonly notes: readonly NumberedNote[];
	readonly sources: readonly {
		readonly number: number;
		readonly title: string;
		readonly publisher: string;
		readonly address: string | null;
	}[];
}

/** Notes and sources of an indicator, from its facts packed as a file holds them. */
export function markedIn(packed: unknown, id: string, locale: Locale): Marked {
	// The site writes these files itself; a file that is not as it was written fails to unpack.
	const ground = groundOf(unpackFacts(packed as PackedFacts));
	const numbers = numberedSources(ground, id);
	return {
		notes: [...numberedNotes(ground, id, locale).values()],
		sources: ground.facts.sources.flatMap(({ id: source, title, publisher, address }) => {
			const number = numbers.get(source);
			return number === undefined
				? []
				: [
						{
							number,
							title: textIn(title, locale),
							publisher: textIn(publisher, locale),
							address
						}
					];
		})
	};
}
