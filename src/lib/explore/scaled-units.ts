import type { Unit } from '$lib/domain/indicator.ts';

/** The unit of shares and rates that are computed. */
export const PERCENT: Unit = { id: '%', base: '%', factor: 1, name: { ja: '%' } };

/** No unit on an axis: index numbers and points. */
export const BARE: Unit = { id: '', base: '', factor: 1, name: { ja: '' } };
