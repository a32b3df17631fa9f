import { z } from 'zod';
import { text } from './cell.ts';

/** What the schema reads; null where the file says something else, which its own schema tells. */
export function orNull<Value>(schema: z.ZodType<Value>): z.ZodType<Value | null> {
	return schema.nullable().catch(null);
}

/** An id that stands in the file; blank, and so followed nowhere, where something else stands. */
export const idPart = text.catch('');

/** A list as far as it can be made out; empty where the file has no list. */
export function listOf<Value>(schema: z.ZodType<Value>): z.ZodType<readonly Value[]> {
	return z.array(schema).catch([]);
}

export const NO_PAIR = { indicator: '', area: '' };

/** An indicator and an area that stand together, as far as they can be made out. */
export const pairPart = z.object({ indicator: idPart, area: idPart }).catch(NO_PAIR);
