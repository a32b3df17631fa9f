import type { z } from 'zod';
import type { Locale } from '$lib/domain/locale.ts';

/** What one kind of CSV file holds: the schema of a row and what its header has to say. */
export interface TableShape<Cells> {
	readonly schema: z.ZodType<Cells>;
	readonly columns: readonly Column[];
	/** Whether a file with no row under its header is all right. */
	readonly mayBeEmpty: boolean;
}

/** One column of the header; `text` and `language` say which text it holds a language of. */
export interface Column {
	readonly name: string;
	readonly needed: boolean;
	readonly text: { readonly name: string; readonly language: Locale } | null;
}

interface Options<Name extends string> {
	readonly languages: readonly Locale[];
	/** Columns that hold a text and have a translated column beside them (`name`, `name_en`). */
	readonly texts?: readonly Name[];
	/** Columns that may be left out of the file; for a text, those of its translations too. */
	readonly leftOut?: readonly Name[];
	readonly mayBeEmpty?: boolean;
}

/** The shape of a table from the schema of its rows. */
export function tableShape<Shape extends z.core.$ZodLooseShape>(
	schema: z.ZodObject<Shape>,
	{ languages, texts = [], leftOut = [], mayBeEmpty = false }: Options<keyof Shape & string>
): TableShape<z.output<z.ZodObject<Shape>>> {
	const columns = Object.keys(schema.shape).flatMap((name): Column[] =>
		texts.includes(name)
			? [
					{ name, needed: !leftOut.includes(name), text: { name, language: 'ja' } },
					...(['en', 'easy'] as const).map((language) => ({
						name: `${name}_${language}`,
						needed: languages.includes(language) && !leftOut.includes(name),
						text: { name, language }
					}))
				]
			: [{ name, needed: !leftOut.includes(name), text: null }]
	);
	return { schema, columns, mayBeEmpty };
}
