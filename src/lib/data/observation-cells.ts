import { z } from 'zod';
import { STATUSES } from '$lib/domain/observation.ts';
import { MISSING_REASONS, QUALIFIERS } from '$lib/domain/value.ts';
import { oneOf, optional, plainNumber, text, wholeNumber } from './cell.ts';
import { tableShape } from './table-shape.ts';

const MOST_ANSWERS = 1_000_000_000;

const schema = z.object({
	area: text,
	period: text,
	value: optional(plainNumber),
	qualifier: optional(oneOf(QUALIFIERS)),
	status: optional(oneOf(STATUSES)),
	source: text,
	note: optional(text),
	missing: optional(oneOf(MISSING_REASONS)),
	reference: optional(text),
	sample: optional(wholeNumber(1, MOST_ANSWERS)),
	margin: optional(plainNumber),
	low: optional(plainNumber),
	high: optional(plainNumber)
});

export type ObservationCells = z.output<typeof schema>;

/** The form of `observations/<indicator>.csv`. */
export function observationShape({ mayBeEmpty }: { readonly mayBeEmpty: boolean }) {
	return tableShape(schema, {
		languages: [],
		leftOut: ['note', 'missing', 'reference', 'sample', 'margin', 'low', 'high'],
		mayBeEmpty
	});
}
