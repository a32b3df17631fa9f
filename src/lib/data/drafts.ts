import type { ValueStatus } from '$lib/domain/observation.ts';
import type { Reading } from './reading.ts';

type Drafted = { readonly status: ValueStatus };

/** What makes a row one of a kind in its file: a draft may stand beside the value that it is to replace. */
export function draftKey(key: string, status: ValueStatus | null): string {
	return status === 'draft' ? `${key}・draft` : key;
}

/**
 * The values that are let in. Drafts are left out, or, where they are asked for, take the place of the published
 * values of the same key.
 */
export function letIn<Value extends Drafted>(
	values: readonly Value[],
	keyOf: (value: Value) => string,
	drafts: Reading['drafts']
): Value[] {
	const published = values.filter(({ status }) => status !== 'draft');
	if (drafts === 'hidden') {
		return published;
	}
	const replaced = new Set(values.filter(({ status }) => status === 'draft').map(keyOf));
	return values.filter((one) => one.status === 'draft' || !replaced.has(keyOf(one)));
}

/** Counts the drafts of a file, let in or not. */
export function countDrafts(
	file: string,
	rows: readonly { readonly raw: ReadonlyMap<string, string> }[],
	{ draftCounts }: Pick<Reading, 'draftCounts'>
): void {
	const count = rows.filter(({ raw }) => raw.get('status') === 'draft').length;
	if (count > 0) {
		draftCounts.set(file, count);
	}
}
