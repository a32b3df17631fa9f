import type { Reading } from '$lib/domain/value.ts';
import type { ObservationCells } from './observation-cells.ts';

/** The cells that say what was read, or why nothing was. */
export type ReadingCells = Pick<ObservationCells, 'value' | 'qualifier' | 'missing'>;

/** What the cells of a row say. */
export function readingOf({ value, qualifier, missing }: ReadingCells): Reading {
	return value === null
		? { kind: 'missing', reason: missing ?? 'unknown' }
		: { kind: 'amount', value, qualifier: qualifier ?? '=' };
}

/** The value as the keeper wrote it, for telling two of them apart. */
export function saysOf({ value, qualifier, missing }: ReadingCells, written: string): string {
	if (value === null) {
		return `missing: ${missing ?? ''}`;
	}
	return qualifier === null ? written : `${written} (${qualifier})`;
}
