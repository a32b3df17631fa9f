import type { Indicator } from '$lib/domain/indicator.ts';
import { textsOf } from '$lib/explore/search/entry.ts';
import { normalised } from '$lib/explore/search/normalised.ts';
import { readingsOf } from '$lib/explore/search/word-reading.ts';
import { dataset } from '$lib/server/dataset.ts';

/** Everything an indicator can be found by: its names in all languages, with readings, and its definition. */
export function searchWords({ definition, name }: Indicator): string {
	const readings = readingsOf(name.ja, dataset().wordReadings);
	return [...textsOf(name), ...readings, definition.ja].map(normalised).join('\n');
}
