import type { Localized } from './locale.ts';

/** 出典: where a figure was published. */
export interface Source {
	readonly id: string;
	readonly title: Localized;
	readonly publisher: Localized;
	/** Web address; null for a document that has none on the web (a sheet kept with the dataset). */
	readonly address: string | null;
	/** Date or year of publication as ISO text; null when unknown. */
	readonly published: string | null;
	/** Licence or credit line. */
	readonly licence: Localized;
}
