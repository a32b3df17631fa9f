import type { Dataset } from '$lib/domain/dataset.ts';

/**
 * What questions are answered from: the dataset, or the slice of it that one page asks about. Plain data,
 * so that the server and a reader's browser answer from the same by the same functions.
 */
export interface Facts extends Pick<
	Dataset,
	| 'updated'
	| 'defaultArea'
	| 'areas'
	| 'themes'
	| 'indicators'
	| 'observations'
	| 'annotations'
	| 'targets'
	| 'sources'
	| 'populations'
	| 'comparisons'
	| 'ageGroups'
	| 'plan'
	| 'notice'
> {
	/** Names these very figures: the day of the dataset and a fingerprint of its files. */
	readonly version: string;
}
