import type { Localized } from './locale.ts';
import type { Period } from './period.ts';
import type { SchemeStatus } from './scheme.ts';

/** A human's status beside the computed one, which stays; with its reason and its day. */
export interface Override {
	readonly indicator: string;
	readonly area: string;
	readonly period: Period;
	/** One of the statuses of the dataset's scheme. */
	readonly status: SchemeStatus;
	readonly reason: Localized;
	/** ISO day on which it was decided. */
	readonly date: Period;
	/** Id of the organisation that decided. */
	readonly organization: string;
}
